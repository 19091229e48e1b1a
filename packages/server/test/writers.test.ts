import { expect, test } from 'vitest';
import { z } from 'zod';
import { defineCommand } from '../src/command/Command.ts';
import { id } from '../src/command/fields.ts';
import { perform, transact } from '../src/command/perform.ts';
import { uuidOf } from '../src/id/decodeId.ts';
import { verifyLedger } from '../src/ledger/verifyLedger.ts';
import { resumeClosings } from '../src/period/closePeriod.ts';
import { periodClose } from '../src/period/commands/periodClose.ts';
import { describeServer } from './databases.ts';
import { openServer } from './openServer.ts';

const renameAnyRevision = defineCommand({
  name: 'personUpdate',
  input: z.object({ id: id('Person') }),
  async execute({ id }, { tx, record }) {
    const { revision } = await tx.person.update({
      where: { id },
      data: { displayName: 'Renamed', revision: { increment: 1 } },
    });
    record({ type: 'person.updated', entityType: 'Person', entityId: id, revision });
  },
});

const alwaysGivenUp = defineCommand({
  name: 'alwaysGivenUp',
  input: z.object({}),
  async execute(_input, { tx }) {
    await tx.$executeRaw`DO $$ BEGIN RAISE EXCEPTION 'given up' USING ERRCODE = '40001'; END $$`;
  },
});

