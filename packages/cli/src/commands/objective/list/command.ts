import { Command } from 'commander';
import type { CliContext } from '../../../context/CliContext.ts';
import { examples } from '../../../program/examples.ts';
import { positiveInteger } from '../../../program/positiveInteger.ts';
import { withJson } from '../../../program/withJson.ts';
import { OBJECTIVE_FIELDS } from '../OBJECTIVE_FIELDS.ts';
import { type ObjectiveListOptions, runObjectiveList } from './run.ts';

/** `merit objective list`. */
export function objectiveListCommand(context: CliContext, run = runObjectiveList): Command {
  const command = new Command('list')
    .alias('ls')
    .description('List objectives with their progress and score')
    .option('-p, --period <code>', 'only those of this period, as 2025-Q3')
    .option('--owner <id>', 'only those for which this person answers')
    .option('--team <id>', 'only those of this team')
    .option('--archived', 'the archived ones instead')
    .option('-L, --limit <n>', 'how many at most', positiveInteger, 30)
    .action((_flags, self: Command) => run(self.optsWithGlobals<ObjectiveListOptions>(), context));
  return withJson(command, OBJECTIVE_FIELDS).addHelpText(
    'after',
    examples('merit objective list --period 2025-Q3', 'merit objective list --json id,title,progress'),
  );
}
