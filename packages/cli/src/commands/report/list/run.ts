import type { Report, ReportKind } from '@meritkit/client';
import type { CliContext } from '../../../context/CliContext.ts';
import type { GlobalOptions } from '../../../context/GlobalOptions.ts';
import { languageOf } from '../../../context/languageOf.ts';
import { fetchList } from '../../../list/fetchList.ts';
import { printList } from '../../../list/printList.ts';
import { oneLine } from '../../../output/oneLine.ts';
import type { Column } from '../../../output/renderTable.ts';
import { type Words, wordsOf } from '../../../output/Words.ts';
import { periodFilter } from '../../../program/periodFilter.ts';
import type { ReportField } from '../REPORT_FIELDS.ts';

/** Which reports to list, and how. */
export interface ReportListOptions extends GlobalOptions {
  readonly period?: string;
  readonly kind?: ReportKind;
  readonly person?: string;
  readonly team?: string;
  readonly archived?: boolean;
  readonly limit: number;
  readonly json?: readonly ReportField[];
}

const columns = (words: Words): readonly Column<Report>[] => [
  { header: 'ID', text: ({ id }) => id, paint: () => 'cyan' },
  { header: words.title, text: ({ title }) => oneLine(title), flexible: true },
  { header: words.kind, text: ({ kind }) => kind },
  { header: words.period, text: ({ period }) => oneLine(period.code) },
  { header: words.author, text: ({ author }) => oneLine(author?.displayName ?? ''), flexible: true },
  { header: words.team, text: ({ team }) => oneLine(team?.name ?? ''), flexible: true },
];

/** Lists reports. */
export async function runReportList(options: ReportListOptions, context: CliContext): Promise<void> {
  const { period, kind, person, team, archived, limit, json } = options;
  const merit = await context.client(options);
  const filter = {
    ...periodFilter(period),
    ...(kind !== undefined && { kind }),
    ...(person !== undefined && { authorId: { eq: person } }),
    ...(team !== undefined && { teamId: { eq: team } }),
    ...(archived !== undefined && { archived }),
  };
  const fetched = await fetchList(limit, (first) =>
    merit.reports.list({ filter, first }, { signal: context.stop }),
  );
  printList(context, fetched, { columns: columns(wordsOf(languageOf(options.lang, context.env))), json });
}
