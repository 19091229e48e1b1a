import { createHash } from 'node:crypto';
import { replay } from '@meritkit/core';
import { beforeEach, expect, test } from 'vitest';
import { perform } from '../src/command/perform.ts';
import { doctor } from '../src/doctor/doctor.ts';
import { periodClose } from '../src/period/commands/periodClose.ts';
import { describeEach } from './databases.ts';
import { NOW, openServer } from './openServer.ts';
import { startServer } from './startServer.ts';

const SCORES = `objectives(filter: { period: { id: { eq: $period } } }) {
  nodes { id score { value verdict reasons { code } explanation { canonical hash text } }
    keyResults { nodes { id score { value raw source reasons { code } explanation { canonical hash } } } } }
}`;

describeEach('closing a period', (kind) => {
  const opened = openServer(kind);

  beforeEach(() => opened().clock.set(NOW));

  /** The third quarter, which is over, with an objective of three key results, one of them unknown. */
  const quarter = async () => {
    const { build } = opened();
    const period = await build.period({ startsOn: '2026-07-01', endsBefore: '2026-10-01' });
    const objective = await build.objective(period);
    const keyResults = [
      await build.keyResult(objective, { weight: 5000 }),
      await build.keyResult(objective, { weight: 3000, measure: 'ASSESSED' }),
      await build.keyResult(objective, { weight: 2000 }),
    ];
    const [first = '', second = ''] = keyResults;
    await build.checkIn(first, '140', { observedAt: '2026-09-01T00:00:00Z' });
    await build.accepted('keyResultAssess', { id: second, value: '0.333333', reason: 'Seen.' });
    return { period, objective, keyResults, first };
  };

  const scores = async (period: string) =>
    (await opened().server.ask(`query ($period: ID!) { ${SCORES} }`, { period })).data.objectives.nodes;

  test('is refused before the period is over, by the time zone of the organisation', async () => {
    const { build, clock } = opened();
    const id = await build.period();
    const close = () => build.change('periodClose', { id, expectedRevision: 1 }, 'state closedAt');
    clock.set('2026-12-31T23:59:59.999Z');
    expect(await close()).toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('2027-01-01T00:00'),
    });
    clock.set('2027-01-01T00:00:00.000Z');
    expect(await close()).toEqual({
      __typename: 'PeriodClosePayload',
      period: { state: 'CLOSED', closedAt: '2027-01-01T00:00:00.000Z' },
    });
  });

  test('counts a judgement of a clock that is a little ahead, and the doctor agrees at once', async () => {
    const { build, database } = opened();
    const { period, first } = await quarter();
    const observedAt = '2026-11-16T09:04:00.000Z';
    await build.accepted('keyResultAssess', { id: first, value: '0.25', reason: 'Seen.', observedAt });
    await build.accepted('periodClose', { id: period, expectedRevision: 1 });
    const [objective] = await scores(period);
    expect(objective.keyResults.nodes[0].score.value).toBe(0.25);
    expect((await doctor(database)).filter(({ ok }) => !ok)).toEqual([]);
  });

  test('freezes the scores as they were computed, with explanations that give them again', async () => {
    const { build } = opened();
    const { period } = await quarter();
    const before = await scores(period);
    expect(before[0].score).toMatchObject({
      value: 0.75,
      verdict: 'MISSED',
      reasons: [{ code: 'CHILD_UNKNOWN_EXCLUDED' }],
    });
    await build.accepted('periodClose', { id: period, expectedRevision: 1 });
    const after = await scores(period);
    expect(after).toEqual(before);
    const readings = [
      after[0].score,
      ...after[0].keyResults.nodes.map(({ score }: { score: object }) => score),
    ];
    expect(readings).toHaveLength(4);
    for (const { value, explanation } of readings) {
      expect(createHash('sha256').update(explanation.canonical).digest('hex')).toBe(explanation.hash);
      const again = replay(JSON.parse(explanation.canonical)).value;
      expect(again === null ? null : Number(again) / 1e6).toBe(value);
    }
  });

  test('row 52: refuses every change from then on, and names the period', async () => {
    const { build } = opened();
    const { period, objective, first } = await quarter();
    const other = await build.objective(await build.period());
    const statement = await build.statement({ objectiveId: objective });
    const story = await build.story({ keyResultId: first });
    const { id: linkId } = await build.accepted('statementLink', { id: statement, keyResultId: first });
    const workItem = await build.workItem({ objectiveId: objective });
    const aside = await build.workItem();
    const { id: alignmentId } = await build.accepted('objectiveAlign', {
      id: objective,
      parentObjectiveId: other,
    });
    await build.accepted('periodClose', { id: period, expectedRevision: 1 });
    const judged = { id: objective, value: '1', reason: 'x' };
    for (const [mutation, input] of [
      ['objectiveCreate', { periodId: period, title: 'x' }],
      ['objectiveUpdate', { id: objective, title: 'x', expectedRevision: 1 }],
      ['objectiveRedefine', { id: objective, commitment: 'ASPIRATIONAL', expectedRevision: 1 }],
      [
        'objectiveReweigh',
        { id: objective, weights: [{ keyResultId: first, weight: 1 }], expectedRevision: 1 },
      ],
      ['objectiveArchive', { id: objective, expectedRevision: 1 }],
      ['objectiveCarryOver', { id: other, periodId: period }],
      ['objectiveAlign', { id: objective, parentObjectiveId: other }],
      ['objectiveUnalign', { alignmentId, expectedRevision: 1 }],
      ['objectiveAssess', judged],
      ['objectiveOverride', judged],
      ['keyResultCreate', { objectiveId: objective, title: 'x', measure: 'ASSESSED', weight: 1 }],
      ['keyResultUpdate', { id: first, title: 'x', expectedRevision: 1 }],
      ['keyResultRedefine', { id: first, measure: 'ASSESSED', weight: 1, expectedRevision: 1 }],
      ['keyResultArchive', { id: first, expectedRevision: 1 }],
      ['keyResultCheckIn', { id: first, value: '1', observedAt: '2026-09-02T00:00:00Z' }],
      ['keyResultAssess', { ...judged, id: first }],
      ['keyResultOverride', { ...judged, id: first, observedAt: '2026-09-02T00:00:00Z' }],
      ['statementCreate', { objectiveId: objective, text: 'x' }],
      ['statementCreate', { keyResultId: first, text: 'x' }],
      ['statementUpdate', { id: statement, text: 'x', expectedRevision: 1 }],
      ['statementArchive', { id: statement, expectedRevision: 1 }],
      ['statementLink', { id: await build.statement({}), objectiveId: objective }],
      ['statementUnlink', { linkId, expectedRevision: 1 }],
      ['storyWrite', { title: 'x', kind: 'PROSE', prose: 'x', keyResultId: first }],
      ['storyLink', { id: story, objectiveId: objective }],
      ['workItemWrite', { title: 'x', keyResultId: first }],
      ['workItemPlace', { id: aside, keyResultId: first, expectedRevision: 1 }],
      ['periodClose', { id: period, expectedRevision: 3 }],
    ] as const)
      expect([mutation, await build.change(mutation, input)]).toMatchObject([
        mutation,
        { __typename: 'PeriodClosedError', code: 'PERIOD_CLOSED', period: { id: period } },
      ]);
    // Work goes on after its period: what is frozen does not change by it.
    await build.accepted('workItemMove', { id: workItem, state: 'DONE', expectedRevision: 1 });
  });

  test('an objective of a closed period can be carried on into an open one', async () => {
    const { build } = opened();
    const { period, objective } = await quarter();
    await build.accepted('periodClose', { id: period, expectedRevision: 1 });
    const carried = { id: objective, periodId: await build.period() };
    expect(
      await build.accepted(
        'objectiveCarryOver',
        carried,
        'predecessor { id } keyResults { nodes { ordinal } } progress { value }',
      ),
    ).toEqual({
      predecessor: { id: objective },
      keyResults: { nodes: [{ ordinal: 1 }, { ordinal: 2 }, { ordinal: 3 }] },
      progress: { value: null },
    });
  });

  test('row 52: a closing that a process left behind takes no changes, and is ended by the next start', async () => {
    const { build, database, server, clock } = opened();
    const { period, first } = await quarter();
    await perform({ database, clock, actor: { kind: 'root' } }, periodClose, {
      id: period,
      expectedRevision: 1,
    });
    const state = async () =>
      (await server.ask(`{ period(id: "${period}") { state closedAt } }`)).data.period;
    expect(await state()).toEqual({ state: 'CLOSING', closedAt: null });
    const checkIn = { id: first, value: '1', observedAt: '2026-09-02T00:00:00Z' };
    expect(await build.refusal('keyResultCheckIn', checkIn)).toEqual(['PERIOD_CLOSED']);
    const computed = await scores(period);
    const next = await startServer(database, { clock });
    expect(await state()).toEqual({ state: 'CLOSED', closedAt: NOW });
    expect(await scores(period)).toEqual(computed);
    await next.close();
  });

  test('a period without objectives closes too', async () => {
    const { build } = opened();
    const id = await build.period({ startsOn: '2026-07-01', endsBefore: '2026-10-01' });
    expect(await build.accepted('periodClose', { id, expectedRevision: 1 }, 'state')).toEqual({
      state: 'CLOSED',
    });
  });

  test('archived objectives and key results are frozen with the others', async () => {
    const { build, database } = opened();
    const { period, objective, keyResults } = await quarter();
    await build.accepted('keyResultArchive', { id: keyResults[2], expectedRevision: 1 });
    await build.accepted('objectiveArchive', { id: objective, expectedRevision: 1 });
    await build.accepted('periodClose', { id: period, expectedRevision: 1 });
    expect((await doctor(database)).flatMap(({ found }) => found)).toEqual([]);
  });

  test('what was so inside the period, or known before the close, is still told', async () => {
    const { build, server } = opened();
    const { period, objective } = await quarter();
    const known = (
      await server.ask(
        `{ objective(id: "${objective}") { keyResults { nodes { checkIns { nodes { recordedAt } } } } } }`,
      )
    ).data.objective.keyResults.nodes[0].checkIns.nodes[0].recordedAt;
    await build.accepted('periodClose', { id: period, expectedRevision: 1 });
    const { data } = await server.ask(
      `query ($known: DateTime!) { objective(id: "${objective}") {
        inside: score(asOf: "2026-09-15T00:00:00Z") { value reasons { code } }
        known: score(knownAt: $known) { value }
        now: score { value }
      } }`,
      { known },
    );
    expect(data.objective).toEqual({
      inside: { value: null, reasons: [{ code: 'PERIOD_OPEN' }] },
      known: { value: 1 },
      now: { value: 0.75 },
    });
  });
});
