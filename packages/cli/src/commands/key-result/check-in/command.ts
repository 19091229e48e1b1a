import { Command } from 'commander';
import type { CliContext } from '../../../context/CliContext.ts';
import { examples } from '../../../program/examples.ts';
import { positiveInteger } from '../../../program/positiveInteger.ts';
import { withJson } from '../../../program/withJson.ts';
import { CHECK_IN_FIELDS, type KeyResultCheckInOptions, runKeyResultCheckIn } from './run.ts';

/** `merit key-result check-in`. */
export function keyResultCheckInCommand(context: CliContext, run = runKeyResultCheckIn): Command {
  const command = new Command('check-in')
    .description('Record what was observed of a key result')
    .argument('<id>', 'its id, as kr_…')
    .argument('[value]', 'the value in the unit of the key result: absolute, not an increment')
    .option('--numerator <value>', 'the upper part, where the value comes in as a ratio')
    .option('--denominator <value>', 'the lower part, where the value comes in as a ratio')
    .option('--unit <code>', 'the unit in which it is written, as min; that of the key result when absent')
    .option(
      '--milestone <n>',
      'the milestone that the value, 0…1, is about: its place, from 1',
      positiveInteger,
    )
    .option('--confidence <value>', 'how sure you are that the target will be met, 0…1')
    .option('--note <text>', 'what is to be said about it')
    .option('--observed-at <time>', 'when it was so, as 2025-09-01T16:00:00Z; now when absent')
    .action((id: string, value: string | undefined, _flags, self: Command) =>
      run(id, value, self.optsWithGlobals<KeyResultCheckInOptions>(), context),
    );
  return withJson(command, CHECK_IN_FIELDS).addHelpText(
    'after',
    examples(
      'merit key-result check-in kr_01k… 42.5 --note "after the release"',
      'merit kr check-in kr_01k… --numerator 16 --denominator 24 --confidence 0.8',
      'merit kr check-in kr_01k… 90 --unit min',
      'merit kr check-in kr_01k… 0.5 --milestone 3',
    ),
  );
}
