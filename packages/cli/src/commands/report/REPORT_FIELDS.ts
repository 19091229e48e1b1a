import type { Report } from '@meritkit/client';

/** The fields of a report that `--json` can print. */
export const REPORT_FIELDS = [
  'id',
  'kind',
  'title',
  'period',
  'author',
  'team',
  'language',
  'writtenOn',
  'writtenText',
  'source',
  'externalId',
  'createdAt',
  'archivedAt',
  'revision',
] as const satisfies readonly (keyof Report)[];

/** A field of a report that `--json` can print. */
export type ReportField = (typeof REPORT_FIELDS)[number];
