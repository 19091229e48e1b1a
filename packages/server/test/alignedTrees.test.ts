import { randomUUID } from 'node:crypto';
import { replay } from '@meritkit/core';
import { beforeEach, expect, test, vi } from 'vitest';
import { doctor } from '../src/doctor/doctor.ts';
import { uuidOf } from '../src/id/decodeId.ts';
import { describeEach, describeServer } from './databases.ts';
import { NOW, openServer } from './openServer.ts';

const at = (day: string) => `2026-${day}T00:00:00.000Z`;

describeEach('aligned objectives', (kind) => {
  const opened = openServer(kind);

  beforeEach(() => opened().clock.set(NOW));

  /** An objective that stands at a value since the start of October. */
  const standing = async (value: string, period: string, input: object = {}) => {
    const { build } = opened();
    const id = await build.objective(period, input);
    await build.checkIn(await build.keyResult(id), value, { observedAt: at('10-02') });
    return id;
  };

  const align = (id: string, parentObjectiveId: string, input: object = {}) =>
    opened().build.accepted('objectiveAlign', { id, parentObjectiveId, validFrom: at('10-01'), ...input });

  const ask = async (id: string, fields: string) => {
    const noun = id.startsWith('kr_') ? 'keyResult' : 'objective';
    const { data, errors } = await opened().server.ask(`{ it: ${noun}(id: "${id}") { ${fields} } }`);
    expect(errors).toBeUndefined();
    return data.it;
  };

  const value = async (id: string, moment = '') =>
    (await ask(id, `progress${moment} { value }`)).progress.value;

  test('the driver says what an objective gets its value from', async () => {
    const { build } = opened();
    const period = await build.period();
    for (const [driver, expected] of [
      ['KEY_RESULTS', 0.2],
      ['ALIGNED', 1],
      ['BOTH', 0.6],
      ['NONE', null],
    ] as const) {
      const parent = await standing('20', period, { driver });
      await align(await standing('100', period), parent);
      expect([driver, await value(parent)]).toEqual([driver, expected]);
    }
    const parent = await standing('20', period, { driver: 'NONE' });
    expect((await ask(parent, 'progress { reasons { code } }')).progress.reasons).toEqual([
      { code: 'ROLL_UP_OFF' },
    ]);
    const author = await build.person('Ada');
    const entered = { id: parent, value: '0.3', reason: 'As agreed.', authorId: author };
    await build.accepted('objectiveOverride', entered);
    expect(
      (await ask(parent, 'progress { value source override { reason author { id } } assessment { id } }'))
        .progress,
    ).toEqual({
      value: 0.3,
      source: 'ENTERED',
      override: { reason: 'As agreed.', author: { id: author } },
      assessment: null,
    });
  });

  test('a share multiplies the weight, and the explanation says what each counts', async () => {
    const { build } = opened();
    const period = await build.period();
    const [one, two] = [await standing('100', period), await standing('0', period)];
    const parent = await build.objective(period, { driver: 'ALIGNED' });
    const other = await build.objective(period, { driver: 'ALIGNED' });
    await align(one, parent, { weight: 3000 });
    await align(two, parent, { weight: 3000 });
    expect(await value(parent)).toBe(0.5);
    await align(one, other);
    const { progress } = await ask(
      parent,
      'progress { value explanation { arithmetic canonical text zh: text(language: ZH) children { id weight share effectiveWeight displayShare value } } }',
    );
    expect(progress.value).toBe(0.333333);
    expect(progress.explanation.children).toEqual([
      { id: one, weight: 3000, share: '1/2', effectiveWeight: '1500', displayShare: 33, value: '1' },
      { id: two, weight: 3000, share: '1', effectiveWeight: null, displayShare: 67, value: '0' },
    ]);
    expect(progress.explanation.arithmetic).toBe('(1 × 1500 + 0 × 3000) ÷ (1500 + 3000)');
    expect(replay(JSON.parse(progress.explanation.canonical)).value).toBe(333_333n);
    expect(progress.explanation.text).toContain('weight 3000, share 1/2, counts as 1500');
    expect(progress.explanation.zh).toContain('权重 3000，份额 1/2，实际权重 1500');
    expect(await value(other)).toBe(1);
  });

  test('a key result can be driven by the objectives aligned under it', async () => {
    const { build } = opened();
    const period = await build.period();
    const parent = await build.objective(period);
    const driven = await build.keyResult(parent, { measure: 'ASSESSED', driver: 'ALIGNED' });
    for (const observed of ['100', '50'])
      await build.accepted('objectiveAlign', {
        id: await standing(observed, period),
        parentKeyResultId: driven,
      });
    expect(await ask(driven, 'progress { value source explanation { rule children { value } } }')).toEqual({
      progress: {
        value: 0.75,
        source: 'CALCULATED',
        explanation: { rule: 'ALIGNED', children: [{ value: '1' }, { value: '0.5' }] },
      },
    });
    expect(await value(parent)).toBe(0.75);
    const wrong = { objectiveId: parent, title: 'x', measure: 'BOOLEAN', driver: 'ALIGNED' };
    expect(await build.refusal('keyResultCreate', wrong)).toEqual(['input.driver DRIVER_NOT_ALLOWED']);
  });

  test('each instant sees the alignments, weights and shares that held then, and what was known then', async () => {
    const { build, clock, server } = opened();
    const period = await build.period();
    const [one, two] = [await standing('100', period), await standing('0', period)];
    const parent = await build.objective(period, { driver: 'ALIGNED' });
    const first = await align(one, parent, { weight: 5000, validFrom: at('10-05') });
    await align(two, parent, { weight: 5000, validFrom: at('10-05') });
    await new Promise((done) => setTimeout(done, 5));
    const reweigh = {
      id: parent,
      aligned: [{ alignmentId: first['id'], weight: 15_000 }],
      validFrom: at('10-20'),
      expectedRevision: 1,
    };
    const { definition } = await build.accepted('objectiveReweigh', reweigh, 'definition { recordedAt }');
    clock.set(at('11-10'));
    await build.accepted('objectiveUnalign', { alignmentId: first['id'], expectedRevision: 2 });
    const at1 = (instant: string) => value(parent, `(asOf: "${instant}")`);
    expect([
      await at1(at('10-04')),
      await at1(at('10-05')),
      await at1(at('10-20')),
      await at1('2026-11-09T23:59:59.999Z'),
      await at1(at('11-10')),
    ]).toEqual([null, 0.5, 0.75, 0.75, 0]);
    const { data } = await server.ask(
      `{ node(id: "${first['id']}") { ... on Alignment { endedAt definitions { weight holds recordedAt } } } }`,
    );
    expect(data.node).toMatchObject({
      endedAt: at('11-10'),
      definitions: [
        { weight: 5000, holds: true },
        { weight: 15_000, holds: true },
        { weight: 15_000, holds: false },
      ],
    });
    const before = data.node.definitions[0].recordedAt;
    expect(definition.recordedAt <= before).toBe(true);
    expect(await value(parent, `(asOf: "${at('10-25')}", knownAt: "${before}")`)).toBe(1);
  });

  test('row 50: nothing is aligned under what is archived, or under itself; archived children leave', async () => {
    const { build } = opened();
    const period = await build.period();
    const [one, two, parent] = [
      await standing('100', period),
      await standing('0', period),
      await build.objective(period, { driver: 'ALIGNED' }),
    ];
    expect(await build.refusal('objectiveAlign', { id: one, parentObjectiveId: one })).toEqual(['CONFLICT']);
    await align(one, parent);
    await align(two, parent);
    await build.accepted('objectiveArchive', { id: two, expectedRevision: 1 });
    expect(await value(parent)).toBe(1);
    await build.accepted('objectiveArchive', { id: parent, expectedRevision: 1 });
    const late = await standing('0', period);
    expect(await build.refusal('objectiveAlign', { id: late, parentObjectiveId: parent })).toEqual([
      'CONFLICT',
    ]);
  });

  test('row 50: a circle, as it may be seen between two changes or be forced in, has no value and ends', async () => {
    const { build, database } = opened();
    const period = await build.period();
    const both = { driver: 'BOTH' };
    const [a, b, top] = [
      await standing('100', period, both),
      await standing('50', period, both),
      await build.objective(period, both),
    ];
    const one = await align(a, b);
    await build.accepted('objectiveUnalign', { alignmentId: one['id'], expectedRevision: 1 });
    // From the start of October on, by what is known now: both hold until the first ended.
    await align(b, a);
    await align(a, top);
    for (const id of [a, b]) {
      const { progress } = await ask(
        id,
        `progress(asOf: "${at('11-01')}") { value reasons { code } explanation { rule hash } }`,
      );
      expect(progress).toMatchObject({
        value: null,
        reasons: [{ code: 'ALIGNMENT_CYCLE' }],
        explanation: { rule: 'ALIGNMENT_CYCLE' },
      });
    }
    expect(await value(top, `(asOf: "${at('11-01')}")`)).toBe(null);
    expect(await value(top)).toBe(0.75);
    // Past all checks of the database.
    await database.pool.query('ALTER TABLE "Alignment" DISABLE TRIGGER USER');
    const forced = randomUUID();
    await database.pool.query(
      'INSERT INTO "Alignment" (id, "childId", "parentObjectiveId") VALUES ($1, $2, $3)',
      [forced, uuidOf('Objective', a), uuidOf('Objective', a)],
    );
    await database.pool.query('ALTER TABLE "Alignment" ENABLE TRIGGER USER');
    await database.pool.query(
      `INSERT INTO "AlignmentDefinition" (id, "alignmentId", holds, "validFrom") VALUES ($1, $2, true, $3)`,
      [randomUUID(), forced, at('10-01')],
    );
    expect((await ask(a, 'progress { reasons { code } }')).progress.reasons).toEqual([
      { code: 'ALIGNMENT_CYCLE' },
    ]);
    await database.pool.query('ALTER TABLE "AlignmentDefinition" DISABLE TRIGGER USER');
    await database.pool.query('DELETE FROM "AlignmentDefinition" WHERE "alignmentId" = $1', [forced]);
    await database.pool.query('DELETE FROM "Alignment" WHERE id = $1', [forced]);
    await database.pool.query('ALTER TABLE "AlignmentDefinition" ENABLE TRIGGER USER');
  });

  test('a tree takes one statement for each table and level, also where children have two parents', async () => {
    const { build, database, server } = opened();
    const period = await build.period();
    const leaves = [await standing('100', period), await standing('0', period), await standing('50', period)];
    const middle = [];
    for (let index = 0; index < 3; index += 1) {
      const id = await build.objective(period, { driver: 'ALIGNED' });
      for (const leaf of leaves) await align(leaf, id);
      middle.push(id);
    }
    const tops = [];
    for (let index = 0; index < 4; index += 1) {
      const id = await build.objective(period, { driver: 'ALIGNED' });
      for (const each of middle) await align(each, id);
      tops.push(id);
    }
    const statements: string[] = [];
    const listening = new WeakSet<object>();
    const listen = (client: { query: (...all: never[]) => unknown }) => {
      if (listening.has(client)) return;
      listening.add(client);
      const query = client.query.bind(client);
      vi.spyOn(client, 'query').mockImplementation((...all: never[]) => {
        const [first] = all as unknown[];
        statements.push(typeof first === 'string' ? first : String(Reflect.get(Object(first), 'text')));
        return query(...all);
      });
    };
    database.pool.on('acquire', listen);
    const { data } = await server.ask(
      'query ($ids: [ID!]!) { objectives(filter: { id: { in: $ids } }) { nodes { progress { value explanation { hash } } } } }',
      { ids: tops },
    );
    database.pool.off('acquire', listen);
    vi.restoreAllMocks();
    expect(data.objectives.nodes.map((node: { progress: { value: number } }) => node.progress.value)).toEqual(
      tops.map(() => 0.5),
    );
    const asked = statements.filter((text) => /^\s*(SELECT|WITH)/i.test(text));
    expect(asked.length).toBeGreaterThan(3);
    // The list, the organisation, three levels of objectives and one of key results.
    expect(asked.length, asked.join('\n\n')).toBeLessThanOrEqual(6);
  });

  test('a parent is frozen from the published scores of its children, of other periods too, and the doctor agrees', async () => {
    const { build, database, clock } = opened();
    const year = await build.period({ startsOn: '2026-01-01', endsBefore: '2027-01-01' });
    const [q3, q4] = [
      await build.period({ startsOn: '2026-07-01', endsBefore: '2026-10-01' }),
      await build.period(),
    ];
    const observed = (id: string, value: string, day: string) =>
      build.checkIn(id, value, { observedAt: at(day) });
    const [third, fourth, whole] = [
      await build.objective(q3),
      await build.objective(q4),
      await build.objective(year, { driver: 'ALIGNED' }),
    ];
    await observed(await build.keyResult(third), '40', '09-01');
    const last = await build.keyResult(fourth);
    await observed(last, '80', '11-01');
    await align(third, whole, { validFrom: at('02-01') });
    await align(fourth, whole, { validFrom: at('02-01') });
    await build.accepted('periodClose', { id: q3, expectedRevision: 1 });
    // A quarter that lasts has no score yet, also under a parent that is closed first.
    const early = await build.period({ startsOn: '2026-08-01', endsBefore: '2026-09-01' });
    const month = await build.objective(early, { driver: 'ALIGNED' });
    await align(await standing('100', q4), month, { validFrom: at('08-01') });
    await build.accepted('periodClose', { id: early, expectedRevision: 1 });
    expect((await ask(month, 'score { value reasons { code } }')).score).toEqual({
      value: null,
      reasons: [{ code: 'ALL_CHILDREN_UNKNOWN' }],
    });

    clock.set('2027-01-05T00:00:00.000Z');
    const live = await ask(whole, 'score { value explanation { hash } }');
    expect(live.score.value).toBe(0.6);
    await build.accepted('periodClose', { id: year, expectedRevision: 1 });
    expect(await ask(whole, 'score { value explanation { hash } }')).toEqual(live);
    // The fourth quarter is open still and goes on: what is frozen stays, and is no fault.
    await observed(last, '100', '12-01');
    expect((await ask(whole, 'score { value }')).score.value).toBe(0.6);
    const { recordedAt } = (await ask(last, 'checkIns(first: 1) { nodes { recordedAt } }')).checkIns.nodes[0];
    const restated = `score(knownAt: "${recordedAt}") { value restated { value restated { value } explanation { children { value } } } }`;
    expect((await ask(whole, restated)).score).toEqual({
      value: 0.6,
      restated: { value: 0.7, restated: null, explanation: { children: [{ value: '0.4' }, { value: '1' }] } },
    });
    expect((await ask(whole, 'score { restated { value } }')).score.restated).toBe(null);
    expect((await ask(fourth, `score(knownAt: "${recordedAt}") { restated { value } }`)).score.restated).toBe(
      null,
    );
    expect((await doctor(database)).flatMap(({ found }) => found)).toEqual([]);
  });

  test('row 49: under STRICT the aligned objectives and key results together are the whole, also when one leaves', async () => {
    const { build } = opened();
    const period = await build.period();
    const parent = await build.objective(period, { driver: 'BOTH', weightMode: 'STRICT' });
    const refused = { objectiveId: parent, title: 'x', measure: 'ASSESSED' };
    expect(await build.refusal('keyResultCreate', { ...refused, weight: 9_998 })).toEqual([
      'input.weight WEIGHTS_NOT_WHOLE',
    ]);
    expect(await build.refusal('keyResultCreate', refused)).toEqual(['input.weight WEIGHTS_UNSET']);
    const keyResultId = await build.keyResult(parent, { measure: 'ASSESSED', weight: 10_000 });
    const child = await standing('100', period);
    const aligned = { id: child, parentObjectiveId: parent };
    expect(await build.refusal('objectiveAlign', { ...aligned, weight: 1000 })).toEqual([
      'input.weight WEIGHTS_NOT_WHOLE',
    ]);
    const { id: alignmentId } = await build.accepted('objectiveAlign', { ...aligned, weight: 0 });
    const reweigh = (own: number, its: number) =>
      build.refusal('objectiveReweigh', {
        id: parent,
        weights: [{ keyResultId, weight: own }],
        aligned: [{ alignmentId, weight: its }],
        expectedRevision: 1,
      });
    expect(await reweigh(6000, 5000)).toEqual(['input.weights WEIGHTS_NOT_WHOLE']);
    expect(await reweigh(6000, -1)).toEqual(['input.aligned.0.weight WEIGHT_NEGATIVE']);
    expect(await reweigh(6000, 4000)).toEqual(['accepted']);
    expect(await build.refusal('objectiveUnalign', { alignmentId, expectedRevision: 2 })).toEqual([
      'CONFLICT',
    ]);
    expect(await build.refusal('objectiveArchive', { id: child, expectedRevision: 1 })).toEqual(['CONFLICT']);
    expect(await build.refusal('keyResultArchive', { id: keyResultId, expectedRevision: 2 })).toEqual([
      'CONFLICT',
    ]);
    const redefine = { id: parent, driver: 'ALIGNED', expectedRevision: 2 };
    expect(await build.refusal('objectiveRedefine', redefine)).toEqual(['input.driver WEIGHTS_NOT_WHOLE']);
    expect(await build.refusal('objectiveRedefine', { ...redefine, weightMode: 'NORMALISE' })).toEqual([
      'accepted',
    ]);
  });

  test('row 49: under FILL_REMAINDER what is unset shares the rest, and more than the whole is refused', async () => {
    const { build } = opened();
    const period = await build.period();
    const parent = await build.objective(period, { driver: 'ALIGNED', weightMode: 'FILL_REMAINDER' });
    const [one, two, three] = [
      await standing('100', period),
      await standing('0', period),
      await standing('50', period),
    ];
    await align(one, parent, { weight: 5000 });
    await align(two, parent);
    await align(three, parent);
    expect(await value(parent)).toBe(0.625);
    const four = await standing('0', period);
    expect(
      await build.refusal('objectiveAlign', { id: four, parentObjectiveId: parent, weight: 5001 }),
    ).toEqual(['input.weight WEIGHTS_EXCEED_WHOLE']);
  });
});