describeServer('two writers at once', (kind) => {
  const opened = openServer(kind);

  test('row 50: of two alignments that together make a circle one is refused', async () => {
    const { build } = opened();
    const period = await build.period();
    for (let round = 0; round < 5; round += 1) {
      const [a, b] = [await build.objective(period), await build.objective(period)];
      const both = await Promise.all([
        build.refusal('objectiveAlign', { id: a, parentObjectiveId: b }),
        build.refusal('objectiveAlign', { id: b, parentObjectiveId: a }),
      ]);
      expect(both.flat().sort()).toEqual(['CONFLICT', 'accepted']);
    }
  });

  test('row 50: of two moves of teams that together make a circle one is refused', async () => {
    const { build } = opened();
    const [a, b] = [await build.team(), await build.team()];
    const both = await Promise.all([
      build.refusal('teamUpdate', { id: a, parentId: b, expectedRevision: 1 }),
      build.refusal('teamUpdate', { id: b, parentId: a, expectedRevision: 1 }),
    ]);
    expect(both.flat().sort()).toEqual(['CONFLICT', 'accepted']);
  });

  test('row 42: of two periods that overlap one is refused', async () => {
    const { build } = opened();
    const both = await Promise.all(
      ['A', 'B'].map((code) =>
        build.refusal('periodCreate', {
          kind: 'QUARTER',
          code,
          startsOn: '2031-01-01',
          endsBefore: '2031-04-01',
        }),
      ),
    );
    expect(both.flat().sort()).toEqual(['CONFLICT', 'accepted']);
  });

  test('row 65: 50 check-ins at once on one key result are all kept; the current one is the latest observed', async () => {
    const { build, server, database } = opened();
    const id = await build.keyResult(await build.objective(await build.period()));
    const minute = (index: number) => `2026-10-05T10:${String((index * 37) % 50).padStart(2, '0')}:00Z`;
    await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        build.checkIn(id, String(index), { observedAt: minute(index) }),
      ),
    );
    // Two of the same minute: the later recorded one counts.
    await build.checkIn(id, '80', { observedAt: minute(27) });
    await build.checkIn(id, '90', { observedAt: minute(27) });
    const { data } = await server.ask(
      `{ keyResult(id: "${id}") { progress { value } checkIns(first: 60) { nodes { value observedAt } } } }`,
    );
    const { nodes } = data.keyResult.checkIns;
    expect(new Set(nodes.map(({ value }: { value: string }) => value)).size).toBe(52);
    expect((27 * 37) % 50).toBe(49);
    expect(data.keyResult.progress).toEqual({ value: 0.9 });
    expect(await verifyLedger(database.prisma)).toEqual([]);
  });

  test('row 66: of 20 who change the same revision one wins, the others are told the current one', async () => {
    const { build, server } = opened();
    const id = await build.objective(await build.period());
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        build.change(
          'objectiveUpdate',
          { id, title: `Title ${index}`, expectedRevision: 1 },
          'title revision',
        ),
      ),
    );
    const won = answers.filter(({ __typename }) => __typename === 'ObjectiveUpdatePayload');
    expect(won).toHaveLength(1);
    for (const { code, current } of answers.filter((answer) => !won.includes(answer)))
      expect({ code, current }).toEqual({ code: 'STALE_VERSION', current: 2 });
    expect((await server.ask(`{ objective(id: "${id}") { title revision } }`)).data.objective).toEqual(
      won[0]?.['objective'],
    );
  });

  test('of two savings that are each said to repeat the other one, one is', async () => {
    const { build } = opened();
    for (let round = 0; round < 5; round += 1) {
      const [a, b] = [await build.costSaving(), await build.costSaving()];
      const link = (id: string, duplicateOfId: string) =>
        build.refusal('costSavingLinkDuplicate', { id, duplicateOfId, expectedRevision: 1 });
      const both = (await Promise.all([link(a, b), link(b, a)])).flat().sort();
      expect(both).toEqual(['accepted', 'input.duplicateOfId DUPLICATE_CYCLE']);
    }
  });

  test('row 52: a check-in that meets the closing of its period is either in the frozen score or refused', async () => {
    const { build, server, clock } = opened();
    const period = await build.period({ startsOn: '2026-07-01', endsBefore: '2026-10-01' });
    const objective = await build.objective(period);
    const id = await build.keyResult(objective);
    const before = clock().toISOString();
    const checkIns = Array.from({ length: 12 }, (_, index) =>
      build.refusal('keyResultCheckIn', {
        id,
        value: String(index + 1),
        observedAt: `2026-09-0${1 + (index % 9)}T00:00:00Z`,
      }),
    );
    const closing = build.refusal('periodClose', { id: period, expectedRevision: 1 });
    const answers = (await Promise.all(checkIns)).flat();
    expect(await closing).toEqual(['accepted']);
    expect(new Set([...answers, 'accepted', 'PERIOD_CLOSED'])).toEqual(
      new Set(['accepted', 'PERIOD_CLOSED']),
    );
    const { data } = await server.ask(
      `{ keyResult(id: "${id}") { score { value } progress(asOf: "${before}") { value } checkIns(first: 20) { nodes { id } } } }`,
    );
    expect(data.keyResult.checkIns.nodes).toHaveLength(
      answers.filter((answer) => answer === 'accepted').length,
    );
    expect(data.keyResult.score).toEqual(data.keyResult.progress);
  });

  test('row 52: of two who close a period at once one closes it, the other is told that it is closed', async () => {
    const { build } = opened();
    for (let round = 0; round < 5; round += 1) {
      const id = await build.period({ startsOn: '2025-01-01', endsBefore: '2025-04-01' });
      await build.objective(id);
      const both = await Promise.all(
        [1, 2].map(() => build.refusal('periodClose', { id, expectedRevision: 1 })),
      );
      expect(both.flat().sort()).toEqual(['PERIOD_CLOSED', 'accepted']);
    }
  });

  test('several processes that end the same closing do not stand in each other’s way', async () => {
    const { build, server, database, clock } = opened();
    const performer = { database, clock, actor: { kind: 'system' } as const };
    for (let round = 0; round < 3; round += 1) {
      const id = await build.period({ startsOn: '2025-01-01', endsBefore: '2025-04-01' });
      for (let count = 0; count < 3; count += 1) await build.keyResult(await build.objective(id));
      await perform(performer, periodClose, { id, expectedRevision: 1 });
      await Promise.all([1, 2, 3].map(() => resumeClosings(performer)));
      const { data } = await server.ask(`{ period(id: "${id}") { state revision } }`);
      expect(data.period).toEqual({ state: 'CLOSED', revision: 3 });
    }
    const { rows } = await database.pool.query(
      'SELECT count(*)::int AS live FROM "FrozenReading" WHERE "supersededAt" IS NULL GROUP BY coalesce("objectiveId", "keyResultId") HAVING count(*) > 1',
    );
    expect(rows).toEqual([]);
    expect(await verifyLedger(database.prisma)).toEqual([]);
  });

  test('row 78: of two transactions that lock each other out one is repeated as a whole, and both are done', async () => {
    const { build, database, clock } = opened();
    const [a, b] = [await build.person(), await build.person()];
    const repeats: number[] = [];
    const waiting = new Set<() => void>();
    /** Resolves when two have come. */
    const meet = () =>
      new Promise<void>((resolve) => {
        waiting.add(resolve);
        if (waiting.size === 2) for (const go of waiting) go();
      });
    const rename = (first: string, second: string) =>
      transact(
        { database, clock, actor: { kind: 'root' } },
        async (perform) => {
          await perform(renameAnyRevision, { id: first });
          if (repeats.length === 0) await meet();
          await perform(renameAnyRevision, { id: second });
        },
        { pause: async (repeated) => void repeats.push(repeated) },
      );
    await Promise.all([rename(a, b), rename(b, a)]);
    expect(repeats).toEqual([0]);
    for (const id of [a, b])
      expect(
        await database.prisma.person.findUniqueOrThrow({ where: { id: uuidOf('Person', id) } }),
      ).toMatchObject({ displayName: 'Renamed', revision: 3 });
    expect(await verifyLedger(database.prisma)).toEqual([]);
  });

  test('row 78: a transaction that is given up every time is repeated three times, then fails', async () => {
    const { database, clock } = opened();
    const repeats: number[] = [];
    const work = transact(
      { database, clock, actor: { kind: 'root' } },
      (perform) => perform(alwaysGivenUp, {}),
      { pause: async (repeated) => void repeats.push(repeated) },
    );
    await expect(work).rejects.toThrow();
    expect(repeats).toEqual([0, 1, 2]);
  });
});
