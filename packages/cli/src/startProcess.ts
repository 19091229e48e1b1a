import { createContext } from './context/createContext.ts';
import { processIo } from './context/processIo.ts';
import { EXIT, type ExitCode } from './error/ExitCode.ts';
import { runProgram } from './program/runProgram.ts';

/** Launchers pass Ctrl-C on to a process that the terminal has told already: that close together it is one signal. */
const SAME_SIGNAL_MS = 400;

/** Runs a command line in this process: the only place beside `main.ts` that knows the process. */
export function startProcess(
  self: NodeJS.Process,
  args: readonly string[],
  version: string,
  entry: string,
): Promise<ExitCode> {
  const stop = new AbortController();
  let stoppedAt = 0;
  const onSignal = (): void => {
    if (!stop.signal.aborted) {
      stoppedAt = performance.now();
      stop.abort();
    } else if (performance.now() - stoppedAt > SAME_SIGNAL_MS) {
      self.exit(EXIT.cancelled);
    }
  };
  self.on('SIGINT', onSignal).on('SIGTERM', onSignal).on('SIGHUP', onSignal);
  const context = createContext({
    io: processIo(self),
    env: self.env,
    cwd: self.cwd(),
    now: () => new Date(),
    stop: stop.signal,
    fetch: globalThis.fetch,
    program: entry.endsWith('.ts') ? 'node scripts/merit.mjs' : 'merit',
  });
  return runProgram(context, args, version);
}
