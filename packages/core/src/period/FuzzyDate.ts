import type { PlainDate } from '../time/PlainDate.ts';

/** A date as somebody wrote it, and the days within which it lies: “before Q1 2026”, “after New Year”. */
export interface FuzzyDate {
  /** The words of the source. */
  readonly text: string;
  /** The first day that it may be; null when nothing bounds it. */
  readonly earliest: PlainDate | null;
  /** The last day that it may be; null when nothing bounds it. */
  readonly latest: PlainDate | null;
}
