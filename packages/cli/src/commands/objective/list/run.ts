import type { Objective } from '@meritkit/client';
import type { CliContext } from '../../../context/CliContext.ts';
import type { GlobalOptions } from '../../../context/GlobalOptions.ts';
import { languageOf } from '../../../context/languageOf.ts';
import { fetchList } from '../../../list/fetchList.ts';
import { printList } from '../../../list/printList.ts';
import { computedColumn } from '../../../output/computedColumn.ts';
import { healthColumn } from '../../../output/healthColumn.ts';
import { oneLine } from '../../../output/oneLine.ts';
import type { Column } from '../../../output/renderTable.ts';
import { type Words, wordsOf } from '../../../output/Words.ts';
import { periodFilter } from '../../../program/periodFilter.ts';
import type { ObjectiveField } from '../OBJECTIVE_FIELDS.ts';

/** Which objectives to list, and how. */
export interface ObjectiveListOptions extends GlobalOptions {
  readonly period?: string;
  readonly owner?: string;
  readonly team?: string;
  readonly archived?: boolean;
  readonly limit: number;
  readonly json?: readonly ObjectiveField[];
}

const columns = (words: Words): readonly Column<Objective>[] => [
  { header: 'ID', text: ({ id }) => id, paint: () => 'cyan' },
  { header: words.title, text: ({ title }) => oneLine(title), flexible: true },
  { header: words.period, text: ({ period }) => oneLine(period.code) },
  { header: words.owner, text: ({ owner }) => oneLine(owner?.displayName ?? ''), flexible: true },
  computedColumn(words.progress, ({ progress }) => progress),
  computedColumn(words.score, ({ score }) => score),
  { header: words.verdict, text: ({ score }) => score.verdict ?? '' },
  healthColumn(words),
];

/** Lists objectives. */
export async function runObjectiveList(options: ObjectiveListOptions, context: CliContext): Promise<void> {
  const { period, owner, team, archived, limit, json } = options;
  const merit = await context.client(options);
  const filter = {
    ...periodFilter(period),
    ...(owner !== undefined && { ownerId: { eq: owner } }),
    ...(team !== undefined && { teamId: { eq: team } }),
    ...(archived !== undefined && { archived }),
  };
  const fetched = await fetchList(limit, (first) =>
    merit.objectives.list({ filter, first }, { signal: context.stop }),
  );
  const words = wordsOf(languageOf(options.lang, context.env));
  printList(context, fetched, { columns: columns(words), json });
}
