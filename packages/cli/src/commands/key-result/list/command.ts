import { Command } from 'commander';
import type { CliContext } from '../../../context/CliContext.ts';
import { examples } from '../../../program/examples.ts';
import { positiveInteger } from '../../../program/positiveInteger.ts';
import { withJson } from '../../../program/withJson.ts';
import { KEY_RESULT_FIELDS } from '../KEY_RESULT_FIELDS.ts';
import { type KeyResultListOptions, runKeyResultList } from './run.ts';

/** `merit key-result list`. */
export function keyResultListCommand(context: CliContext, run = runKeyResultList): Command {
  const command = new Command('list')
    .alias('ls')
    .description('List key results with their progress and score')
    .option('-p, --period <code>', 'only those of this period, as 2025-Q3')
    .option('--objective <id>', 'only those of this objective')
    .option('--owner <id>', 'only those for which this person answers')
    .option('--archived', 'the archived ones instead')
    .option('-L, --limit <n>', 'how many at most', positiveInteger, 30)
    .action((_flags, self: Command) => run(self.optsWithGlobals<KeyResultListOptions>(), context));
  return withJson(command, KEY_RESULT_FIELDS).addHelpText(
    'after',
    examples(
      'merit key-result list --objective obj_01k…',
      'merit kr list --period 2025-Q3 --json id,title,score',
    ),
  );
}
