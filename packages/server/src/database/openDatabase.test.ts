import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeEach, describeServer } from '../../test/databases.ts';
import type { Database } from './Database.ts';
import { migrate } from './migrate.ts';
import { openDatabase } from './openDatabase.ts';

describe('A folder', () => {
  test('keeps its data when it is closed and opened again', async () => {
    const parent = await mkdtemp(join(tmpdir(), 'meritkit-data-'));
    const dataFolder = join(parent, 'made', 'on', 'demand');
    const first = await openDatabase({ dataFolder });
    await migrate(first.pool);
    await first.prisma.person.create({ data: { id: randomUUID(), displayName: 'Ada' } });
    await Promise.all([first.close(), first.close()]);
    expect(await readdir(dataFolder)).toEqual(['postgres']);

    const second = await openDatabase({ dataFolder });
    expect(await migrate(second.pool)).toEqual([]);
    expect(await second.prisma.person.findMany()).toMatchObject([{ displayName: 'Ada' }]);
    await second.close();
    await rm(parent, { recursive: true });
  });

  test('that cannot be opened is not left locked', async () => {
    const dataFolder = await mkdtemp(join(tmpdir(), 'meritkit-data-'));
    await writeFile(join(dataFolder, 'postgres'), 'A file where a folder should be.');
    await expect(openDatabase({ dataFolder })).rejects.toThrow();
    expect(await readdir(dataFolder)).toEqual(['postgres']);
    await rm(dataFolder, { recursive: true });
  });
});

describe('A server', () => {
  test('that does not answer is unreachable, and its password is not told', async () => {
    const opening = openDatabase({ url: 'postgresql://merit:hunter2@127.0.0.1:1/merit' });
    await expect(opening).rejects.toMatchObject({
      code: 'DATABASE_UNREACHABLE',
      message: expect.not.stringContaining('hunter2'),
    });
  });
});

describeEach('An open database', ({ name, open }) => {
  let database: Database;

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  test('says whether it can be shared', () => {
    expect(database.kind).toBe(name === 'PGlite' ? 'embedded' : 'server');
  });

  test('is READ COMMITTED and in UTC', async () => {
    const { rows } = await database.pool.query(
      `SELECT current_setting('TimeZone') AS zone, current_setting('transaction_isolation') AS isolation`,
    );
    expect(rows).toEqual([{ zone: 'UTC', isolation: 'read committed' }]);
  });

  test('prepares statements under names', async () => {
    await database.prisma.person.findMany({ where: { displayName: 'Nobody' } });
    const { rows } = await database.pool.query<{ name: string }>('SELECT name FROM pg_prepared_statements');
    expect(rows.map((row) => row.name)).toContainEqual(expect.stringMatching(/^s[0-9a-f]{16}$/));
  });

  test('carries twenty transactions at once', async () => {
    const ids = Array.from({ length: 20 }, () => randomUUID());
    await Promise.all(
      ids.map((id) =>
        database.prisma.$transaction(async (tx) => {
          await tx.team.create({ data: { id, name: id } });
          return tx.team.update({ where: { id }, data: { revision: { increment: 1 } } });
        }),
      ),
    );
    expect(await database.prisma.team.count({ where: { id: { in: ids }, revision: 2 } })).toBe(20);
  });

  test('takes back a transaction that fails', async () => {
    const id = randomUUID();
    const failing = database.prisma.$transaction(async (tx) => {
      await tx.team.create({ data: { id, name: 'Ghost' } });
      throw new Error('No.');
    });
    await expect(failing).rejects.toThrow('No.');
    expect(await database.prisma.team.findUnique({ where: { id } })).toBeNull();
  });

  test('gives the next caller a clean session after a connection was thrown away in a transaction', async () => {
    const client = await database.pool.connect();
    await client.query('BEGIN');
    await client.query(`INSERT INTO "Team" (id, name) VALUES ($1, 'Ghost')`, [randomUUID()]);
    client.release(true);
    await database.prisma.team.findMany();
    expect(await database.prisma.team.count({ where: { name: 'Ghost' } })).toBe(0);
    const { rows } = await database.pool.query('SELECT now() = statement_timestamp() AS outside');
    expect(rows).toEqual([{ outside: true }]);
  });
});

describeServer('An open server database', ({ open }) => {
  let database: Database;
  let url: string;

  beforeAll(async () => {
    database = await open();
    url = database.pool.options.connectionString ?? '';
  });
  afterAll(() => database.close());

  test('outlives the loss of an idle connection, and says so', async () => {
    const told: string[] = [];
    const other = await openDatabase({ url, log: (message) => told.push(message) });
    const { rows } = await other.pool.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    await database.pool.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid]);
    await expect
      .poll(() => told)
      .toContainEqual(expect.stringMatching(/^An idle database connection was lost/));
    expect(await other.prisma.team.count()).toBe(0);
    await other.close();
  });

  test('row 76: ends statements and transactions that hang, and is known by its name', async () => {
    const { rows } = await database.pool.query(
      `SELECT current_setting('statement_timeout') AS statement,
         current_setting('idle_in_transaction_session_timeout') AS idle, current_setting('application_name') AS name`,
    );
    expect(rows).toEqual([{ statement: '15s', idle: '15s', name: 'meritkit' }]);
  });

  test('row 77: a caller waits at most two seconds for a connection', async () => {
    const held = await Promise.all(Array.from({ length: 10 }, () => database.pool.connect()));
    const begin = performance.now();
    await expect(database.pool.query('SELECT 1')).rejects.toThrow('timeout');
    expect(performance.now() - begin).toBeLessThan(3_000);
    for (const client of held) client.release();
  });

  test('reads the instants that it wrote, whatever the time zone of the server', async () => {
    await database.pool.query(
      `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET timezone TO %L', current_database(), 'Asia/Kolkata'); END $$`,
    );
    const other = await openDatabase({ url });
    const archivedAt = new Date('2026-11-02T10:00:00.123Z');
    const id = randomUUID();
    await other.prisma.team.create({ data: { id, name: 'East', archivedAt } });
    expect(await other.prisma.team.findUnique({ where: { id } })).toMatchObject({ archivedAt });
    const { rows } = await other.pool.query(
      `SELECT "archivedAt" = '2026-11-02T10:00:00.123Z' AS same FROM "Team" WHERE id = $1`,
      [id],
    );
    expect(rows).toEqual([{ same: true }]);
    await other.close();
  });
});
