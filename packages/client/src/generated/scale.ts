// Generated from the schema and the operations by `pnpm run generate`. Do not edit.

import type { ConflictRefusal, ValidationRefusal } from './refusal.ts';
import type { DateTime, Decimal } from './schema.ts';

/** Named points by which people judge. It is never changed: what was judged by it keeps its meaning. */
export interface Scale {
  /** Begins with `scl_`. */
  id: string;
  /** Its short name, unique. */
  code: string;
  /** Its name for people. */
  name: string;
  /** Its points, as they were given. */
  points: { code: string; label: string; value: Decimal; }[];
  /** The system it was imported from; null for none. */
  source: string | null;
  /** Its id in that system; null for none. */
  externalId: string | null;
  /** When it was recorded, by the clock of the database. */
  recordedAt: DateTime;
}

export interface ScaleListVariables {
  /** How many, from the front: 50 when absent, at most 250, of `events` at most 1000. */
  first?: number | null | undefined;
  /** Only what follows this cursor. */
  after?: string | null | undefined;
}

export type ScaleCreateResult = ConflictRefusal | { __typename: 'ScaleCreatePayload'; scale: Scale; } | ValidationRefusal;
