import { expect, test } from 'vitest';
import { describeEach } from './databases.ts';
import { openServer } from './openServer.ts';

describeEach('statements, stories and work', (kind) => {
  const opened = openServer(kind);
  const ask = async (query: string) => {
    const { data, errors } = await opened().server.ask(query);
    expect(errors).toBeUndefined();
    return data;
  };
  const objective = async () => opened().build.objective(await opened().build.period());
  const figure = (text: string, value: string | null, more: object = {}) => ({
    text,
    value,
    places: 0,
    qualifier: 'EXACT',
    ...more,
  });

  test('000.5: two statements that contradict each other both stay', async () => {
    const { build } = opened();
    const objectiveId = await objective();
    await build.statement({ objectiveId, text: 'v1.0–v2.5' });
    await build.statement({ objectiveId, text: 'v1.0–v2.2' });
    const { objective: found, statements } = await ask(
      `{ objective(id: "${objectiveId}") { statements { nodes { text } } } statements(filter: { objectiveId: { eq: "${objectiveId}" } }) { nodes { text } } }`,
    );
    expect(found.statements.nodes).toEqual([{ text: 'v1.0–v2.5' }, { text: 'v1.0–v2.2' }]);
    expect(statements).toEqual(found.statements);
  });

  test('001.3: a figure that the author has not filled in stays unknown; a statement may be about nothing yet', async () => {
    const id = await opened().build.statement({ figure: figure('xx users', null, { unit: 'count' }) });
    const { statement } = await ask(
      `{ statement(id: "${id}") { figure { text value unit qualifier } links { id } } }`,
    );
    expect(statement).toEqual({
      figure: { text: 'xx users', value: null, unit: 'count', qualifier: 'EXACT' },
      links: [],
    });
  });

  test('003.7: 16 of 24 agrees with 67 % and not with 66 %, side by side', async () => {
    const { build } = opened();
    const keyResultId = await build.keyResult(await objective(), {
      measure: 'INCREASE',
      valueSource: 'RATIO',
      baseline: '0',
      target: '1',
    });
    await build.accepted('keyResultCheckIn', { id: keyResultId, numerator: '16', denominator: '24' });
    const compared = async (text: string, value: string) => {
      const id = await build.statement({ keyResultId, figure: figure(text, value, { unit: '%' }) });
      const { statement } = await ask(
        `{ statement(id: "${id}") { links { comparison { computed unit agrees } } } }`,
      );
      return statement.links[0].comparison;
    };
    expect(await compared('67 %', '67')).toEqual({ computed: '0.666666667', unit: 'share', agrees: true });
    expect((await compared('66 %', '66')).agrees).toBe(false);
  });

  test('002.4: what is stated of a saving is compared with its amount, its accrual, and its quantities', async () => {
    const { build } = opened();
    const costSavingId = await build.costSaving({
      amount: { amount: '19906', currency: 'CNY' },
      startsOn: '2023-07-01',
      quantities: [{ value: '108', unit: 'TB' }],
    });
    const window = { startsOn: '2023-07-01', endsBefore: '2024-07-01' };
    for (const [stated, agrees] of [
      [figure('19906 元/年', '19906', { unit: 'CNY' }), true],
      [figure('19906 元/年', '19906', { unit: 'CNY', window }), true],
      [figure('108T', '108', { unit: 'TB' }), true],
      [figure('107T', '107', { unit: 'TB' }), false],
    ] as const) {
      const id = await build.statement({ costSavingId, figure: stated });
      const { statement } = await ask(`{ statement(id: "${id}") { links { comparison { agrees } } } }`);
      expect(statement.links).toEqual([{ comparison: { agrees } }]);
    }
    const minutes = await build.statement({ costSavingId, figure: figure('5 min', '5', { unit: 'min' }) });
    const { statement } = await ask(`{ statement(id: "${minutes}") { links { comparison { agrees } } } }`);
    expect(statement.links).toEqual([{ comparison: null }]);
  });

  test('all problems of a figure are reported at once', async () => {
    expect(
      await opened().build.refusal('statementCreate', {
        text: 'x',
        figure: figure('67.5 percent', '67.5', {
          unit: 'percent',
          window: { startsOn: '2026-01-01', endsBefore: '2026-01-01' },
        }),
      }),
    ).toEqual([
      'input.figure.places INVALID_PLACES',
      'input.figure.unit UNKNOWN_UNIT',
      'input.figure.window.endsBefore PERIOD_EMPTY',
    ]);
  });

  test('a statement is linked with several things, with each once, and unlinked', async () => {
    const { build } = opened();
    const id = await build.statement({ objectiveId: await objective() });
    const workItemId = await build.workItem();
    const { id: linkId } = await build.accepted('statementLink', { id, workItemId });
    expect(await build.refusal('statementLink', { id, workItemId })).toEqual(['CONFLICT']);
    const links = async () =>
      (await ask(`{ statement(id: "${id}") { links { workItem { id } } } }`)).statement.links;
    expect(await links()).toEqual([{ workItem: null }, { workItem: { id: workItemId } }]);
    await build.accepted('statementUnlink', { linkId, expectedRevision: 1 });
    expect(await links()).toEqual([{ workItem: null }]);
    await build.accepted('statementLink', { id, workItemId });
  });

  test('a statement and a story can be about a metric and an incident, but not about a metric that is archived', async () => {
    const { build } = opened();
    const [metricId, incidentId] = [await build.metric(), await build.incident()];
    const statement = await build.statement({ metricId });
    await build.accepted('statementLink', { id: statement, incidentId });
    const story = await build.story({ incidentId });
    const found = await ask(`{
      metric(id: "${metricId}") { statements { nodes { id } } }
      incident(id: "${incidentId}") { statements { nodes { id } } }
      stories(filter: { incidentId: { eq: "${incidentId}" } }) { nodes { id links { metric { id } incident { id } } } }
    }`);
    expect(found).toEqual({
      metric: { statements: { nodes: [{ id: statement }] } },
      incident: { statements: { nodes: [{ id: statement }] } },
      stories: { nodes: [{ id: story, links: [{ metric: null, incident: { id: incidentId } }] }] },
    });
    await build.accepted('metricArchive', { id: metricId, expectedRevision: 1 });
    expect(await build.refusal('statementCreate', { text: 'x', metricId })).toEqual(['CONFLICT']);
  });

  test('002.10: a story is told as situation, action and result, or as prose, and kept as written', async () => {
    const { build } = opened();
    const told = { situation: '报警\n半夜', action: '排查', result: '恢复' };
    const topic = '就事论事/直面问题';
    const id = await build.story({ kind: 'SITUATION_ACTION_RESULT', prose: null, topic, ...told });
    const { stories } = await ask(
      `{ stories(filter: { topic: { eq: "${topic}" } }) { nodes { id topic situation action result prose } } }`,
    );
    expect(stories.nodes).toEqual([{ id, topic, ...told, prose: null }]);
    expect(await build.refusal('storyWrite', { title: 'x', kind: 'PROSE', action: 'Acted.' })).toEqual([
      'input.action TEXT_NOT_ALLOWED',
      'input.prose TEXT_REQUIRED',
    ]);
  });

  test('003.5: what a whole states and what its parts say stand side by side', async () => {
    const { build } = opened();
    const objectiveId = await objective();
    const due = { text: '元旦后', earliest: '2024-01-02' };
    const whole = await build.workItem({ objectiveId, progress: '0.5', due });
    await build.workItem({ parentId: whole, state: 'IN_PROGRESS', progress: '0.5' });
    await build.workItem({ parentId: whole, state: 'DONE', stateText: '已完成' });
    await build.workItem({ parentId: whole, state: 'DROPPED' });
    const testing = await build.workItem({
      parentId: whole,
      state: 'IN_TEST',
      stateText: '提测',
      progress: '0.8',
    });
    const { workItem } = await ask(
      `{ workItem(id: "${whole}") { progress due { text earliest latest } completion { counted done dropped share progress reasons } parts { nodes { id stateText } } } }`,
    );
    expect(workItem).toEqual({
      progress: 0.5,
      due: { ...due, latest: null },
      completion: {
        counted: 3,
        done: 1,
        dropped: 1,
        share: 0.333333,
        progress: 0.766667,
        reasons: ['DROPPED_LEFT_OUT'],
      },
      parts: {
        nodes: [null, '已完成', null, '提测'].map((stateText) => ({ id: expect.any(String), stateText })),
      },
    });
    const moved = { id: testing, state: 'DONE', stateText: null, expectedRevision: 1 };
    expect(await build.accepted('workItemMove', moved, 'state stateText progress revision')).toEqual({
      state: 'DONE',
      stateText: null,
      progress: 0.8,
      revision: 2,
    });
  });

  test('000.9: work comes again, with so much each time', async () => {
    const id = await opened().build.workItem({
      recurrence: { every: 1, unit: 'WEEK', amount: { value: '4', unit: 'h' } },
    });
    const { workItem } = await ask(
      `{ workItem(id: "${id}") { recurrence { every unit amount amountUnit } observedAt } }`,
    );
    expect(workItem.recurrence).toEqual({ every: 1, unit: 'WEEK', amount: '4', amountUnit: 'h' });
  });

  test('parts do not go round in a circle', async () => {
    const { build } = opened();
    const whole = await build.workItem();
    const part = await build.workItem({ parentId: whole });
    const place = { id: whole, parentId: part, expectedRevision: 1 };
    expect(await build.refusal('workItemPlace', place)).toEqual(['CONFLICT']);
    expect(await build.refusal('workItemPlace', { ...place, parentId: whole })).toEqual(['CONFLICT']);
    await build.accepted('workItemPlace', { id: part, expectedRevision: 1 });
    await build.accepted('workItemPlace', place);
  });
});
