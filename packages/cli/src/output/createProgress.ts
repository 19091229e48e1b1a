import type { Io } from '../context/Io.ts';

const EVERY_MS = 5_000;
const BAR = 30;

/** Tells how far long work is. */
export interface Progress {
  readonly tell: (what: string, done: number, of: number) => void;
  /** Ends the line of the bar. */
  readonly end: () => void;
}

/** Tells how far long work is on stderr: as a bar where a person looks, else as a line every five seconds. */
export function createProgress(io: Pick<Io, 'isTTY' | 'err'>, now: () => Date): Progress {
  let last = now().getTime();
  let hasBar = false;
  return {
    tell: (what, done, of) => {
      if (io.isTTY) {
        const full = of === 0 ? BAR : Math.min(BAR, Math.round((BAR * done) / of));
        io.err(`\r\u001b[K${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${what} ${done} of ${of}`);
        hasBar = true;
      } else if (now().getTime() - last >= EVERY_MS) {
        io.err(`${what}: ${done} of ${of}\n`);
        last = now().getTime();
      }
    },
    end: () => {
      if (hasBar) io.err('\r\u001b[K');
      hasBar = false;
    },
  };
}