describeServer('aligned objectives by two writers at once', (kind) => {
  const opened = openServer(kind);

  test('row 50: of two alignments that together make a circle one is refused, through key results too', async () => {
    const { build } = opened();
    for (let round = 0; round < 4; round += 1) {
      const period = await build.period();
      const [a, b] = [await build.objective(period), await build.objective(period)];
      const to = async (parent: string) =>
        round % 2 === 0
          ? { parentObjectiveId: parent }
          : { parentKeyResultId: await build.keyResult(parent) };
      const [first, second] = [
        { id: a, ...(await to(b)) },
        { id: b, ...(await to(a)) },
      ];
      const both = await Promise.all([first, second].map((input) => build.refusal('objectiveAlign', input)));
      expect(both.flat().sort()).toEqual(['CONFLICT', 'accepted']);
    }
  });

  test('row 49: two who each add a weight cannot together exceed the whole', async () => {
    const { build } = opened();
    for (const weightMode of ['FILL_REMAINDER', 'STRICT'])
      for (let round = 0; round < 3; round += 1) {
        const period = await build.period();
        const parent = await build.objective(period, { driver: 'BOTH', weightMode });
        const child = await build.objective(period);
        const weight = weightMode === 'STRICT' ? 10_000 : 5_500;
        const both = await Promise.all([
          build.refusal('objectiveAlign', { id: child, parentObjectiveId: parent, weight }),
          build.refusal('keyResultCreate', { objectiveId: parent, title: 'x', measure: 'ASSESSED', weight }),
        ]);
        const refused = weightMode === 'STRICT' ? 'WEIGHTS_NOT_WHOLE' : 'WEIGHTS_EXCEED_WHOLE';
        expect(both.flat().sort()).toEqual(['accepted', `input.weight ${refused}`]);
      }
  });
});
