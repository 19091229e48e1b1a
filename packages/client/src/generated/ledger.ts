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

/** One accepted command, as a link of a chain of hashes. */
export interface AuditEntry {
  /** The position of the command's last event. */
  position: Position;
  /** The id of the command; its events carry it too. */
  commandId: string;
  /** The command, named as the mutation that performs it. */
  command: string;
  /** Who asked for it: `root` is the operator, `system` a job; else the id of a person or a service account. */
  actor: string;
  /** When it was performed. */
  occurredAt: DateTime;
  /** The hashed text: who did what when, with the digests of the input and of the events. */
  entry: string;
  /** SHA-256 (hexadecimal) over the head of the entry before and the digest of this entry. */
  head: string;
}

export interface EventListVariables {
  /** How many, from the front: 50 when absent, at most 250, of `events` at most 1000. */
  first?: number | null | undefined;
  /** Only what follows this cursor. */
  after?: string | null | undefined;
}

export interface AuditListVariables {
  /** How many, from the front: 50 when absent, at most 250, of `events` at most 1000. */
  first?: number | null | undefined;
  /** Only what follows this cursor. */
  after?: string | null | undefined;
}
