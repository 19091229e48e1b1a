// Generated from the schema and the operations by `pnpm run generate`. Do not edit.

import type { AssessmentRole, DateTime, Decimal } from './schema.ts';

/** A person's judgement of an objective or key result, with its reason. It is never changed. */
export interface Assessment {
  /** Begins with `asm_`. */
  id: string;
  /** In 0…1; null withdraws the one before. */
  value: Decimal | null;
  /** Whose judgement it is. Whatever the role, the latest judgement counts. */
  role: AssessmentRole;
  /** The scale by which it was judged; null where a value was given. */
  scale: { id: string; code: string; name: string; } | null;
  /** The code of the point that was chosen; null where a value was given. */
  point: string | null;
  /** Why. */
  reason: string;
  /** Who judged; null when not stated. */
  author: { id: string; displayName: string; } | null;
  /** When it was judged. */
  observedAt: DateTime;
  /** When it was recorded, by the clock of the database. */
  recordedAt: DateTime;
}

/** A value entered over a calculated one, with its reason. It is never changed. */
export interface Override {
  /** Begins with `ovr_`. */
  id: string;
  /** In the unit of the key result, or in 0…1 for an objective and for milestones and assessed key results; null withdraws the one before. */
  value: Decimal | null;
  /** Why. */
  reason: string;
  /** Who entered it; null when not stated. */
  author: { id: string; displayName: string; } | null;
  /** From when on it counts. */
  observedAt: DateTime;
  /** When it was recorded, by the clock of the database. */
  recordedAt: DateTime;
}
