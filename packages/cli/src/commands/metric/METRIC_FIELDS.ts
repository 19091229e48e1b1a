import type { Metric } from '@meritkit/client';

/** The fields of a metric that `--json` can print. */
export const METRIC_FIELDS = [
  'id',
  'code',
  'name',
  'description',
  'unit',
  'direction',
  'cadenceDays',
  'dimensions',
  'source',
  'externalId',
  'createdAt',
  'archivedAt',
  'revision',
] as const satisfies readonly (keyof Metric)[];

/** A field of a metric that `--json` can print. */
export type MetricField = (typeof METRIC_FIELDS)[number];
