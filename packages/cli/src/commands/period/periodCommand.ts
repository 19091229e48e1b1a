import { Command, Option } from 'commander';
import type { CliContext } from '../../context/CliContext.ts';
import { examples } from '../../program/examples.ts';
import { positiveInteger } from '../../program/positiveInteger.ts';
import { withJson } from '../../program/withJson.ts';
import { type PeriodCloseOptions, runPeriodClose } from './close.ts';
import { PERIOD_FIELDS, type PeriodListOptions, runPeriodList } from './list.ts';
import { type PeriodOpenOptions, runPeriodOpen } from './open.ts';
import { type PeriodReopenOptions, runPeriodReopen } from './reopen.ts';

/** `merit period`. */
export const periodCommand = (context: CliContext): Command =>
  new Command('period')
    .description('Spans of dates for which objectives are set')
    .addCommand(
      withJson(
        new Command('list')
          .alias('ls')
          .description('List periods, the latest first')
          .addOption(
            new Option('-s, --state <state>', 'only those in this state').choices([
              'open',
              'closing',
              'closed',
            ]),
          )
          .option('-L, --limit <n>', 'how many at most', positiveInteger, 30)
          .action((_flags, self: Command) =>
            runPeriodList(self.optsWithGlobals<PeriodListOptions>(), context),
          ),
        PERIOD_FIELDS,
      ),
    )
    .addCommand(
      new Command('open')
        .description('Open a period of a calendar: its dates follow from its code')
        .argument('<code>', 'its code, as 2026-Q4 or 2026-W53')
        .option('--calendar <code>', 'the calendar; the only one when absent')
        .action((code: string, _flags, self: Command) =>
          runPeriodOpen(code, self.optsWithGlobals<PeriodOpenOptions>(), context),
        )
        .addHelpText('after', examples('merit period open 2027-Q1')),
    )
    .addCommand(
      new Command('close')
        .description('Close a period that is over: its scores are frozen, and it takes no changes')
        .argument('<code>', 'its code, as 2026-Q4')
        .option('-y, --yes', 'do not ask')
        .action((code: string, _flags, self: Command) =>
          runPeriodClose(code, self.optsWithGlobals<PeriodCloseOptions>(), context),
        )
        .addHelpText('after', examples('merit period close 2026-Q3', 'merit period close 2026-Q3 --yes')),
    )
    .addCommand(
      new Command('reopen')
        .description('Open a closed period again: its frozen scores count no more, and are kept')
        .argument('<code>', 'its code, as 2026-Q4')
        .requiredOption('--reason <text>', 'why')
        .action((code: string, _flags, self: Command) =>
          runPeriodReopen(code, self.optsWithGlobals<PeriodReopenOptions>(), context),
        )
        .addHelpText('after', examples('merit period reopen 2026-Q3 --reason "A check-in was missing."')),
    );
