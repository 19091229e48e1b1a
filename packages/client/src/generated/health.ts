// Generated from the schema and the operations by `pnpm run generate`. Do not edit.

import type { Decimal, HealthCode, HealthReason, PlainDate } from './schema.ts';

/** How an objective or key result stands at a day, by the rules of health of its period. It depends on the day, so it is computed whenever it is asked for. */
export interface Health {
  /** How it stands. */
  code: HealthCode;
  /** Why. */
  reasons: HealthReason[];
  /** The progress that is expected on that day, 0…1. */
  expected: Decimal;
  /** Expected less actual progress; below 0 it is ahead. Null when the progress is unknown. */
  gap: Decimal | null;
  /** The day of the last observation or judgement; null when there is none. */
  observedOn: PlainDate | null;
  /** The day on which the next observation is due; null when nothing is due any more. */
  dueOn: PlainDate | null;
}
