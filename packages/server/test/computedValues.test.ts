import { beforeEach, expect, test } from 'vitest';
import { describeEach } from './databases.ts';
import { NOW, openServer } from './openServer.ts';

const at = (day: string) => `2026-${day}T00:00:00Z`;

describeEach('computed values', (kind) => {
  const opened = openServer(kind);

  beforeEach(() => opened().clock.set(NOW));

  const objectiveIn = async (input: object = {}) => {
    const { build } = opened();
    return build.objective(await build.period(), input);
  };

  /** The progress of a thing at instants; null where it is unknown. */
  const progress = async (id: string, ...instants: string[]) => {
    const aliases = instants
      .map((instant, index) => `a${index}: progress(asOf: "${instant}") { value }`)
      .join(' ');
    const noun = id.startsWith('kr_') ? 'keyResult' : 'objective';
    const { data } = await opened().server.ask(`{ thing: ${noun}(id: "${id}") { ${aliases} } }`);
    return instants.map((_, index) => data.thing[`a${index}`].value);
  };

  test('each instant sees the check-in that was the latest observed then', async () => {
    const { build } = opened();
    const objective = await objectiveIn();
    const id = await build.keyResult(objective);
    await build.checkIn(id, '20', { observedAt: at('10-10') });
    await build.checkIn(id, '60', { observedAt: at('11-01') });
    await build.checkIn(id, '40', { observedAt: at('10-20') });
    const instants = ['2026-10-09T23:59:59.999Z', at('10-10'), at('10-25'), at('11-01'), NOW];
    expect(await progress(id, ...instants)).toEqual([null, 0.2, 0.4, 0.6, 0.6]);
    expect(await progress(objective, ...instants)).toEqual([null, 0.2, 0.4, 0.6, 0.6]);
  });

  test('of two observed at one instant the later recorded counts; what was known before is told by knownAt', async () => {
    const { build, server } = opened();
    const id = await build.keyResult(await objectiveIn());
    const observedAt = at('10-10');
    const [, first] = [
      await build.checkIn(id, '20', { observedAt }),
      await build.accepted('keyResultCheckIn', { id, value: '30', observedAt }, 'recordedAt'),
    ];
    await new Promise((done) => setTimeout(done, 5));
    const late = await build.accepted('keyResultCheckIn', { id, value: '90', observedAt }, 'recordedAt');
    const { data } = await server.ask(
      `query ($first: DateTime!, $now: DateTime!) { keyResult(id: "${id}") {
        first: progress(knownAt: $first) { value } now: progress(knownAt: $now) { value }
        never: progress(knownAt: "2020-01-01T00:00:00Z") { value reasons { code } }
      } }`,
      { first: first['recordedAt'], now: late['recordedAt'] },
    );
    expect(data.keyResult).toEqual({
      first: { value: 0.3 },
      now: { value: 0.9 },
      never: { value: null, reasons: [{ code: 'NO_DEFINITION' }] },
    });
  });

  test('a redefinition acts from its instant, never before', async () => {
    const { build } = opened();
    const id = await build.keyResult(await objectiveIn());
    await build.checkIn(id, '50', { observedAt: at('10-05') });
    const redefined = { id, measure: 'INCREASE', baseline: '0', target: '200', validFrom: at('11-01') };
    await build.accepted('keyResultRedefine', {
      ...redefined,
      reason: 'More is possible.',
      expectedRevision: 1,
    });
    expect(await progress(id, '2026-10-31T23:59:59.999Z', at('11-01'), NOW)).toEqual([0.5, 0.25, 0.25]);
    const back = { id, measure: 'DECREASE', baseline: '100', target: '0', validFrom: at('10-10') };
    await build.accepted('keyResultRedefine', { ...back, expectedRevision: 2 });
    expect(await progress(id, at('10-05'), at('10-10'), at('11-01'))).toEqual([0.5, 0.5, 0.25]);
  });

  test('weights count from when they were set; an objective is judged as it was defined then', async () => {
    const { build } = opened();
    const objective = await objectiveIn();
    const keyResults = [await build.keyResult(objective), await build.keyResult(objective)];
    const [a = '', b = ''] = keyResults;
    await build.checkIn(a, '100', { observedAt: at('10-02') });
    await build.checkIn(b, '0', { observedAt: at('10-02') });
    const weights = [
      { keyResultId: a, weight: 9000 },
      { keyResultId: b, weight: 1000 },
    ];
    await build.accepted('objectiveReweigh', {
      id: objective,
      weights,
      validFrom: at('10-20'),
      expectedRevision: 1,
    });
    await build.accepted('objectiveRedefine', {
      id: objective,
      aggregation: 'MIN',
      validFrom: at('11-10'),
      expectedRevision: 2,
    });
    expect(await progress(objective, at('10-03'), at('10-20'), at('11-09'), at('11-10'))).toEqual([
      0.5, 0.9, 0.9, 0,
    ]);
  });

  test('an archived key result is a part until then, and no more', async () => {
    const { build, clock } = opened();
    const objective = await objectiveIn();
    const [a, b] = [await build.keyResult(objective), await build.keyResult(objective)];
    await build.checkIn(a, '100', { observedAt: at('10-02') });
    await build.checkIn(b, '0', { observedAt: at('10-02') });
    clock.set('2026-11-10T00:00:00.000Z');
    await build.accepted('keyResultArchive', { id: b, expectedRevision: 1 });
    expect(await progress(objective, '2026-11-09T23:59:59.999Z', at('11-10'), NOW)).toEqual([0.5, 1, 1]);
    expect(await progress(b, NOW)).toEqual([0]);
  });

  test('an entered value counts until it is withdrawn, whatever is observed meanwhile', async () => {
    const { build, server } = opened();
    const objective = await objectiveIn();
    const id = await build.keyResult(objective);
    await build.checkIn(id, '20', { observedAt: at('10-02') });
    const override = (value: string | null, day: string) =>
      build.accepted('keyResultOverride', {
        id,
        value,
        reason: 'The counter was broken.',
        observedAt: at(day),
      });
    await override('80', '10-10');
    await build.checkIn(id, '30', { observedAt: at('10-12') });
    await override(null, '10-20');
    expect(await progress(id, at('10-09'), at('10-10'), at('10-15'), at('10-20'))).toEqual([
      0.2, 0.8, 0.8, 0.3,
    ]);
    const entered = { id: objective, value: '0.123456', reason: 'As agreed.', observedAt: at('11-01') };
    await build.accepted('objectiveOverride', entered);
    const { data } = await server.ask(
      `{ objective(id: "${objective}") { progress { value source reasons { code } explanation { rule inputs { name value note } } } overrides { value reason } } }`,
    );
    expect(data.objective).toMatchObject({
      progress: {
        value: 0.123456,
        source: 'ENTERED',
        reasons: [{ code: 'OVERRIDDEN' }],
        explanation: {
          rule: 'ENTERED',
          inputs: expect.arrayContaining([
            { name: 'override', value: '0.123456', note: 'As agreed.' },
            { name: 'replaced', value: '0.3', note: null },
          ]),
        },
      },
      overrides: [{ value: '0.123456', reason: 'As agreed.' }],
    });
  });

  test('an assessment replaces the score when the period is over, also one that comes after it, until withdrawn', async () => {
    const { build, server, clock } = opened();
    const objective = await objectiveIn();
    const id = await build.keyResult(objective);
    await build.checkIn(id, '20', { observedAt: at('10-02') });
    await build.accepted('keyResultAssess', { id, value: '0.5', reason: 'Early.', observedAt: at('11-01') });
    const score = async () =>
      (
        await server.ask(
          `{ keyResult(id: "${id}") { score { value source reasons { code } } progress { value } } }`,
        )
      ).data.keyResult;
    expect(await score()).toEqual({
      score: { value: null, source: 'CALCULATED', reasons: [{ code: 'PERIOD_OPEN' }] },
      progress: { value: 0.2 },
    });
    clock.set('2027-01-10T00:00:00.000Z');
    expect(await score()).toMatchObject({
      score: { value: 0.5, source: 'ENTERED', reasons: [{ code: 'ASSESSMENT_REPLACES' }] },
    });
    await build.accepted('keyResultAssess', { id, value: '0.7', reason: 'Late.' });
    await build.accepted('objectiveAssess', { id: objective, value: '0.9', reason: 'All in all.' });
    expect(await score()).toMatchObject({ score: { value: 0.7 } });
    const { data } = await server.ask(`{ objective(id: "${objective}") { score { value verdict band } } }`);
    expect(data.objective.score).toEqual({ value: 0.9, verdict: 'MISSED', band: 'GREEN' });
    await build.accepted('keyResultAssess', { id, value: null, reason: 'Withdrawn.' });
    expect(await score()).toMatchObject({ score: { value: 0.2, source: 'CALCULATED', reasons: [] } });
  });

  test('a key result without a value does what its objective says', async () => {
    const { build } = opened();
    for (const [nullPolicy, expected] of [
      ['EXCLUDE', 1],
      ['ZERO', 0.5],
      ['BLOCK', null],
    ] as const) {
      const objective = await objectiveIn({ nullPolicy });
      await build.checkIn(await build.keyResult(objective), '100');
      await build.keyResult(objective);
      expect([nullPolicy, ...(await progress(objective, NOW))]).toEqual([nullPolicy, expected]);
    }
  });

  test('a learning objective has no number; it is open until its conclusion is written', async () => {
    const { build } = opened();
    const id = await objectiveIn({ commitment: 'LEARNING' });
    const verdict = async (conclusion: string | null, expectedRevision: number) =>
      (
        await build.accepted(
          'objectiveUpdate',
          { id, conclusion, expectedRevision },
          'progress { value verdict }',
        )
      )['progress'];
    expect(await verdict(null, 1)).toEqual({ value: null, verdict: 'OPEN' });
    expect(await verdict('Nobody needs it.', 2)).toEqual({ value: null, verdict: 'ANSWERED' });
  });
});
