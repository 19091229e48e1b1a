import { readFile } from 'node:fs/promises';

/**
 * When a process of this machine began, as a text that no other process with the same pid has.
 *
 * @returns Null if no such process runs; `unknown` if it runs and the system does not tell more (it has no `/proc`).
 */
export async function processStart(pid: number): Promise<string | null> {
  if (!runs(pid)) return null;
  try {
    const [boot, stat] = await Promise.all([
      readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
      readFile(`/proc/${pid}/stat`, 'utf8'),
    ]);
    // The second field is the name of the program in parentheses and may hold anything; the state follows it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state] = fields;
    const ticks = fields[19];
    if (state === 'Z' || state === 'X') return null;
    return ticks === undefined ? 'unknown' : `${boot.trim()}/${ticks}`;
  } catch {
    return 'unknown';
  }
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user runs as well.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
