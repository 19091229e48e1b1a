/** What a command did to one entity. */
export interface LedgerEvent {
  /** `noun.verb`, as in `keyResult.redefined`. */
  readonly type: string;
  readonly entityType: string;
  /** A UUID. */
  readonly entityId: string;
  /** The entity's revision after the change. */
  readonly revision: number;
}

/** One accepted command, as the ledger keeps it. */
export interface LedgerCommand {
  /** A UUID. */
  readonly commandId: string;
  readonly command: string;
  /** Who gave the command. */
  readonly actor: string;
  /** An instant as `Date.toISOString` writes it. */
  readonly occurredAt: string;
  /**
   * What was asked: canonical JSON of `{ salt, value }`, the salt being 32 hexadecimal digits. The text can be erased
   * later, its digest stays; the salt keeps a short input from being guessed by it. Null if nothing is kept.
   */
  readonly input: string | null;
  /** At least one, in the order in which they take their positions. */
  readonly events: readonly LedgerEvent[];
}
