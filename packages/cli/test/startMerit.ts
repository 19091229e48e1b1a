import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

/** The folder in which the repository's examples are. */
export const REPOSITORY = resolve(import.meta.dirname, '../../..');

/** How a process ended, and what it has written. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** A `merit` in a process of its own. */
export interface Merit {
  readonly child: ChildProcess;
  /** The address in the line that says that the server is ready. */
  readonly ready: Promise<string>;
  readonly ended: Promise<Ended>;
}

/** Starts `merit` from its sources, as scripts/merit.mjs does, with nothing of the environment of the tests. */
export function startMerit(args: readonly string[], env: Readonly<Record<string, string>> = {}): Merit {
  const main = resolve(REPOSITORY, 'packages/cli/src/main.ts');
  return watch(['--conditions=@meritkit/source', '--import=tsx', main, ...args], env);
}

/** Starts `merit` by scripts/merit.mjs. */
export const startScript = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Merit =>
  watch([resolve(REPOSITORY, 'scripts/merit.mjs'), ...args], env);

function watch(args: readonly string[], env: Readonly<Record<string, string>>): Merit {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, args, {
    cwd: REPOSITORY,
    env: { PATH, HOME, ...env },
    stdio: 'pipe',
  });
  const written = { out: '', err: '' };
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    written.err += text;
  });
  const ended = once(child, 'close').then(([code, signal]): Ended => ({ code, signal, ...written }));
  const ready = new Promise<string>((fulfil, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      written.out += text;
      const url = /ready: (\S+)\n/.exec(written.out)?.[1];
      if (url !== undefined) fulfil(url);
    });
    ended.then(({ err }) => reject(new Error(`It ended before it was ready: ${err}`)));
  });
  // Only some tests wait for it.
  ready.catch(() => {});
  return { child, ready, ended };
}
