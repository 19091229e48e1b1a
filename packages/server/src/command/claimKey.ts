import type { Tx } from '../database/Tx.ts';
import { violation } from '../database/violation.ts';
import { requestError } from '../graphql/requestError.ts';

/** A key that a transaction holds. */
export interface Claim {
  /** Who asks, as audit entries name it. */
  readonly actor: string;
  readonly key: string;
  /** SHA-256 of what is asked. */
  readonly request: string;
  /** The place of the transaction in the request. */
  readonly place: string;
  readonly now: Date;
}

/** What a transaction answered, as it is kept. */
interface Outcome {
  readonly output: unknown;
}

const LOCK_NOT_AVAILABLE = '55P03';

/**
 * Takes a key for a transaction; it is the first thing that the transaction does. Whoever brings the same key meanwhile
 * waits, for five seconds at most.
 *
 * @returns What the transaction answered when it was performed before; null when it was not.
 * @throws `IDEMPOTENCY_MISMATCH` when the key belongs to another request, `CONFLICT` when it is in use for longer than that.
 */
export async function claimKey(tx: Tx, { actor, key, request, place, now }: Claim): Promise<Outcome | null> {
  const rows = await tx.$queryRaw<{ request: string; outcomes: Record<string, Outcome> }[]>`
    SELECT "request", "outcomes" FROM idempotency_claim(${actor}, ${key}, ${request}, ${now})`.catch(
    (error: unknown) => {
      if (violation(error)?.sqlState !== LOCK_NOT_AVAILABLE) throw error;
      throw requestError('CONFLICT', 'A request with this idempotency key is being performed.', {
        status: 409,
        retryAfter: 1,
      });
    },
  );
  const [row] = rows;
  if (row === undefined) throw new TypeError('idempotency_claim gave no row.');
  if (row.request !== request)
    throw requestError('IDEMPOTENCY_MISMATCH', 'The idempotency key was used for another request.', {
      status: 422,
    });
  return row.outcomes[place] ?? null;
}

/** Keeps what a transaction answered, within it. */
export async function keepOutcome(tx: Tx, { actor, key, place }: Claim, output: unknown): Promise<void> {
  const outcomes = JSON.stringify({ [place]: { output } });
  await tx.$executeRaw`
    UPDATE "IdempotencyKey" SET "outcomes" = "outcomes" || ${outcomes}::jsonb
    WHERE "actor" = ${actor} AND "key" = ${key}`;
}
