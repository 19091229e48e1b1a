import { DIRECTORY_FIELDS } from '@meritkit/core';
import { Command, Option } from 'commander';
import type { CliContext } from '../../../context/CliContext.ts';
import { withDatabase } from '../../../database/withDatabase.ts';
import { examples } from '../../../program/examples.ts';
import { positiveInteger } from '../../../program/positiveInteger.ts';
import { mapOption } from './mapOption.ts';
import { type PersonImportFlags, runPersonImport } from './run.ts';

/** `merit person import`. */
export const personImportCommand = (context: CliContext, run = runPersonImport): Command =>
  withDatabase(new Command('import'))
    .description('Import people, their teams and reporting lines from CSV or NDJSON')
    .argument('<file>', 'CSV with commas, semicolons or tabs, or NDJSON (.ndjson, .jsonl), in UTF-8')
    .option('--map <column=field>', 'what a column states, - for nothing; can be repeated', mapOption)
    .option('--source <name>', 'the system whose ids the people carry', 'directory')
    .option('--effective <date>', 'from when changes of teams and managers hold; else today')
    .addOption(
      new Option('--date-order <order>', 'how 05/06/2026 is read where the column does not show it').choices([
        'day-first',
        'month-first',
      ]),
    )
    .option('--complete', 'whoever is not in the file has left')
    .option('--partial', 'import the other lines when some are refused')
    .option('--confirm-deactivations <n>', 'how many people may be deactivated, above 10 %', positiveInteger)
    .option('-y, --yes', 'deactivate up to 10 % without asking')
    .option('--dry-run', 'tell what it would do and write nobody')
    .option('--json', 'print the result as JSON')
    .action((file: string, _flags, self: Command) =>
      run(file, self.optsWithGlobals<PersonImportFlags>(), context),
    )
    .addHelpText(
      'after',
      `
Columns are known by their names in English and Chinese, as "Employee ID", "姓名" or "Manager". Whatever is wrong or
doubtful is told with its line; nothing is guessed. People are written in batches: an import that was interrupted goes on
when the same file is imported again.

Fields: ${DIRECTORY_FIELDS.join(', ')}
${examples(
  'merit person import staff.csv --dry-run',
  'merit person import staff.csv --map "Cost center=-" --map "Unit=team" --partial',
  'merit person import staff.ndjson --source workday --complete',
)}`,
    );
