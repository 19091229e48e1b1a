import type { Grade } from '@meritkit/client';
import type { CliContext } from '../../../context/CliContext.ts';
import type { GlobalOptions } from '../../../context/GlobalOptions.ts';
import { languageOf } from '../../../context/languageOf.ts';
import { fetchList } from '../../../list/fetchList.ts';
import { printList } from '../../../list/printList.ts';
import { oneLine } from '../../../output/oneLine.ts';
import type { Column } from '../../../output/renderTable.ts';
import { type Words, wordsOf } from '../../../output/Words.ts';
import { periodFilter } from '../../../program/periodFilter.ts';

/** The fields of a grade that `--json` can print. */
export const GRADE_FIELDS = [
  'id',
  'person',
  'period',
  'coverage',
  'basis',
  'scale',
  'level',
  'versions',
  'source',
  'externalId',
  'createdAt',
  'revision',
] as const satisfies readonly (keyof Grade)[];

/** Which grades to list, and how. */
export interface GradeListOptions extends GlobalOptions {
  readonly period?: string;
  readonly person?: string;
  readonly limit: number;
  readonly json?: readonly (typeof GRADE_FIELDS)[number][];
}

const columns = (words: Words): readonly Column<Grade>[] => [
  { header: 'ID', text: ({ id }) => id, paint: () => 'cyan' },
  { header: words.person, text: ({ person }) => oneLine(person.displayName), flexible: true },
  { header: words.period, text: ({ period }) => oneLine(period.code) },
  { header: words.grade, text: ({ level }) => oneLine(level.code) },
  { header: words.statedAs, text: ({ versions }) => oneLine(versions.at(-1)?.text ?? ''), flexible: true },
];

/** Lists grades. */
export async function runGradeList(options: GradeListOptions, context: CliContext): Promise<void> {
  const { period, person, limit, json } = options;
  const merit = await context.client(options);
  const filter = { ...periodFilter(period), ...(person !== undefined && { personId: { eq: person } }) };
  const fetched = await fetchList(limit, (first) =>
    merit.grades.list({ filter, first }, { signal: context.stop }),
  );
  printList(context, fetched, { columns: columns(wordsOf(languageOf(options.lang, context.env))), json });
}
