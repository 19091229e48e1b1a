import type { ReportingLine } from './ReportingLine.ts';

/** What is known of the organisation where access is decided: at least what leads from the subject upwards. */
export interface ReportingLines {
  readonly lines: readonly ReportingLine[];
  /** The team that each team is part of; null for those at the top. */
  readonly parentOf: ReadonlyMap<string, string | null>;
}
