/** A rule of the database that a write did not keep. */
export interface Violation {
  /** Five characters: PostgreSQL's own (`23505`, `23514`, `23P01`, …) or one of ours (`MK001`, …). */
  readonly sqlState: string;
  /** The name of the constraint; null if the message names none. */
  readonly constraint: string | null;
}

/**
 * Reads the SQLSTATE and the name of the constraint out of an error of Prisma or of `pg`.
 *
 * The name comes from the message: Prisma passes on no field for it. Nothing else of the error is for a caller's eyes:
 * its `detail` holds the values of the row.
 *
 * @returns Null if the error does not come from the database.
 */
export function violation(error: unknown): Violation | null {
  const cause = member(member(member(error, 'meta'), 'driverAdapterError'), 'cause');
  const sqlState = member(cause, 'originalCode') ?? (member(error, 'severity') && member(error, 'code'));
  const message = member(cause, 'originalMessage') ?? member(error, 'message');
  if (typeof sqlState !== 'string' || typeof message !== 'string') return null;
  return { sqlState, constraint: /constraint "([^"]+)"/.exec(message)?.[1] ?? null };
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
