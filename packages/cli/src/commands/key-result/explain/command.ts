import { Command } from 'commander';
import type { CliContext } from '../../../context/CliContext.ts';
import type { ExplainOptions } from '../../../explain/ExplainOptions.ts';
import { withExplain } from '../../../explain/withExplain.ts';
import { examples } from '../../../program/examples.ts';
import { runKeyResultExplain } from './run.ts';

/** `merit key-result explain`. */
export function keyResultExplainCommand(context: CliContext, run = runKeyResultExplain): Command {
  const command = new Command('explain')
    .description('Tell why the progress or score of a key result is what it is')
    .argument('<id>', 'its id, as kr_…')
    .action((id: string, _flags, self: Command) => run(id, self.optsWithGlobals<ExplainOptions>(), context));
  return withExplain(command).addHelpText(
    'after',
    examples('merit key-result explain kr_01k…', 'merit kr explain kr_01k… --score --lang zh'),
  );
}
