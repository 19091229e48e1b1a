import { convert, parseUnit, type Rational, type Sample, type TimeSpan } from '@meritkit/core';
import type { Tx } from '../database/Tx.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { encodeId } from '../id/encodeId.ts';
import type { Moment } from '../reading/Moment.ts';
import { toRational } from '../reading/toRational.ts';
import { fromDimensionColumn } from './dimensions.ts';

interface Row {
  readonly id: string;
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
  { asOf, knownAt }: Moment,
  limit?: number,
): Promise<Sample[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT DISTINCT ON (s.start, s."end", s.dimensions)
           s.id, s.start, s."end", s.value, s.numerator, s.denominator, s.unit, m.unit AS "metricUnit",
           s.dimensions, s."recordedAt", s.sequence
      FROM "Sample" s JOIN "Metric" m ON m.id = s."metricId"
     WHERE s."metricId" = ${metricId}::uuid
       AND s.start < ${new Date(window.end)} AND s."observedAt" >= ${new Date(window.start)}
       AND s."observedAt" <= ${asOf} AND s."recordedAt" <= ${knownAt}
     ORDER BY s.start, s."end", s.dimensions, s.sequence DESC
     LIMIT ${limit ?? null}::int`;
  return rows.map(toSample);
}

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
