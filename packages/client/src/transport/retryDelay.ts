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

/** 409 as a status, not as the code of a refusal: the first attempt is still being performed. */
const REPEATABLE = [408, 409, 429, 502, 503, 504];

/**
 * Decides whether a failed call is tried again.
 *
 * It is after errors of the network, time-outs and the statuses 408, 409, 429, 502, 503 and 504. A mutation may have been
 * performed by then: it carries a key by which the server performs it once. The delay is random below a limit that
 * doubles with every attempt (full jitter: clients that failed together do not come back together), or what the server
 * asks for by `Retry-After`.
 *
 * @param attempt - How often the call was repeated so far.
 * @returns Milliseconds to wait before the next attempt; null when the error is final.
 */
export function retryDelay(attempt: number, error: unknown, policy: RetryPolicy): number | null {
  if (attempt >= policy.maxRetries || !(error instanceof MeritError)) return null;
  if (error.status !== null && !REPEATABLE.includes(error.status)) return null;
  const asked = error instanceof RequestError ? error.retryAfterMs : null;
  if (asked !== null) return asked > MAX_RETRY_AFTER_MS ? null : asked;
  return Math.min(INITIAL_DELAY_MS * 2 ** attempt, MAX_DELAY_MS) * policy.random();
}
