import { randomUUID } from 'node:crypto';
import { link, open, readFile, rename, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { DatabaseError } from './DatabaseError.ts';
import { processStart } from './processStart.ts';

/** Who holds the folder, as the lock file tells. */
interface Holder {
  readonly id: string;
  readonly pid: number;
  readonly host: string;
  /** When the process began, as its system counts it; null where the system does not tell. Tells a reused pid. */
  readonly startedAt: string | null;
}

/** A folder that belongs to this process until it is released. */
export interface FolderLock {
  release(): Promise<void>;
}

/**
 * Takes a folder for this process. A lock that a dead process left behind is taken over.
 *
 * The lock is the file `lock`, which appears whole and by one atomic step. It is never deleted to be taken over:
 * whoever finds a dead holder first claims the succession under the holder's unique id, which only one can do, and then
 * puts its own file over the old one. A claim whose claimant died is succeeded in the same way.
 *
 * @throws {DatabaseError} `FOLDER_LOCKED`, with the pid of the process that holds it.
 */
export async function folderLock(folder: string): Promise<FolderLock> {
  const path = join(folder, 'lock');
  const own: Holder = {
    id: randomUUID(),
    pid: process.pid,
    host: hostname(),
    startedAt: await ownStart(),
  };
  const draft = `${path}.${own.id}`;
  await writeDurably(draft, JSON.stringify(own));
  try {
    while (!(await placeAtomically(draft, path))) {
      const holders = await succession(path);
      const last = holders.at(-1);
      if (last === undefined) continue;
      await refuseLiving(last, folder);
      if (await succeed(path, draft, own, holders)) break;
    }
  } finally {
    await rm(draft, { force: true });
  }
  return {
    release: async () => {
      const holder = await readHolder(path);
      if (holder?.id === own.id) await rm(path, { force: true });
    },
  };
}

async function ownStart(): Promise<string | null> {
  const start = await processStart(process.pid);
  return start === 'unknown' ? null : start;
}

const claimPath = (path: string, id: string) => `${path}.${id}.next`;

/** The holder in the lock file, then the one who claimed its succession, and so on. */
async function succession(path: string): Promise<Holder[]> {
  const holders: Holder[] = [];
  let holder = await readHolder(path);
  while (holder !== null) {
    holders.push(holder);
    holder = await readHolder(claimPath(path, holder.id));
  }
  return holders;
}

/** Claims the succession of the last holder and, if nothing has changed meanwhile, puts the draft in the lock's place. */
async function succeed(
  path: string,
  draft: string,
  own: Holder,
  holders: readonly Holder[],
): Promise<boolean> {
  const claims = holders.map(({ id }) => claimPath(path, id));
  const claim = claims.at(-1);
  if (claim === undefined || !(await placeAtomically(draft, claim))) return false;
  const expected = [...holders, own].map(({ id }) => id).join();
  const found = (await succession(path)).map(({ id }) => id).join();
  if (found !== expected) {
    await rm(claim, { force: true });
    return false;
  }
  await rename(draft, path);
  await Promise.all(claims.map((each) => rm(each, { force: true })));
  return true;
}

async function refuseLiving({ pid, host, startedAt }: Holder, folder: string): Promise<void> {
  if (host !== hostname()) {
    throw new DatabaseError(
      'FOLDER_LOCKED',
      `The data folder ${folder} is in use by process ${pid} on host ${host}. If that process has ended, delete the file "lock" in it.`,
    );
  }
  const start = await processStart(pid);
  const reused = startedAt !== null && start !== 'unknown' && start !== startedAt;
  if (start !== null && !reused) {
    throw new DatabaseError('FOLDER_LOCKED', `The data folder ${folder} is in use by process ${pid}.`);
  }
}

async function readHolder(path: string): Promise<Holder | null> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
  const holder = parseHolder(text);
  if (holder !== null) return holder;
  throw new DatabaseError(
    'FOLDER_LOCKED',
    `The lock file ${path} cannot be understood. If no process uses the folder, delete it.`,
  );
}

function parseHolder(text: string): Holder | null {
  try {
    const { id, pid, host, startedAt }: Record<string, unknown> = JSON.parse(text);
    if (typeof id !== 'string' || typeof pid !== 'number' || typeof host !== 'string') return null;
    return { id, pid, host, startedAt: typeof startedAt === 'string' ? startedAt : null };
  } catch {
    return null;
  }
}

/** Gives the file a second name; false if the name is taken. */
async function placeAtomically(file: string, name: string): Promise<boolean> {
  try {
    await link(file, name);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Written through to the disk: a power failure must not leave a lock that nobody can read. */
async function writeDurably(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
