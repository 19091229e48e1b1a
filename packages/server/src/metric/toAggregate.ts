import { type MetricAggregate, type MetricAggregateKind, parseDecimal } from '@meritkit/core';

/** What is asked of samples, as the rules take it. Only a percentile has a percent; without one it is the 0th, which the rules refuse. */
export const toAggregate = (
  kind: MetricAggregateKind,
  percent: string | null | undefined,
): MetricAggregate => (kind === 'PERCENTILE' ? { kind, percent: parseDecimal(percent ?? '0') } : { kind });
