import type { Rational } from '../number/Rational.ts';

/** How the samples of a window become one value. */
export const METRIC_AGGREGATES = [
  'SUM',
  'COUNT',
  'MEAN',
  'MEDIAN',
  'PERCENTILE',
  'MIN',
  'MAX',
  'LATEST',
] as const;

/** How the samples of a window become one value. */
export type MetricAggregateKind = (typeof METRIC_AGGREGATES)[number];

/** How the samples of a window become one value; a percentile says which one. */
export type MetricAggregate =
  | { readonly kind: Exclude<MetricAggregateKind, 'PERCENTILE'> }
  | {
      readonly kind: 'PERCENTILE';
      /** Above 0, at most 100. */
      readonly percent: Rational;
    };
