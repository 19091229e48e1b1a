import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../src/database/Database.ts';
import { uuidOf } from '../../src/id/decodeId.ts';
import { verifyLedger } from '../../src/ledger/verifyLedger.ts';
import { buildersFor } from '../builders.ts';
import { describeServer } from '../databases.ts';
import { type ServerProcess, serverProcess } from './serverProcess.ts';
import { type Operation, write } from './writer.ts';

/** How often the server is killed. `MERIT_HARNESS_KILLS=200` makes a long run of it. */
const KILLS = Number(process.env['MERIT_HARNESS_KILLS'] ?? 4);
/** At least so many operations are answered between two kills, and at most twice as many. */
const BETWEEN = 25;
const WRITERS = 8;
const TOKEN = 'merit_root_harness';

describeServer('writers of a server that is killed again and again', (kind) => {
  let database: Database;
  let server: ServerProcess;
  let operations: Operation[] = [];
  let shared = { objectiveId: '', keyResultId: '' };

  beforeAll(
    async () => {
      database = await kind.open();
      const [row] = await database.prisma.$queryRaw<{ name: string }[]>`SELECT current_database() AS name`;
      const databaseUrl = new URL(process.env['MERIT_TEST_DATABASE_URL'] ?? '');
      databaseUrl.pathname = `/${row?.name}`;
      server = await serverProcess(TOKEN, databaseUrl.href);
      const build = buildersFor({
        ask: async (query, variables = {}) => {
          const response = await fetch(server.url(), {
            method: 'POST',
            headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
            body: JSON.stringify({ query, variables }),
          });
          return (await response.json()) as Awaited<ReturnType<Parameters<typeof buildersFor>[0]['ask']>>;
        },
      });
      const [from, to] = [Date.now() - 86_400_000, Date.now() + 86_400_000];
      const day = (time: number) => new Date(time).toISOString().slice(0, 10);
      const periodId = await build.period({ startsOn: day(from), endsBefore: day(to) });
      const objectiveId = await build.objective(periodId);
      shared = { objectiveId, keyResultId: await build.keyResult(objectiveId) };

      let [isOver, answers] = [false, 0];
      const answered = () => {
        answers += 1;
      };
      const field = { url: server.url, token: TOKEN, periodId, ...shared, random: Math.random };
      const writing = Promise.all(
        Array.from({ length: WRITERS }, () => write({ ...field, answered, isOver: () => isOver })),
      );
      for (let kills = 0; kills < KILLS; kills += 1) {
        const enough = answers + BETWEEN * (1 + Math.random());
        while (answers < enough) await setTimeout(5);
        await server.restart();
      }
      isOver = true;
      operations = (await writing).flat();
      await server.stop();
    },
    (KILLS + 2) * 60_000,
  );

  afterAll(async () => {
    await server?.stop();
    await database?.close();
  }, 60_000);

  /** What stands in the audit trail as the input of commands, by the marker in it. */
  const commandsByMarker = async (): Promise<ReadonlyMap<string, number>> => {
    const entries = await database.prisma.auditEntry.findMany({ select: { input: true } });
    const counts = new Map<string, number>();
    for (const { input } of entries) {
      const { value } = JSON.parse(input ?? '{}');
      // A command in its set form has a list of inputs.
      const { title, note } = Object(Array.isArray(value) ? value[0] : value);
      const marker = String(note ?? title ?? randomUUID());
      counts.set(marker, (counts.get(marker) ?? 0) + 1);
    }
    return counts;
  };

  test('write, are interrupted, and send again', () => {
    const again = operations.filter(({ attempts }) => attempts > 1).length;
    console.info(`${operations.length} operations were answered, ${again} sent again, ${KILLS} kills.`);
    expect(operations.length).toBeGreaterThanOrEqual(KILLS * BETWEEN);
    expect(again).toBeGreaterThan(KILLS);
  });

  test('row 63: find every write that was acknowledged once, and none twice', async () => {
    const counts = await commandsByMarker();
    const lost: string[] = [];
    const doubled: string[] = [];
    for (const { marker, answer } of operations) {
      const count = counts.get(marker) ?? 0;
      const isDone = String(answer['__typename']).endsWith('Payload');
      if (isDone && count === 0) lost.push(marker);
      if (count > 1) doubled.push(marker);
      if (!isDone) expect(count).toBe(0);
    }
    expect({ lost, doubled }).toEqual({ lost: [], doubled: [] });
  });

  test('find the very things that they were told of', async () => {
    const { prisma } = database;
    for (const { marker, answer } of operations) {
      const { objective, checkIn } = Object(answer);
      if (objective !== undefined)
        expect(await prisma.objective.findMany({ where: { title: marker }, select: { id: true } })).toEqual([
          { id: uuidOf('Objective', objective.id) },
        ]);
      if (checkIn !== undefined)
        expect(await prisma.checkIn.findMany({ where: { note: marker }, select: { id: true } })).toEqual([
          { id: uuidOf('CheckIn', checkIn.id) },
        ]);
    }
  });

  test('never fork a revision: each follows the one before', async () => {
    const { prisma } = database;
    const id = uuidOf('Objective', shared.objectiveId);
    const events = await prisma.event.findMany({ where: { entityId: id }, orderBy: { position: 'asc' } });
    expect(events.map(({ revision }) => revision)).toEqual(events.map((_, index) => index + 1));
    expect(await prisma.objective.findUniqueOrThrow({ where: { id } })).toMatchObject({
      revision: events.length,
    });
  });

  test('leave as many audit entries as commands and as many events as changes, in an unbroken chain', async () => {
    const { prisma } = database;
    expect(await verifyLedger(prisma)).toEqual([]);
    const kept = await prisma.idempotencyKey.findMany({ select: { key: true } });
    const markers = new Set(operations.map(({ marker }) => marker));
    const counts = await commandsByMarker();
    const performed = [...counts.keys()].filter((marker) => markers.has(marker));
    expect(kept.map(({ key }) => key).sort()).toEqual(performed.sort());
    expect(await prisma.checkIn.count()).toBe(
      await prisma.event.count({ where: { type: 'checkIn.created' } }),
    );
    expect(await prisma.objective.count()).toBe(
      await prisma.event.count({ where: { type: 'objective.created' } }),
    );
  });
});
