import { Command } from 'commander';
import type { CliContext } from '../../../context/CliContext.ts';
import { examples } from '../../../program/examples.ts';
import { withJson } from '../../../program/withJson.ts';
import { type ObjectiveShowOptions, runObjectiveShow, SHOW_FIELDS } from './run.ts';

/** `merit objective show`. */
export function objectiveShowCommand(context: CliContext, run = runObjectiveShow): Command {
  const command = new Command('show')
    .description(
      'Show an objective with its key results, the objectives aligned under it, and its written results',
    )
    .argument('<id>', 'its id, as obj_…')
    .action((id: string, _flags, self: Command) =>
      run(id, self.optsWithGlobals<ObjectiveShowOptions>(), context),
    );
  return withJson(command, SHOW_FIELDS).addHelpText(
    'after',
    examples(
      'merit objective show obj_01k…',
      'merit objective show obj_01k… --json title,keyResults,aligned',
    ),
  );
}
