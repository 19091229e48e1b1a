import { Command, Option } from 'commander';
import type { CliContext } from '../../../context/CliContext.ts';
import { examples } from '../../../program/examples.ts';
import { positiveInteger } from '../../../program/positiveInteger.ts';
import { withJson } from '../../../program/withJson.ts';
import { WORK_ITEM_FIELDS } from '../WORK_ITEM_FIELDS.ts';
import { runWorkItemList, type WorkItemListOptions } from './run.ts';

/** `merit work-item list`. */
export function workItemListCommand(context: CliContext, run = runWorkItemList): Command {
  const command = new Command('list')
    .alias('ls')
    .description('List initiatives and tasks')
    .option('--objective <id>', 'only those under this objective')
    .option('--key-result <id>', 'only those under this key result')
    .option('--parent <id>', 'only the parts of this one')
    .option('--owner <id>', 'only those for which this person answers')
    .addOption(
      new Option('--state <state>', 'only those in this state').choices([
        'PLANNED',
        'IN_PROGRESS',
        'IN_TEST',
        'BLOCKED',
        'DONE',
        'DROPPED',
      ]),
    )
    .option('--archived', 'the archived ones instead')
    .option('-L, --limit <n>', 'how many at most', positiveInteger, 30)
    .action((_flags, self: Command) => run(self.optsWithGlobals<WorkItemListOptions>(), context));
  return withJson(command, WORK_ITEM_FIELDS).addHelpText(
    'after',
    examples('merit work-item list --objective obj_01k…', 'merit work-item list --json id,title,due'),
  );
}
