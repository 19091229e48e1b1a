import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { describeEach, describeServer, type TestDatabase } from '../../test/databases.ts';
import type { Database } from './Database.ts';
import { migrate } from './migrate.ts';

let database: Database;
let folder: string;

/** Each test begins with a database without any table and a folder without any migration. */
function emptyEachTime({ open }: TestDatabase): void {
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'meritkit-migrations-'));
    await database.pool.query('DROP SCHEMA public CASCADE');
    await database.pool.query('CREATE SCHEMA public');
  });
  afterEach(() => rm(folder, { recursive: true }));
}

async function write(name: string, sql: string): Promise<void> {
  await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, name, 'migration.sql'), sql);
}

const run = () => migrate(database.pool, { folder });

async function tables(): Promise<string[]> {
  const { rows } = await database.pool.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`,
  );
  return rows.map(({ name }) => name);
}

describeEach('Migrating', (kind) => {
  emptyEachTime(kind);

  test('applies what is new, in the order of names, once', async () => {
    await write('2_second', 'ALTER TABLE one ADD COLUMN two int; INSERT INTO one VALUES (1, 2)');
    await write('1_first', 'CREATE TABLE one (one int)');
    await writeFile(join(folder, 'migration_lock.toml'), 'provider = "postgresql"');
    expect(await run()).toEqual(['1_first', '2_second']);
    expect(await run()).toEqual([]);
    await write('3_third', 'CREATE TABLE three ()');
    expect(await run()).toEqual(['3_third']);
    expect(await tables()).toEqual(['_prisma_migrations', 'one', 'three']);
  });

  test('keeps book as Prisma does', async () => {
    await write('1_first', 'SELECT 1');
    await run();
    const { rows } = await database.pool.query('SELECT * FROM "_prisma_migrations"');
    expect(rows).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        checksum: 'e004ebd5b5532a4b85984a62f8ad48a81aa3460c1ca07701f386135d72cdecf5',
        finished_at: expect.any(Date),
        migration_name: '1_first',
        logs: null,
        rolled_back_at: null,
        started_at: expect.any(Date),
        applied_steps_count: 1,
      },
    ]);
  });

  test('a failing migration leaves nothing, those before it stay, and the next run goes on', async () => {
    await write('1_first', 'CREATE TABLE one ()');
    await write('2_second', 'CREATE TABLE two (); SELECT 1 / 0');
    await write('3_third', 'CREATE TABLE three ()');
    await expect(run()).rejects.toMatchObject({
      code: 'MIGRATION_FAILED',
      message: expect.stringMatching(/^Migration 2_second failed: division by zero/),
    });
    expect(await tables()).toEqual(['_prisma_migrations', 'one']);
    await write('2_second', 'CREATE TABLE two ()');
    expect(await run()).toEqual(['2_second', '3_third']);
  });

  test('refuses a migration that was edited after it had been applied', async () => {
    await write('1_first', 'CREATE TABLE one ()');
    await run();
    await write('1_first', 'CREATE TABLE one () ');
    await write('2_second', 'CREATE TABLE two ()');
    await expect(run()).rejects.toMatchObject({ code: 'MIGRATION_EDITED' });
    expect(await tables()).toEqual(['_prisma_migrations', 'one']);
  });

  test('refuses a database that is newer than the files', async () => {
    await write('1_first', 'CREATE TABLE one ()');
    await write('2_second', 'CREATE TABLE two ()');
    await run();
    await rm(join(folder, '2_second'), { recursive: true });
    await expect(run()).rejects.toMatchObject({
      code: 'DATABASE_NEWER',
      message: expect.stringContaining('2_second'),
    });
  });

  test('refuses a migration that another tool left unfinished, until it is marked as rolled back', async () => {
    await write('1_first', 'SELECT 1');
    await run();
    await database.pool.query('UPDATE "_prisma_migrations" SET finished_at = NULL');
    await expect(run()).rejects.toMatchObject({ code: 'MIGRATION_FAILED' });
    await database.pool.query('UPDATE "_prisma_migrations" SET rolled_back_at = now()');
    expect(await run()).toEqual(['1_first']);
  });

  test('tells what it applied', async () => {
    const told: string[] = [];
    await write('1_first', 'SELECT 1');
    await migrate(database.pool, { folder, log: (message) => told.push(message) });
    expect(told).toEqual(['Migration 1_first was applied.']);
  });

  test('applies our own to an empty database, which then is as they say', async () => {
    await database.pool.query('DROP EXTENSION IF EXISTS btree_gist');
    const [first] = await migrate(database.pool);
    expect(first).toBe('20261122000000_first_slice');
    expect(await migrate(database.pool)).toEqual([]);
    expect(await database.prisma.ledger.findMany()).toMatchObject([
      { id: 1, position: 0n, head: '0'.repeat(64) },
    ]);
  });
});

describeServer('Migrating by several at once', (kind) => {
  emptyEachTime(kind);

  describe('row 88', () => {
    test('one applies, the others wait and find nothing to do', async () => {
      await write('1_first', 'SELECT pg_sleep(0.3); CREATE TABLE one ()');
      const told: string[] = [];
      const options = { folder, log: (message: string) => told.push(message) };
      const applied = await Promise.all([1, 2, 3].map(() => migrate(database.pool, options)));
      expect(applied.flat()).toEqual(['1_first']);
      expect(told.filter((message) => message.startsWith('Another process'))).toHaveLength(2);
    });

    test('one that fails does not keep the others waiting', async () => {
      await write('1_first', 'SELECT pg_sleep(0.2); SELECT 1 / 0');
      const ends = await Promise.allSettled([run(), run()]);
      expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    });
  });
});
