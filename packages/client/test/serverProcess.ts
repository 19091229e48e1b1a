import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A server in another process, from its sources. */
export interface ServerProcess {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts a server with an empty database.
 *
 * @param now - What its clock shows, for ever.
 */
export async function serverProcess(token: string, now: string): Promise<ServerProcess> {
  const program = fileURLToPath(new URL('./serverProgram.ts', import.meta.url));
  const child = spawn(
    process.execPath,
    ['--conditions=@meritkit/source', '--import', 'tsx', program, token, now],
    { cwd: fileURLToPath(new URL('../', import.meta.url)), stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const { value: url, done } = await createInterface({ input: child.stdout })[Symbol.asyncIterator]().next();
  if (done === true) throw new Error('The server did not start.');
  return {
    url,
    stop: () => {
      child.kill('SIGKILL');
      return ended;
    },
  };
}
