import { Command } from 'commander';
import type { CliContext } from '../../../context/CliContext.ts';
import { examples } from '../../../program/examples.ts';
import { withJson } from '../../../program/withJson.ts';
import { KEY_RESULT_FIELDS } from '../KEY_RESULT_FIELDS.ts';
import { type KeyResultShowOptions, runKeyResultShow } from './run.ts';

/** `merit key-result show`. */
export function keyResultShowCommand(context: CliContext, run = runKeyResultShow): Command {
  const command = new Command('show')
    .description('Show a key result: how it is measured and judged, its milestones, and where it stands')
    .argument('<id>', 'its id, as kr_…')
    .action((id: string, _flags, self: Command) =>
      run(id, self.optsWithGlobals<KeyResultShowOptions>(), context),
    );
  return withJson(command, KEY_RESULT_FIELDS).addHelpText(
    'after',
    examples('merit key-result show kr_01k…', 'merit kr show kr_01k… --json definition'),
  );
}
