import { MeritError } from '../error/MeritError.ts';
import { RequestError } from '../error/RequestError.ts';

/** What retrying depends on. */
export interface RetryPolicy {
  /** How often a call is repeated at most. */
  readonly maxRetries: number;
  /** In [0, 1). */
  readonly random: () => number;
}

const INITIAL_DELAY_MS = 500;
const MAX_DELAY_MS = 8_000;
/** Whoever is asked to wait longer should know of it instead of hanging. */
const MAX_RETRY_AFTER_MS = 60_000;

const REPEATABLE = [408, 429, 502, 503, 504];
/** Statuses by which the server certainly did nothing. */
const UNTOUCHED = [429, 503];

/**
 * Decides whether a failed call is tried again.
 *
 * A query is: after errors of the network, time-outs and the statuses 408, 429, 502, 503 and 504. A mutation only where
 * it was certainly not performed: after 429 and 503. The delay is random below a limit that doubles with every attempt
 * (full jitter: clients that failed together do not come back together), or what the server asks for by `Retry-After`.
 *
 * @param attempt - How often the call was repeated so far.
 * @returns Milliseconds to wait before the next attempt; null when the error is final.
 */
export function retryDelay(
  attempt: number,
  error: unknown,
  isMutation: boolean,
  policy: RetryPolicy,
): number | null {
  if (attempt >= policy.maxRetries || !(error instanceof MeritError)) return null;
  const isRepeatable =
    error.status === null ? !isMutation : (isMutation ? UNTOUCHED : REPEATABLE).includes(error.status);
  if (!isRepeatable) return null;
  const asked = error instanceof RequestError ? error.retryAfterMs : null;
  if (asked !== null) return asked > MAX_RETRY_AFTER_MS ? null : asked;
  return Math.min(INITIAL_DELAY_MS * 2 ** attempt, MAX_DELAY_MS) * policy.random();
}
