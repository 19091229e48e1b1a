import type { ReportItem } from '@meritkit/client';
import type { CliContext } from '../../../context/CliContext.ts';
import type { GlobalOptions } from '../../../context/GlobalOptions.ts';
import { CliError } from '../../../error/CliError.ts';
import { EXIT } from '../../../error/ExitCode.ts';
import { oneLine } from '../../../output/oneLine.ts';
import { printJson } from '../../../output/printJson.ts';
import { printRows } from '../../../output/printRows.ts';
import type { Column } from '../../../output/renderTable.ts';
import { selectFields } from '../../../output/selectFields.ts';
import { REPORT_FIELDS } from '../REPORT_FIELDS.ts';

/** The fields that `--json` can print here. */
export const SHOW_FIELDS = [...REPORT_FIELDS, 'items'] as const;

/** How to show a report. */
export interface ReportShowOptions extends GlobalOptions {
  readonly json?: readonly (typeof SHOW_FIELDS)[number][];
}

/** How deep an item stands. */
function depthOf(item: ReportItem, items: ReadonlyMap<string, ReportItem>): number {
  const parent = item.parent === null ? undefined : items.get(item.parent.id);
  return parent === undefined ? 0 : 1 + depthOf(parent, items);
}

const columns = (items: ReadonlyMap<string, ReportItem>): readonly Column<ReportItem>[] => [
  { header: '', text: ({ id }) => id, paint: () => 'cyan' },
  { header: '', text: ({ kind }) => kind },
  {
    header: '',
    text: (item) => '  '.repeat(depthOf(item, items)) + oneLine(item.text),
    value: ({ text }) => oneLine(text),
    flexible: true,
  },
];

/** Shows one report with its items. */
export async function runReportShow(
  id: string,
  options: ReportShowOptions,
  context: CliContext,
): Promise<void> {
  const { io, stop } = context;
  const merit = await context.client(options);
  const call = { signal: stop };
  const [report, items] = await Promise.all([
    merit.reports.get({ id }, call),
    merit.reports.items({ id, first: 250 }, call).toArray({ limit: 10_000 }),
  ]);
  if (report === null)
    throw new CliError('NOT_FOUND', EXIT.failed, `There is no report ${id}.`, {
      advice: 'Find its id with "merit report list".',
    });
  if (options.json !== undefined) {
    printJson(io, selectFields({ ...report, items }, options.json));
    return;
  }
  if (io.isTTY) io.out(`${io.style.bold(oneLine(report.title))}\n${io.style.cyan(report.id)}\n\n`);
  printRows(io, columns(new Map(items.map((item) => [item.id, item]))), items);
}
