import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeServer } from '../../test/databases.ts';
import type { Database } from './Database.ts';
import { openDatabase } from './openDatabase.ts';
import { refuseOwner } from './refuseOwner.ts';

describeServer('The role of a server in production', ({ open }) => {
  let database: Database;
  const role = `merit_test_${randomUUID().slice(0, 8)}`;
  const url = async () => {
    const { rows } = await database.pool.query<{ name: string }>('SELECT current_database() AS name');
    const address = new URL(process.env['MERIT_TEST_DATABASE_URL'] ?? '');
    Object.assign(address, { pathname: `/${rows[0]?.name}`, username: role, password: 'test' });
    return address.href;
  };
  const as = async (work: (database: Database) => Promise<unknown>) => {
    const other = await openDatabase({ url: await url() });
    try {
      return await work(other);
    } finally {
      await other.close();
    }
  };

  beforeAll(async () => {
    database = await open();
    await database.pool.query(`CREATE ROLE ${role} LOGIN PASSWORD 'test'`);
    await database.pool.query(`GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${role}`);
  });
  afterAll(async () => {
    await database.pool.query(`DROP OWNED BY ${role}`);
    await database.pool.query(`DROP ROLE ${role}`);
    await database.close();
  });

  test('is none that owns the tables, and no superuser', async () => {
    await expect(refuseOwner(database.pool)).rejects.toMatchObject({ code: 'DATABASE_ROLE_TOO_STRONG' });
    expect(await as((other) => refuseOwner(other.pool))).toBeUndefined();
    await database.pool.query(`ALTER TABLE "Scale" OWNER TO ${role}`);
    await expect(as((other) => refuseOwner(other.pool))).rejects.toMatchObject({
      code: 'DATABASE_ROLE_TOO_STRONG',
      message: expect.stringContaining('owns the tables'),
    });
    await database.pool.query('ALTER TABLE "Scale" OWNER TO CURRENT_USER');
    await database.pool.query(`ALTER ROLE ${role} BYPASSRLS`);
    await expect(as((other) => refuseOwner(other.pool))).rejects.toMatchObject({
      message: expect.stringContaining('row-level security'),
    });
  });
});
