import type { Tx } from '../database/Tx.ts';
import type { EntityType } from '../id/entityType.ts';
import type { Actor } from './Actor.ts';

/** What happened to one entity in a command. */
export interface Change {
  /** `noun.verb`, as in `keyResult.redefined`. */
  readonly type: string;
  readonly entityType: EntityType;
  readonly entityId: string;
  /** The entity's revision after the change. */
  readonly revision: number;
}

/** What a command works with: its transaction and nothing else that reaches the database. */
export interface Scope {
  readonly tx: Tx;
  readonly actor: Actor;
  /** The instant of the command by the server's clock. */
  readonly now: Date;
  /** A new UUIDv7. */
  readonly newId: () => string;
  /** Announces a change; each becomes one event. */
  readonly record: (change: Change) => void;
}
