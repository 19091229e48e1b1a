import type { Metric } from '@meritkit/client';
import type { CliContext } from '../../../context/CliContext.ts';
import type { GlobalOptions } from '../../../context/GlobalOptions.ts';
import { languageOf } from '../../../context/languageOf.ts';
import { fetchList } from '../../../list/fetchList.ts';
import { printList } from '../../../list/printList.ts';
import { oneLine } from '../../../output/oneLine.ts';
import type { Column } from '../../../output/renderTable.ts';
import { type Words, wordsOf } from '../../../output/Words.ts';
import type { MetricField } from '../METRIC_FIELDS.ts';

/** Which metrics to list, and how. */
export interface MetricListOptions extends GlobalOptions {
  readonly name?: string;
  readonly archived?: boolean;
  readonly limit: number;
  readonly json?: readonly MetricField[];
}

const columns = (words: Words): readonly Column<Metric>[] => [
  { header: 'ID', text: ({ id }) => id, paint: () => 'cyan' },
  { header: words.code, text: ({ code }) => oneLine(code) },
  { header: words.name, text: ({ name }) => oneLine(name), flexible: true },
  { header: words.unit, text: ({ unit }) => unit },
  { header: words.direction, text: ({ direction }) => direction },
  { header: words.dimensions, text: ({ dimensions }) => oneLine(dimensions.join(', ')) },
];

/** Lists metrics. */
export async function runMetricList(options: MetricListOptions, context: CliContext): Promise<void> {
  const { name, archived, limit, json } = options;
  const merit = await context.client(options);
  const filter = {
    ...(name !== undefined && { name: { contains: name } }),
    ...(archived !== undefined && { archived }),
  };
  const fetched = await fetchList(limit, (first) =>
    merit.metrics.list({ filter, first }, { signal: context.stop }),
  );
  printList(context, fetched, { columns: columns(wordsOf(languageOf(options.lang, context.env))), json });
}
