import { expect, test } from 'vitest';
import { describeEach } from './databases.ts';
import { openServer } from './openServer.ts';

describeEach('assessments and milestones', (kind) => {
  const opened = openServer(kind);

  const assessed = async () => {
    const { build } = opened();
    return build.keyResult(await build.objective(await build.period()), { measure: 'ASSESSED' });
  };
  let scales = 0;
  const scale = async (points?: object[]) => {
    scales += 1;
    return (
      await opened().build.accepted('scaleCreate', {
        code: `scale-${scales}`,
        name: 'Achievement',
        points: points ?? [
          { code: 'missed', label: 'Missed', value: '0' },
          { code: 'met', label: 'Met', value: '0.75' },
          { code: 'exceeded', label: '超额完成', value: '1' },
        ],
      })
    )['id'] as string;
  };
  const SELECTION = 'value role point scale { id } ';

  test('row 45: a judgement dated before its author was hired, or after they left, is refused', async () => {
    const { build } = opened();
    const objectiveId = await build.objective(await build.period());
    const keyResultId = await build.keyResult(objectiveId);
    const [authorId, teamId] = [await build.person(), await build.team()];
    const days = { startsOn: '2026-10-05', endsBefore: '2026-10-20' };
    await build.accepted('assignmentCreate', { personId: authorId, teamId, ...days });
    for (const [mutation, id] of [
      ['keyResultAssess', keyResultId],
      ['keyResultOverride', keyResultId],
      ['objectiveAssess', objectiveId],
      ['objectiveOverride', objectiveId],
    ] as const) {
      const at = (observedAt: string) =>
        build.refusal(mutation, { id, value: '1', reason: 'Seen.', authorId, observedAt });
      expect(await at('2026-10-04T23:59:59Z')).toEqual(['input.observedAt BEFORE_HIRE']);
      expect(await at('2026-10-05T00:00:00Z')).toEqual(['accepted']);
      expect(await at('2026-10-20T00:00:00Z')).toEqual(['input.observedAt AFTER_LEAVING']);
    }
  });

  test('a judgement of oneself and one of the manager are two facts, and the latest counts', async () => {
    const { build, server } = opened();
    const id = await assessed();
    const judge = (value: string, role?: string) =>
      build.accepted('keyResultAssess', { id, value, role, reason: 'Seen.' }, SELECTION);
    expect(await judge('0.9', 'SELF')).toEqual({ value: '0.9', role: 'SELF', point: null, scale: null });
    expect(await judge('0.6', 'MANAGER')).toMatchObject({ role: 'MANAGER' });
    const { data } = await server.ask(
      `{ keyResult(id: "${id}") { progress { value } assessments { value role } } }`,
    );
    expect(data.keyResult).toEqual({
      progress: { value: 0.6 },
      assessments: [
        { value: '0.6', role: 'MANAGER' },
        { value: '0.9', role: 'SELF' },
      ],
    });
    expect(await judge('0.7')).toMatchObject({ role: 'OTHER' });
  });

  test('a point of a named scale gives its value, and is kept with the judgement', async () => {
    const { build, server } = opened();
    const [id, scaleId] = [await assessed(), await scale()];
    const judged = { id, scaleId, point: 'met', reason: 'Delivered.' };
    expect(await build.accepted('keyResultAssess', judged, SELECTION)).toEqual({
      value: '0.75',
      role: 'OTHER',
      point: 'met',
      scale: { id: scaleId },
    });
    const { data } = await server.ask(`{ keyResult(id: "${id}") { progress { value } } }`);
    expect(data.keyResult.progress.value).toBe(0.75);
    const objectiveId = await build.objective(await build.period());
    const ofObjective = { ...judged, id: objectiveId, point: 'exceeded', role: 'SELF' };
    expect(await build.accepted('objectiveAssess', ofObjective, SELECTION)).toMatchObject({ value: '1' });
  });

  test('a judgement is a value or a point of a scale that there is', async () => {
    const { build } = opened();
    const [id, scaleId] = [await assessed(), await scale()];
    const refused = (input: object) => build.refusal('keyResultAssess', { id, reason: 'Seen.', ...input });
    expect(await refused({})).toEqual(['input.value REQUIRED']);
    expect(await refused({ scaleId })).toEqual(['input.point REQUIRED']);
    expect(await refused({ point: 'met' })).toEqual(['input.scaleId REQUIRED']);
    expect(await refused({ value: '1', scaleId, point: 'met' })).toEqual(['input.value TOO_MANY']);
    expect(await refused({ scaleId, point: 'mett' })).toEqual(['input.point NOT_FOUND']);
    expect(await refused({ scaleId: 'scl_01h45nvb4pex5vsknk084sn02q', point: 'met' })).toEqual([
      'input.scaleId NOT_FOUND',
    ]);
    expect(await refused({ value: null })).toEqual(['accepted']);
  });

  test('scales are listed with their points by code; the points of one differ', async () => {
    const { build, server } = opened();
    await scale();
    const { data } = await server.ask(
      '{ scales(first: 50) { nodes { id code name points { code label value } } } }',
    );
    const codes: string[] = data.scales.nodes.map(({ code }: { code: string }) => code);
    expect(codes).toEqual([...codes].sort());
    expect(data.scales.nodes[0].points).toContainEqual({ code: 'exceeded', label: '超额完成', value: '1' });
    const point = { code: 'a', label: 'A', value: '1' };
    const twice = { code: 'x', name: 'X', points: [point, { ...point, value: '1.1' }] };
    expect(await build.refusal('scaleCreate', twice)).toEqual([
      'input.points.1.code REPEATED',
      'input.points.1.value OUT_OF_RANGE',
    ]);
  });

  test('a milestone is open, partly done, done or overdue as of a day', async () => {
    const { build, server } = opened();
    const milestones = [
      { title: 'a', dueOn: '2026-11-01' },
      { title: 'b', dueOn: '2026-12-01' },
      { title: 'c' },
    ];
    const id = await build.keyResult(await build.objective(await build.period()), {
      measure: 'MILESTONES',
      milestones,
    });
    await build.checkIn(id, '1', { milestone: 1, observedAt: '2026-11-10T00:00:00Z' });
    await build.checkIn(id, '0.5', { milestone: 2, observedAt: '2026-10-10T00:00:00Z' });
    const { data } = await server.ask(
      `{ keyResult(id: "${id}") { milestones {
        early: state(asOf: "2026-10-05T00:00:00Z") due: state(asOf: "2026-11-01T23:59:59Z")
        late: state(asOf: "2026-11-02T00:00:00Z") state done end: state(asOf: "2026-12-31T00:00:00Z")
      } } }`,
    );
    expect(data.keyResult.milestones).toEqual([
      { early: 'OPEN', due: 'OPEN', late: 'OVERDUE', state: 'DONE', done: '1', end: 'DONE' },
      { early: 'OPEN', due: 'PARTLY', late: 'PARTLY', state: 'PARTLY', done: '0.5', end: 'OVERDUE' },
      { early: 'OPEN', due: 'OPEN', late: 'OPEN', state: 'OPEN', done: '0', end: 'OPEN' },
    ]);
  });
});
