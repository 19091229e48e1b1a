// Generated from the schema and the operations by `pnpm run generate`. Do not edit.

import type { DateTime, Position } from './schema.ts';

/** What happened to one thing. Events are never changed. */
export interface Event {
  /** Its place in the feed: dense, in the order of commits. */
  position: Position;
  /** What happened, as `keyResult.redefined`. */
  type: string;
  /** The thing that it happened to. */
  entityId: string;
  /** The revision of the thing after it. */
  revision: number;
  /** When it happened. */
  occurredAt: DateTime;
  /** The command that made it happen. */
  audit: { actor: string; command: string; commandId: string; };
}

export interface EventListVariables {
  /** How many, from the front: 50 when absent, at most 250, of `events` at most 1000. */
  first?: number | null | undefined;
  /** Only what follows this cursor. */
  after?: string | null | undefined;
}
