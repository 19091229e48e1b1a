import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { describe } from 'vitest';
import type { Database } from '../src/database/Database.ts';
import { litePool } from '../src/database/litePool.ts';
import { migrate } from '../src/database/migrate.ts';
import { migrationsFolder } from '../src/database/migrationsFolder.ts';
import { openDatabase } from '../src/database/openDatabase.ts';
import { openLite } from '../src/database/openLite.ts';

const VARIABLE = 'MERIT_TEST_DATABASE_URL';
const CACHE = fileURLToPath(new URL('../node_modules/.cache/meritkit/', import.meta.url));
const TEMPLATE_LOCK = 72707002;

/** A kind of database on which tests run. */
export interface TestDatabase {
  readonly name: 'PGlite' | 'PostgreSQL';
  /** What the title of its tests says: also why they are skipped. */
  readonly title: string;
  readonly available: boolean;
  /** Opens a migrated database of its own for the caller; closing it removes it. */
  open(): Promise<Database>;
}

/**
 * The databases to test on: PGlite always, PostgreSQL if `MERIT_TEST_DATABASE_URL` names a server whose user may create
 * databases. Where `CI` is set nothing is skipped: the variable is then required.
 */
export function databases(): readonly [lite: TestDatabase, server: TestDatabase] {
  const url = process.env[VARIABLE];
  if (url === undefined && process.env['CI']) {
    throw new Error(`${VARIABLE} must name a PostgreSQL server: in CI its tests are not skipped.`);
  }
  return [
    { name: 'PGlite', title: 'PGlite', available: true, open: openLiteCopy },
    {
      name: 'PostgreSQL',
      title:
        url === undefined
          ? `PostgreSQL (skipped: set ${VARIABLE} to the URL of a PostgreSQL server to run these)`
          : 'PostgreSQL',
      available: url !== undefined,
      open: () => openServerCopy(url ?? ''),
    },
  ];
}

/** Defines the same tests for each database. */
export function describeEach(title: string, define: (database: TestDatabase) => void): void {
  for (const database of databases()) {
    describe.skipIf(!database.available)(`${title} on ${database.title}`, () => define(database));
  }
}

/** Defines tests that need more than one connection. */
export function describeServer(title: string, define: (database: TestDatabase) => void): void {
  const [, database] = databases();
  describe.skipIf(!database.available)(`${title} on ${database.title}`, () => define(database));
}

/** Tells whether a kept copy of a migrated database is still right. */
async function migrationsHash(): Promise<string> {
  const hash = createHash('sha256').update(await readFile(new URL('../package.json', import.meta.url)));
  const folder = migrationsFolder();
  for (const file of (await readdir(folder, { recursive: true })).sort()) {
    if (file.endsWith('.sql')) hash.update(file).update(await readFile(join(folder, file)));
  }
  return hash.digest('hex').slice(0, 16);
}

let liteDump: Promise<Blob> | undefined;

async function openLiteCopy(): Promise<Database> {
  liteDump ??= readLiteDump();
  return openDatabase({ dump: await liteDump });
}

/** A dump starts three times faster than an empty database that is then migrated; it is kept between runs. */
async function readLiteDump(): Promise<Blob> {
  const name = `lite-${await migrationsHash()}.tar`;
  const path = join(CACHE, name);
  await mkdir(CACHE, { recursive: true });
  const kept = await readFile(path).catch(() => null);
  if (kept !== null) return new Blob([kept]);
  const lite = await openLite();
  const pool = litePool(lite);
  await migrate(pool);
  await pool.end();
  const dump = await lite.dumpDataDir('none');
  await lite.close();
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, Buffer.from(await dump.arrayBuffer()));
  await rename(draft, path);
  const stale = (await readdir(CACHE)).filter((file) => /^lite-.*\.tar$/.test(file) && file !== name);
  await Promise.all(stale.map((file) => rm(join(CACHE, file), { force: true })));
  return dump;
}

let serverTemplate: Promise<string> | undefined;

async function openServerCopy(url: string): Promise<Database> {
  serverTemplate ??= makeServerTemplate(url);
  const template = await serverTemplate;
  const name = `merit_test_${randomUUID().replaceAll('-', '')}`;
  await administer(url, `CREATE DATABASE "${name}" TEMPLATE "${template}"`);
  const database = await openDatabase({ url: withName(url, name) });
  return {
    ...database,
    close: async () => {
      await database.close();
      await administer(url, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
    },
  };
}

/** Of several test files that start together one makes the template; it appears under its name when it is whole. */
async function makeServerTemplate(url: string): Promise<string> {
  const template = `merit_template_${await migrationsHash()}`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [template]);
    if (rowCount === 0) {
      const draft = `${template}_draft`;
      await client.query(`DROP DATABASE IF EXISTS "${draft}" WITH (FORCE)`);
      await client.query(`CREATE DATABASE "${draft}"`);
      const database = await openDatabase({ url: withName(url, draft) });
      await migrate(database.pool);
      await database.close();
      await client.query(`ALTER DATABASE "${draft}" RENAME TO "${template}"`);
    }
    return template;
  } finally {
    await client.end();
  }
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function withName(url: string, name: string): string {
  const renamed = new URL(url);
  renamed.pathname = `/${name}`;
  return renamed.href;
}
