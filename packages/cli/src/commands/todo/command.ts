import { Command } from 'commander';
import type { CliContext } from '../../context/CliContext.ts';
import { examples } from '../../program/examples.ts';
import { positiveInteger } from '../../program/positiveInteger.ts';
import { withJson } from '../../program/withJson.ts';
import { runTodo, TODO_FIELDS, type TodoOptions } from './run.ts';

/** `merit todo`. */
export function todoCommand(context: CliContext, run = runTodo): Command {
  const command = new Command('todo')
    .description('Tell what is due or overdue, the earliest first')
    .option('--person <id>', 'of this person; yours when absent. For the operator and administrators')
    .option('--days <n>', 'how many days to look ahead', positiveInteger, 7)
    .option('-L, --limit <n>', 'how many at most', positiveInteger, 30)
    .action((_flags, self: Command) => run(self.optsWithGlobals<TodoOptions>(), context));
  return withJson(command, TODO_FIELDS).addHelpText('after', examples('merit todo', 'merit todo --days 30'));
}
