import { Command } from 'commander';
import type { CliContext } from '../../context/CliContext.ts';
import { examples } from '../../program/examples.ts';
import { positiveInteger } from '../../program/positiveInteger.ts';
import { withJson } from '../../program/withJson.ts';
import { LINT_FIELDS, type LintOptions, runLint } from './run.ts';

/** `merit lint`. */
export function lintCommand(context: CliContext, run = runLint): Command {
  const command = new Command('lint')
    .description('Tell what people may have done to scores, or by mistake')
    .option('-p, --period <code>', 'of this period, as 2026-Q4; of the one that is going on when absent')
    .option('--objective <id>', 'of this objective only')
    .option('--strict', 'end with 1 when anything is found, for scripts')
    .option('-L, --limit <n>', 'how many at most', positiveInteger, 100)
    .action((_flags, self: Command) => run(self.optsWithGlobals<LintOptions>(), context));
  return withJson(command, LINT_FIELDS).addHelpText(
    'after',
    examples(
      'merit lint --period 2026-Q4',
      'merit lint --period 2026-Q4 --strict --json rule,subjectId,text',
    ),
  );
}
