import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** Another process that has opened, or was refused, a folder. */
export interface FolderProcess {
  readonly pid: number;
  /** The next line that it says. */
  hear(): Promise<unknown>;
  /** Has it run a statement, and answers the first row. */
  query(sql: string): Promise<unknown>;
  close(): Promise<void>;
  kill(): Promise<void>;
}

/** Starts a process that opens the folder. */
export function folderProcess(folder: string): FolderProcess {
  const program = fileURLToPath(new URL('./holdFolder.ts', import.meta.url));
  const child = spawn(
    process.execPath,
    ['--conditions=@meritkit/source', '--import', 'tsx', program, folder],
    {
      cwd: fileURLToPath(new URL('../', import.meta.url)),
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const hear = async (): Promise<unknown> => {
    const { value, done } = await lines.next();
    return done === true ? null : JSON.parse(value);
  };
  return {
    pid: child.pid ?? 0,
    hear,
    query: (sql) => {
      child.stdin.write(`${sql}\n`);
      return hear();
    },
    close: () => {
      const end = ended(child);
      child.stdin.end('close\n');
      return end;
    },
    kill: () => {
      const end = ended(child);
      child.kill('SIGKILL');
      return end;
    },
  };
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((done) => child.once('exit', () => done()));
}
