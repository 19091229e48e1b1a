import { Command } from 'commander';
import type { CliContext } from '../../../context/CliContext.ts';
import { withExplain } from '../../../explain/withExplain.ts';
import { examples } from '../../../program/examples.ts';
import { type ObjectiveExplainOptions, runObjectiveExplain } from './run.ts';

/** `merit objective explain`. */
export function objectiveExplainCommand(context: CliContext, run = runObjectiveExplain): Command {
  const command = new Command('explain')
    .description('Tell why the progress or score of an objective is what it is, with its written results')
    .argument('<id>', 'its id, as obj_…')
    .option('--deep', 'explain its key results as well')
    .action((id: string, _flags, self: Command) =>
      run(id, self.optsWithGlobals<ObjectiveExplainOptions>(), context),
    );
  return withExplain(command).addHelpText(
    'after',
    examples(
      'merit objective explain obj_01k… --deep',
      'merit objective explain obj_01k… --score --lang zh',
      'merit objective explain obj_01k… --as-of 2025-09-01T00:00:00Z --json canonical,hash',
    ),
  );
}
