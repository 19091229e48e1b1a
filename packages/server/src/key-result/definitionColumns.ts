import type { z } from 'zod';
import { Prisma } from '../generated/prisma/client.ts';
import type { definitionFields } from './definitionFields.ts';

type ReadDefinition = {
  readonly [Field in keyof typeof definitionFields]: z.output<(typeof definitionFields)[Field]>;
};

const isThreshold = (measure: ReadDefinition['measure']): boolean =>
  measure === 'AT_LEAST' || measure === 'AT_MOST';

/** How a key result is measured and judged, as the columns of its definition hold it. What was not stated has its default. */
export const definitionColumns = ({
  measure,
  valueSource,
  unit,
  baseline,
  target,
  method,
  tolerance,
  range,
  points,
  derivation,
  cadence,
  weight,
  driver,
}: ReadDefinition) => ({
  measure,
  valueSource: valueSource ?? 'CHECK_IN',
  unit,
  baseline,
  target,
  method: method ?? (isThreshold(measure) ? ('LAST' as const) : null),
  tolerance,
  low: range?.low ?? null,
  high: range?.high ?? null,
  lowest: range?.lowest ?? range?.low ?? null,
  highest: range?.highest ?? range?.high ?? null,
  points: points ?? [],
  derivation: derivation === null ? Prisma.DbNull : { source: sourceOf(derivation), ...derivation },
  derivedFromMetricId: derivation?.metric?.metricId ?? null,
  cadenceDays: cadence?.days ?? null,
  graceDays: cadence?.graceDays ?? null,
  weight,
  driver: driver ?? ('MEASURE' as const),
});

function sourceOf({
  metric,
  incident,
  costSaving,
  workItem,
  record,
}: NonNullable<ReadDefinition['derivation']>) {
  if (metric !== null) return 'METRIC';
  if (incident !== null) return 'INCIDENT';
  if (costSaving !== null) return 'COST_SAVING';
  return workItem === null ? (record?.source ?? 'STATEMENT') : 'WORK_ITEM';
}
