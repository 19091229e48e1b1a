import { violation } from '../database/violation.ts';

/** How often a transaction is repeated at most after the database gave it up in favour of another. */
export const MOST_REPEATS = 3;

const FIRST_PAUSE_MS = 20;

/** Whether the database gave a transaction up in favour of another one: nothing of it was kept, and it can be repeated as a whole. */
export function isGivenUp(error: unknown): boolean {
  const state = violation(error)?.sqlState;
  if (state === '40001' || state === '40P01') return true;
  return typeof error === 'object' && error !== null && Reflect.get(error, 'code') === 'P2034';
}

/** Waits before a transaction is repeated. `repeated` counts from 0. */
export type Pause = (repeated: number) => Promise<void>;

/** A pause of random length below a limit that doubles: writers that met do not meet again. */
export const randomPause =
  (random: () => number, sleep: (milliseconds: number) => Promise<void>): Pause =>
  (repeated) =>
    sleep(FIRST_PAUSE_MS * 2 ** repeated * random());
