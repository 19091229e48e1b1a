import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../src/database/Database.ts';
import { doctor } from '../../src/doctor/doctor.ts';
import { uuidOf } from '../../src/id/decodeId.ts';
import { buildersFor } from '../builders.ts';
import { describeServer } from '../databases.ts';
import { type ServerProcess, serverProcess } from './serverProcess.ts';

/** More than two batches. */
const OBJECTIVES = 450;
const TOKEN = 'merit_root_harness';

describeServer('a server that is killed while it closes a period', (kind) => {
  let database: Database;
  let server: ServerProcess;

  const ask = async (query: string, variables: object = {}) => {
    const response = await fetch(server.url(), {
      method: 'POST',
      headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Awaited<ReturnType<Parameters<typeof buildersFor>[0]['ask']>>;
  };

  beforeAll(async () => {
    database = await kind.open();
    const [row] = await database.prisma.$queryRaw<{ name: string }[]>`SELECT current_database() AS name`;
    const databaseUrl = new URL(process.env['MERIT_TEST_DATABASE_URL'] ?? '');
    databaseUrl.pathname = `/${row?.name}`;
    server = await serverProcess(TOKEN, databaseUrl.href);
  }, 60_000);

  afterAll(async () => {
    await server?.stop();
    await database?.close();
  });

  test('row 52: what a kill -9 left half frozen the next start freezes to the end, each score once', async () => {
    const build = buildersFor({ ask });
    const period = await build.period({ startsOn: '2025-01-01', endsBefore: '2025-04-01' });
    const keyResults = [];
    for (let index = 0; index < OBJECTIVES; index += 1)
      keyResults.push(await build.keyResult(await build.objective(period)));
    const periodId = uuidOf('Period', period);
    const state = async () =>
      (await database.prisma.period.findUniqueOrThrow({ where: { id: periodId } })).state;
    const frozen = () => database.prisma.frozenReading.count({ where: { periodId } });

    const closing = build.change('periodClose', { id: period, expectedRevision: 1 }).catch(() => 'cut off');
    while ((await frozen()) === 0) await setTimeout(1);
    const restarted = server.restart();
    expect(await closing).toBe('cut off');
    const left = await frozen();
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(2 * OBJECTIVES);
    await restarted;

    while ((await state()) !== 'CLOSED') await setTimeout(20);
    expect(await frozen()).toBe(2 * OBJECTIVES);
    expect((await doctor(database)).filter(({ ok }) => !ok)).toEqual([]);
    const late = { id: keyResults[0], value: '1', observedAt: '2025-02-01T00:00:00Z' };
    expect(await build.refusal('keyResultCheckIn', late)).toEqual(['PERIOD_CLOSED']);
    console.info(
      `killed after ${left} of ${2 * OBJECTIVES} scores were frozen; all were there after the next start`,
    );
  }, 120_000);
});
