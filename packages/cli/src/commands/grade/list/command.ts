import { Command } from 'commander';
import type { CliContext } from '../../../context/CliContext.ts';
import { examples } from '../../../program/examples.ts';
import { positiveInteger } from '../../../program/positiveInteger.ts';
import { withJson } from '../../../program/withJson.ts';
import { GRADE_FIELDS, type GradeListOptions, runGradeList } from './run.ts';

/** `merit grade list`. */
export function gradeListCommand(context: CliContext, run = runGradeList): Command {
  const command = new Command('list')
    .alias('ls')
    .description('List grades with the words in which they were stated')
    .option('-p, --period <code>', 'only those of this period, as 2025')
    .option('--person <id>', 'only those of this person')
    .option('-L, --limit <n>', 'how many at most', positiveInteger, 30)
    .action((_flags, self: Command) => run(self.optsWithGlobals<GradeListOptions>(), context));
  return withJson(command, GRADE_FIELDS).addHelpText('after', examples('merit grade list --period 2025'));
}
