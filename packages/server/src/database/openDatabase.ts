import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import type pg from 'pg';
import { PrismaClient } from '../generated/prisma/client.ts';
import type { Database } from './Database.ts';
import { DatabaseError } from './DatabaseError.ts';
import { folderLock } from './folderLock.ts';
import { litePool } from './litePool.ts';
import { type LiteSource, openLite } from './openLite.ts';
import { refuseOldServer } from './refuseOldServer.ts';
import { serverPool } from './serverPool.ts';
import { statementName } from './statementName.ts';

const NAMED_STATEMENTS = 1_000;
const TRANSACTION_MS = 15_000;
const SERVER_WAIT_MS = 2_000;

/** Which database is meant. Without `url`, `dataFolder` and `dump` it is an empty one in memory. */
export interface DatabaseOptions {
  /** A PostgreSQL server, 15 or later. */
  readonly url?: string;
  /** The folder of an embedded database; it is made if it does not exist, and locked while in use. */
  readonly dataFolder?: string;
  /** What an embedded database in memory starts from. */
  readonly dump?: Blob;
  /** Is told what happens outside any query, such as the loss of an idle connection. */
  readonly log?: (message: string) => void;
}

/**
 * Opens the database. It is not migrated: see `migrate`.
 *
 * Transactions are READ COMMITTED and the session's time zone is UTC.
 *
 * @throws {DatabaseError} `DATABASE_UNREACHABLE`, `DATABASE_TOO_OLD` (a server), `FOLDER_LOCKED` (a folder).
 */
export function openDatabase(options: DatabaseOptions = {}): Promise<Database> {
  const { url, dataFolder, dump, log = () => {} } = options;
  if (url !== undefined) return openServer(url, log);
  if (dataFolder !== undefined) return openFolder(dataFolder, log);
  return openEmbedded(dump === undefined ? {} : { dump }, log, async () => {});
}

async function openServer(url: string, log: (message: string) => void): Promise<Database> {
  const pool = serverPool(url);
  try {
    refuseOldServer(await serverVersion(pool));
  } catch (error) {
    await pool.end();
    throw error;
  }
  return database('server', pool, SERVER_WAIT_MS, log, async () => {});
}

async function serverVersion(pool: pg.Pool): Promise<string> {
  try {
    const { rows } = await pool.query<{ version: string }>(
      `SELECT current_setting('server_version_num') AS version`,
    );
    return rows[0]?.version ?? '';
  } catch (cause) {
    const reason = cause instanceof Error && cause.message !== '' ? cause.message : 'no connection';
    throw new DatabaseError('DATABASE_UNREACHABLE', `The database cannot be reached: ${reason}.`, { cause });
  }
}

async function openFolder(folder: string, log: (message: string) => void): Promise<Database> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const lock = await folderLock(folder);
  try {
    return await openEmbedded({ folder: join(folder, 'postgres') }, log, lock.release);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function openEmbedded(
  source: LiteSource,
  log: (message: string) => void,
  release: () => Promise<void>,
): Promise<Database> {
  const lite = await openLite(source);
  return database('embedded', litePool(lite), TRANSACTION_MS, log, async () => {
    await lite.close();
    await release();
  });
}

function database(
  kind: Database['kind'],
  pool: pg.Pool,
  maxWait: number,
  log: (message: string) => void,
  afterwards: () => Promise<void>,
): Database {
  // Without a listener the loss of an idle connection would end the process.
  pool.on('error', (error) => log(`An idle database connection was lost: ${error.message}.`));
  const prisma = new PrismaClient({
    adapter: new PrismaPg(pool, { statementNameGenerator: statementName(NAMED_STATEMENTS) }),
    transactionOptions: { maxWait, timeout: TRANSACTION_MS },
  });
  let closed: Promise<void> | undefined;
  const close = async () => {
    await prisma.$disconnect();
    await pool.end();
    await afterwards();
  };
  return {
    kind,
    prisma,
    pool,
    close: () => {
      closed ??= close();
      return closed;
    },
  };
}
