import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A server in another process, which can be killed and started again. */
export interface ServerProcess {
  /** Where it answers now; it is another place after each start. */
  readonly url: () => string;
  /** Ends it as a power cut would, and starts another one. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Starts a server over a migrated database. */
export async function serverProcess(token: string, databaseUrl: string): Promise<ServerProcess> {
  const program = fileURLToPath(new URL('./serverProgram.ts', import.meta.url));
  let child: ChildProcess | undefined;
  let address = '';
  const start = async () => {
    child = spawn(
      process.execPath,
      ['--conditions=@meritkit/source', '--import', 'tsx', program, token, databaseUrl],
      { cwd: fileURLToPath(new URL('../../', import.meta.url)), stdio: ['pipe', 'pipe', 'inherit'] },
    );
    if (child.stdout === null) throw new Error('The server has no output.');
    const { value, done } = await createInterface({ input: child.stdout })[Symbol.asyncIterator]().next();
    if (done === true) throw new Error('The server did not start.');
    address = value;
  };
  const stop = async () => {
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  await start();
  return {
    url: () => address,
    restart: async () => {
      await stop();
      await start();
    },
    stop,
  };
}
