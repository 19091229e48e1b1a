import { convert, parseUnit, type Rational, type Sample, type TimeSpan } from '@meritkit/core';
import type { Tx } from '../database/Tx.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { encodeId } from '../id/encodeId.ts';
import type { Moment } from '../reading/Moment.ts';
import { toRational } from '../reading/toRational.ts';
import { fromDimensionColumn } from './dimensions.ts';

interface Row {
  readonly id: string;
  readonly metricId: string;
  readonly start: Date;
  readonly end: Date | null;
  readonly value: Prisma.Decimal | null;
  readonly numerator: Prisma.Decimal | null;
  readonly denominator: Prisma.Decimal | null;
  readonly unit: string;
  readonly metricUnit: string;
  readonly dimensions: unknown;
  readonly recordedAt: Date;
  readonly sequence: bigint;
}

/**
 * The samples of a metric that touch a window and count at a moment, in the unit of the metric, by their start. A sample counts
 * once it is complete and recorded; of those with the same window and dimensions the one recorded last does. One statement.
 *
 * @param limit - The most that are read.
 */
export async function readSamples(
  tx: Pick<Tx, '$queryRaw'>,
  metricId: string,
  window: TimeSpan,
  moment: Moment,
  limit?: number,
): Promise<Sample[]> {
  return (await rowsOf(tx, [metricId], window, moment, limit)).map(toSample);
}

/** The same of several metrics, by their UUIDs: in one statement. */
export async function readSamplesOfMetrics(
  tx: Pick<Tx, '$queryRaw'>,
  metricIds: readonly string[],
  window: TimeSpan,
  moment: Moment,
): Promise<ReadonlyMap<string, readonly Sample[]>> {
  const found = new Map<string, Sample[]>(metricIds.map((id) => [id, []]));
  for (const row of await rowsOf(tx, metricIds, window, moment)) found.get(row.metricId)?.push(toSample(row));
  return found;
}

const rowsOf = (
  tx: Pick<Tx, '$queryRaw'>,
  metricIds: readonly string[],
  window: TimeSpan,
  { asOf, knownAt }: Moment,
  limit?: number,
): Promise<Row[]> =>
  tx.$queryRaw<Row[]>`
    SELECT DISTINCT ON (s.start, s."end", s.dimensions, s."metricId")
           s.id, s."metricId", s.start, s."end", s.value, s.numerator, s.denominator, s.unit, m.unit AS "metricUnit",
           s.dimensions, s."recordedAt", s.sequence
      FROM "Sample" s JOIN "Metric" m ON m.id = s."metricId"
     WHERE s."metricId" = ANY(${[...new Set(metricIds)]}::uuid[])
       AND s.start < ${new Date(window.end)} AND s."observedAt" >= ${new Date(window.start)}
       AND s."observedAt" <= ${asOf} AND s."recordedAt" <= ${knownAt}
     ORDER BY s.start, s."end", s.dimensions, s."metricId", s.sequence DESC
     LIMIT ${limit ?? null}::int`;

function toSample(row: Row): Sample {
  const said = (value: Rational | null) =>
    value === null || row.unit === row.metricUnit
      ? value
      : convert(value, parseUnit(row.unit), parseUnit(row.metricUnit));
  return {
    id: encodeId('Sample', row.id),
    start: row.start.toISOString(),
    end: row.end?.toISOString() ?? null,
    value: said(toRational(row.value)),
    // The unit of a ratio is that of its upper part: seconds per request are recorded as seconds and requests.
    numerator: said(toRational(row.numerator)),
    denominator: toRational(row.denominator),
    dimensions: fromDimensionColumn(row.dimensions),
    recordedAt: row.recordedAt.toISOString(),
    sequence: row.sequence,
  };
}
