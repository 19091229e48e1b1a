import { Command } from 'commander';
import type { CliContext } from '../../../context/CliContext.ts';
import { examples } from '../../../program/examples.ts';
import { positiveInteger } from '../../../program/positiveInteger.ts';
import { withJson } from '../../../program/withJson.ts';
import { PERSON_FIELDS } from '../PERSON_FIELDS.ts';
import { type PersonListOptions, runPersonList } from './run.ts';

/** `merit person list`. */
export function personListCommand(context: CliContext, run = runPersonList): Command {
  const command = new Command('list')
    .alias('ls')
    .description('List people, by name')
    .option('--name <text>', 'only those whose name contains this')
    .option('--external-id <id>', 'only those with this id in the system they were imported from')
    .option('--archived', 'the archived ones instead')
    .option('-L, --limit <n>', 'how many at most', positiveInteger, 30)
    .action((_flags, self: Command) => run(self.optsWithGlobals<PersonListOptions>(), context));
  return withJson(command, PERSON_FIELDS).addHelpText(
    'after',
    examples('merit person list --name Ada', 'merit person list --json id,displayName,externalId'),
  );
}
