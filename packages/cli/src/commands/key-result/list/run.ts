import type { KeyResult } from '@meritkit/client';
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
import { definitionText } from '../definitionText.ts';
import type { KeyResultField } from '../KEY_RESULT_FIELDS.ts';
import { weightText } from '../weightText.ts';

/** Which key results to list, and how. */
export interface KeyResultListOptions extends GlobalOptions {
  readonly period?: string;
  readonly objective?: string;
  readonly owner?: string;
  readonly archived?: boolean;
  readonly limit: number;
  readonly json?: readonly KeyResultField[];
}

const columns = (words: Words): readonly Column<KeyResult>[] => [
  { header: 'ID', text: ({ id }) => id, paint: () => 'cyan' },
  { header: words.title, text: ({ title }) => oneLine(title), flexible: true },
  { header: words.objective, text: ({ objective }) => oneLine(objective.title), flexible: true },
  {
    header: words.measure,
    text: ({ definition }) => definitionText(definition),
    value: ({ definition }) => definition?.measure ?? '',
    flexible: true,
  },
  {
    header: words.weight,
    align: 'right',
    text: ({ definition }) => weightText(definition?.weight),
    value: ({ definition }) => String(definition?.weight ?? ''),
  },
  computedColumn(words.progress, ({ progress }) => progress),
  computedColumn(words.score, ({ score }) => score),
  healthColumn(words),
];

/** Lists key results. */
export async function runKeyResultList(options: KeyResultListOptions, context: CliContext): Promise<void> {
  const { period, objective, owner, archived, limit, json } = options;
  const merit = await context.client(options);
  const filter = {
    ...periodFilter(period),
    ...(objective !== undefined && { objectiveId: { eq: objective } }),
    ...(owner !== undefined && { ownerId: { eq: owner } }),
    ...(archived !== undefined && { archived }),
  };
  const fetched = await fetchList(limit, (first) =>
    merit.keyResults.list({ filter, first }, { signal: context.stop }),
  );
  const words = wordsOf(languageOf(options.lang, context.env));
  printList(context, fetched, { columns: columns(words), json });
}
