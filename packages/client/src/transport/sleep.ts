/** What a timer can count to; beyond that it would fire at once. */
const LONGEST_MS = 2 ** 31 - 1;

/** Resolves after some milliseconds; rejects with the signal's reason as soon as that is aborted. */
export type Sleep = (milliseconds: number, signal: AbortSignal) => Promise<void>;

/** {@inheritDoc Sleep} */
export const sleep: Sleep = (milliseconds, signal) =>
  new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(
      () => {
        signal.removeEventListener('abort', stop);
        resolve();
      },
      Math.min(milliseconds, LONGEST_MS),
    );
    signal.addEventListener('abort', stop, { once: true });
  });
