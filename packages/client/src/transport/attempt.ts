import { MeritError } from '../error/MeritError.ts';
import { NetworkError } from '../error/NetworkError.ts';
import { TimeoutError } from '../error/TimeoutError.ts';
import type { Sleep } from './sleep.ts';

/** An answer that has arrived as a whole. */
export interface Received {
  readonly response: Response;
  readonly text: string;
}

/** What an attempt needs from outside. */
export interface AttemptContext {
  readonly fetch: typeof globalThis.fetch;
  readonly sleep: Sleep;
  readonly timeoutMs: number;
  /** Ends the call. */
  readonly signal: AbortSignal;
}

/**
 * Sends a request once and waits for its whole answer, whatever that says.
 *
 * @throws {@link TimeoutError}, {@link NetworkError}, or the reason of the signal.
 */
export async function attempt(url: string, init: RequestInit, context: AttemptContext): Promise<Received> {
  // Taken out of its object: browsers refuse to run their `fetch` as a method of another one.
  const { fetch, signal, timeoutMs } = context;
  signal.throwIfAborted();
  const ended = new AbortController();
  const end = (): void => ended.abort(signal.reason);
  signal.addEventListener('abort', end);
  // It rejects when the attempt ends first, which nobody has to hear of.
  context.sleep(timeoutMs, ended.signal).then(
    () => ended.abort(new TimeoutError(timeoutMs)),
    () => {},
  );
  try {
    const response = await fetch(url, { ...init, signal: ended.signal });
    return { response, text: await response.text() };
  } catch (error) {
    signal.throwIfAborted();
    throw ended.signal.reason instanceof MeritError ? ended.signal.reason : new NetworkError(error);
  } finally {
    signal.removeEventListener('abort', end);
    ended.abort();
  }
}
