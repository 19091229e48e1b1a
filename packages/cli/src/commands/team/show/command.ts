import { Command } from 'commander';
import type { CliContext } from '../../../context/CliContext.ts';
import { examples } from '../../../program/examples.ts';
import { withJson } from '../../../program/withJson.ts';
import { runTeamShow, SHOW_FIELDS, type TeamShowOptions } from './run.ts';

/** `merit team show`. */
export function teamShowCommand(context: CliContext, run = runTeamShow): Command {
  const command = new Command('show')
    .description('Show a team and who is or was in it, the latest first')
    .argument('<id>', 'its id, as team_…')
    .action((id: string, _flags, self: Command) => run(id, self.optsWithGlobals<TeamShowOptions>(), context));
  return withJson(command, SHOW_FIELDS).addHelpText(
    'after',
    examples('merit team show team_01k…', 'merit team show team_01k… --json name,assignments'),
  );
}
