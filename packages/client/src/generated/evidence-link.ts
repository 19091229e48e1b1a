// Generated from the schema and the operations by `pnpm run generate`. Do not edit.

import type { DateTime, Decimal } from './schema.ts';

/** A statement or a story is about one thing. */
export interface EvidenceLink {
  /** Begins with `lnk_`. */
  id: string;
  /** Grows by one with every change. State it in `expectedRevision` to change the thing. */
  revision: number;
  /** Its place among the links to the same thing, from 1. */
  ordinal: number;
  /** The objective it is about; else null. */
  objective: { id: string; title: string; } | null;
  /** The key result it is about; else null. */
  keyResult: { id: string; title: string; } | null;
  /** The work it is about; else null. */
  workItem: { id: string; title: string; } | null;
  /** The saving it is about; else null. */
  costSaving: { id: string; title: string; } | null;
  /** The metric it is about; else null. */
  metric: { id: string; name: string; } | null;
  /** The incident it is about; else null. */
  incident: { id: string; title: string; } | null;
  /** The story it is about; else null. */
  aboutStory: { id: string; title: string; } | null;
  /** The figure of the statement beside the computed one, as known now: the latest value of the key result, the progress of the work, or what is saved. Null where one of the two is unknown, or they do not fit together by unit and window. */
  comparison: { computed: Decimal; unit: string | null; agrees: boolean; } | null;
  /** When it was recorded, by the clock of the database. */
  createdAt: DateTime;
  /** When it was ended; null while it holds. */
  endedAt: DateTime | null;
}
