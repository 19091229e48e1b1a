import { setImmediate } from 'node:timers/promises';

/** Lets signals in, which the embedded database would otherwise keep waiting, and ends what is to be stopped. */
export async function pause(signal: AbortSignal | undefined): Promise<void> {
  await setImmediate();
  signal?.throwIfAborted();
}
