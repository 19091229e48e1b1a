import type { MetricAggregate, MetricPoint, PeriodKind } from '@meritkit/client';
import type { CliContext } from '../../../context/CliContext.ts';
import type { GlobalOptions } from '../../../context/GlobalOptions.ts';
import { languageOf } from '../../../context/languageOf.ts';
import { CliError } from '../../../error/CliError.ts';
import { EXIT } from '../../../error/ExitCode.ts';
import { printJson } from '../../../output/printJson.ts';
import { printRows } from '../../../output/printRows.ts';
import type { Column } from '../../../output/renderTable.ts';
import { selectFields } from '../../../output/selectFields.ts';
import { type Words, wordsOf } from '../../../output/Words.ts';
import { dimensionOf } from '../dimensionOf.ts';
import { requireMetric } from '../requireMetric.ts';
import { sparkline } from './sparkline.ts';

/** Kinds of periods that divide time. */
export const KINDS = [
  'YEAR',
  'HALF_YEAR',
  'QUARTER',
  'BIMONTH',
  'MONTH',
  'WEEK',
] as const satisfies readonly PeriodKind[];

/** How samples become one value. */
export const AGGREGATES = [
  'SUM',
  'COUNT',
  'MEAN',
  'MEDIAN',
  'PERCENTILE',
  'MIN',
  'MAX',
  'LATEST',
] as const satisfies readonly MetricAggregate[];

/** The fields of a point that `--json` can print. */
export const POINT_FIELDS = [
  'startsOn',
  'endsBefore',
  'value',
  'reason',
  'count',
  'straddling',
] as const satisfies readonly (keyof MetricPoint)[];

/** What of a metric to show, and how. */
export interface MetricSeriesOptions extends GlobalOptions {
  readonly from: string;
  readonly until: string;
  readonly by: (typeof KINDS)[number];
  readonly days?: number;
  readonly aggregate: (typeof AGGREGATES)[number];
  readonly percent?: string;
  /** `name=value` each; several values of one name count together. */
  readonly dimension?: readonly string[];
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly json?: readonly (typeof POINT_FIELDS)[number][];
}

const columns = (words: Words): readonly Column<MetricPoint>[] => [
  { header: words.from, text: ({ startsOn }) => startsOn },
  { header: words.until, text: ({ endsBefore }) => endsBefore },
  {
    header: words.value,
    align: 'right',
    text: ({ value }) => value ?? '–',
    value: ({ value }) => value ?? '',
  },
  { header: words.samples, align: 'right', text: ({ count }) => String(count) },
  { header: words.reason, text: ({ reason }) => reason ?? '' },
];

/** Shows a metric over time; a person sees its course as a row of bars too. */
export async function runMetricSeries(
  name: string,
  options: MetricSeriesOptions,
  context: CliContext,
): Promise<void> {
  const { io, stop: signal } = context;
  const { from, until, by, days, aggregate, percent, asOf, knownAt } = options;
  const merit = await context.client(options);
  const metric = await requireMetric(merit, name, signal);
  const filter = filterOf(options.dimension ?? []);
  const series = await merit.metrics.series(
    {
      metricId: metric.id,
      from,
      until,
      aggregate,
      ...(days === undefined ? { period: by } : { days }),
      ...(percent !== undefined && { percent }),
      ...(filter.length > 0 && { filter }),
      ...(asOf !== undefined && { asOf }),
      ...(knownAt !== undefined && { knownAt }),
    },
    { signal },
  );
  // It was there a moment ago.
  if (series === null) throw new CliError('NOT_FOUND', EXIT.failed, `There is no metric ${name}.`);
  const words = wordsOf(languageOf(options.lang, context.env));
  const { json } = options;
  if (json !== undefined) {
    printJson(
      io,
      series.points.map((point) => selectFields(point, json)),
    );
    return;
  }
  printRows(io, columns(words), series.points);
  if (!io.isTTY) return;
  const bars = sparkline(series.points.map(({ value }) => (value === null ? null : Number(value))));
  const { value, reason } = series.total;
  io.out(`\n${bars}  ${words.total} ${value ?? `– ${reason ?? ''}`.trim()} ${series.metric.unit}\n`);
}

function filterOf(dimensions: readonly string[]): { name: string; in: string[] }[] {
  const values = new Map<string, string[]>();
  for (const { name, value } of dimensions.map(dimensionOf))
    values.set(name, [...(values.get(name) ?? []), value]);
  return [...values].map(([name, wanted]) => ({ name, in: wanted }));
}
