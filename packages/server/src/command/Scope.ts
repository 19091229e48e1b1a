import type { Tx } from '../database/Tx.ts';
import type { EntityType } from '../id/entityType.ts';
import type { LedgerEvent } from '../ledger/LedgerCommand.ts';
import type { Actor } from './Actor.ts';

/** What happened to one entity in a command; it becomes one event. */
export interface Change extends LedgerEvent {
  readonly entityType: EntityType;
}

/** What a command works with: its transaction and nothing else that reaches the database. */
export interface Scope {
  readonly tx: Tx;
  /** Who asks for it. */
  readonly actor: Actor;
  /** The instant of the command by the server's clock. */
  readonly now: Date;
  /** A new UUIDv7. */
  readonly newId: () => string;
  /** Announces a change; each becomes one event. */
  readonly record: (change: Change) => void;
}
