import { Prisma } from '../generated/prisma/client.ts';

/** How a key result is measured and judged, as a stored definition says, for another definition to take over. */
export const copiedDefinition = (row: Prisma.KeyResultDefinitionGetPayload<object>) => ({
  measure: row.measure,
  valueSource: row.valueSource,
  unit: row.unit,
  baseline: row.baseline,
  target: row.target,
  method: row.method,
  tolerance: row.tolerance,
  low: row.low,
  high: row.high,
  lowest: row.lowest,
  highest: row.highest,
  points: row.points ?? [],
  derivation: row.derivation ?? Prisma.DbNull,
  derivedFromMetricId: row.derivedFromMetricId,
  cadenceDays: row.cadenceDays,
  graceDays: row.graceDays,
  weight: row.weight,
  driver: row.driver,
  legacy: row.legacy,
});
