import { beforeAll, expect, test } from 'vitest';
import { doctor } from '../src/doctor/doctor.ts';
import { describeEach } from './databases.ts';
import { openServer } from './openServer.ts';

describeEach('the doctor', (kind) => {
  const opened = openServer(kind);

  beforeAll(async () => {
    const { build } = opened();
    const period = await build.period({ startsOn: '2026-07-01', endsBefore: '2026-10-01' });
    const objective = await build.objective(period);
    const id = await build.keyResult(objective);
    await build.checkIn(id, '50', { observedAt: '2026-09-01T00:00:00Z' });
    await build.accepted('periodClose', { id: period, expectedRevision: 1 });
  });

  /** What the doctor finds while something is not as it was left, past all triggers. */
  const findings = async (table: string, tamper: string, mend: string) => {
    const { database } = opened();
    const client = await database.pool.connect();
    const untriggered = async (sql: string) => {
      await client.query(`ALTER TABLE "${table}" DISABLE TRIGGER USER`);
      const { rowCount } = await client.query(sql);
      await client.query(`ALTER TABLE "${table}" ENABLE TRIGGER USER`);
      expect(rowCount).toBeGreaterThan(0);
    };
    await untriggered(tamper);
    client.release();
    const found = (await doctor(database)).filter(({ ok }) => !ok);
    const again = await database.pool.connect();
    await again.query(`ALTER TABLE "${table}" DISABLE TRIGGER USER`);
    await again.query(mend);
    await again.query(`ALTER TABLE "${table}" ENABLE TRIGGER USER`);
    again.release();
    return found.map(({ check, found }) => [check, ...found]);
  };

  const sound = async () => {
    const { database } = opened();
    return (await doctor(database)).every(({ ok }) => ok);
  };

  test('finds nothing in what the server wrote', async () => {
    expect(await sound()).toBe(true);
  });

  test('names a frozen value that was changed: its explanation and its facts give another', async () => {
    const set = (value: number) =>
      `UPDATE "FrozenReading" SET value = ${value} WHERE "objectiveId" IS NOT NULL`;
    expect(await findings('FrozenReading', set(900_000), set(500_000))).toEqual([
      [
        'frozen scores',
        expect.stringMatching(/^The frozen score frz_\w+ is not what its explanation gives\.$/),
        expect.stringMatching(/^The frozen score frz_\w+ is not what its facts give now\.$/),
      ],
    ]);
    expect(await sound()).toBe(true);
  });

  test('names a frozen explanation of which one character was changed', async () => {
    const set = (from: string, to: string) =>
      `UPDATE "FrozenReading" SET explanation = replace(explanation, '${from}', '${to}') WHERE "keyResultId" IS NOT NULL`;
    const [kept, changed] = ['"version":"1"', '"version":"2"'];
    expect(await findings('FrozenReading', set(kept, changed), set(changed, kept))).toEqual([
      ['frozen scores', expect.stringContaining('has an explanation that does not match its hash')],
    ]);
    expect(await sound()).toBe(true);
  });

  test('names a frozen score whose fact was changed afterwards', async () => {
    const set = (value: number) => `UPDATE "CheckIn" SET value = ${value}`;
    const [found] = await findings('CheckIn', set(60), set(50));
    expect(found?.[0]).toBe('frozen scores');
    expect(found?.slice(1)).toHaveLength(2);
    expect(await sound()).toBe(true);
  });

  test('row 102: names the position of an audit entry of which one byte was changed', async () => {
    const set = (from: string, to: string) =>
      `UPDATE "AuditEntry" SET entry = replace(entry, '${from}', '${to}') WHERE command = 'keyResultCheckIn'`;
    const [found] = await findings(
      'AuditEntry',
      set('"actor":"root"', '"actor":"r0ot"'),
      set('"actor":"r0ot"', '"actor":"root"'),
    );
    const { rows } = await opened().database.pool.query(
      `SELECT position::text FROM "AuditEntry" WHERE command = 'keyResultCheckIn'`,
    );
    expect(found?.[0]).toBe('ledger');
    expect(found?.[1]).toContain(`CHAIN_BROKEN at ${rows[0].position}`);
    expect(await sound()).toBe(true);
  });

  test('names what nothing says how to judge', async () => {
    const { build, database } = opened();
    const id = await build.keyResult(await build.objective(await build.period()));
    const rows = await database.pool.query('SELECT max("sequence") AS last FROM "KeyResultDefinition"');
    const client = await database.pool.connect();
    await client.query('ALTER TABLE "KeyResultDefinition" DISABLE TRIGGER USER');
    await client.query('DELETE FROM "KeyResultDefinition" WHERE "sequence" = $1', [rows.rows[0].last]);
    await client.query('ALTER TABLE "KeyResultDefinition" ENABLE TRIGGER USER');
    client.release();
    expect((await doctor(database)).filter(({ ok }) => !ok)).toEqual([
      { check: 'definitions', ok: false, found: [`The key result ${id} has no definition.`] },
    ]);
  });
});
