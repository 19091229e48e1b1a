import { createInterface } from 'node:readline/promises';
import { text } from 'node:stream/consumers';
import { createStyle } from '../output/Style.ts';
import type { Io } from './Io.ts';
import { setting } from './setting.ts';

const DEFAULT_COLUMNS = 80;

/** The streams of a process, as commands see them. Colours are for terminals, unless `NO_COLOR`, `CI` or `TERM=dumb` say no. */
export function processIo({ stdin, stdout, stderr, env }: NodeJS.Process): Io {
  const isTTY = stdout.isTTY === true && setting(env, 'CI') === undefined;
  // Whoever reads no further, as `head`, has had enough: that is no failure.
  let isOutOpen = true;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    isOutOpen = false;
  });
  stderr.on('error', () => {});
  return {
    isTTY,
    columns: stdout.columns ?? DEFAULT_COLUMNS,
    style: createStyle(isTTY && setting(env, 'NO_COLOR') === undefined && env['TERM'] !== 'dumb'),
    out: (data) => {
      if (isOutOpen) stdout.write(data);
    },
    err: (data) => void stderr.write(data),
    readLine: async () => {
      if (!stdin.isTTY) return null;
      const lines = createInterface({ input: stdin });
      for await (const line of lines) return line;
      return null;
    },
    readStdin: () => text(stdin),
  };
}
