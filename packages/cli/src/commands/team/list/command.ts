import { Command } from 'commander';
import type { CliContext } from '../../../context/CliContext.ts';
import { examples } from '../../../program/examples.ts';
import { positiveInteger } from '../../../program/positiveInteger.ts';
import { withJson } from '../../../program/withJson.ts';
import { TEAM_FIELDS } from '../TEAM_FIELDS.ts';
import { runTeamList, type TeamListOptions } from './run.ts';

/** `merit team list`. */
export function teamListCommand(context: CliContext, run = runTeamList): Command {
  const command = new Command('list')
    .alias('ls')
    .description('List teams, by name')
    .option('--name <text>', 'only those whose name contains this')
    .option('--external-id <id>', 'only those with this id in the system they were imported from')
    .option('--parent <id>', 'only the parts of this team')
    .option('--archived', 'the archived ones instead')
    .option('-L, --limit <n>', 'how many at most', positiveInteger, 30)
    .action((_flags, self: Command) => run(self.optsWithGlobals<TeamListOptions>(), context));
  return withJson(command, TEAM_FIELDS).addHelpText(
    'after',
    examples('merit team list --name Web', 'merit team list --json id,name,externalId'),
  );
}
