import { expect, test } from 'vitest';
import { describeEach, describeServer } from './databases.ts';
import { type Opened, openServer } from './openServer.ts';

const INCIDENTS = `query ($id: ID!) {
  riskScenario(id: $id) { active settledUntil revision }
  incidents(filter: { riskScenarioId: { eq: $id } }, orderBy: [{ field: OCCURRED_AT, direction: ASC }]) {
    nodes {
      id revision title detectedAt startedAt severities riskScenario { id } responseSteps { ordinal text }
      recipients { person { id } team { id } }
    }
  }
}`;

const stateOf = async ({ server }: Opened, id: string) => (await server.ask(INCIDENTS, { id })).data;

const at = (time: string) => `2026-11-02T${time}:00Z`;

/** Records one sample of an hour that ends at a time. */
const recordAt = ({ build }: Opened, metricId: string, end: string, value: string) => {
  const start = `${String(Number(end.slice(0, 2)) - 1).padStart(2, '0')}${end.slice(2)}`;
  return build.accepted('metricRecord', { samples: [{ metricId, start: at(start), end: at(end), value }] });
};

describeEach('risk scenarios', (kind) => {
  const opened = openServer(kind);

  test('fact 001.6: a breach opens one incident with its response plan and announces each step', async () => {
    const { build, server } = opened();
    const metricId = await build.metric({ code: 'sms-failure-rate' });
    const [person, team] = [await build.person(), await build.team()];
    const id = await build.riskScenario(metricId, {
      title: 'A sudden rise of the SMS failure rate',
      responseSteps: ['Switch to the standby channel', 'Send an alert', 'Notify the people named'],
      severities: ['SEV2', 'SEV3'],
      personIds: [person],
      teamIds: [team],
    });
    const before = (await server.ask('{ events(first: 1000) { nodes { position } } }')).data.events.nodes.at(
      -1,
    );
    await recordAt(opened(), metricId, '10:00', '0.6');
    const { riskScenario, incidents } = await stateOf(opened(), id);
    expect(riskScenario).toEqual({ active: true, settledUntil: '2026-11-02T10:00:00.000Z', revision: 2 });
    expect(incidents.nodes).toMatchObject([
      {
        title: 'A sudden rise of the SMS failure rate',
        detectedAt: '2026-11-02T10:00:00.000Z',
        startedAt: null,
        severities: ['SEV2', 'SEV3'],
        responseSteps: [
          { ordinal: 1, text: 'Switch to the standby channel' },
          { ordinal: 2, text: 'Send an alert' },
          { ordinal: 3, text: 'Notify the people named' },
        ],
      },
    ]);
    expect(incidents.nodes[0].recipients).toEqual(
      expect.arrayContaining([
        { person: { id: person }, team: null },
        { person: null, team: { id: team } },
      ]),
    );
    const { data } = await server.ask(
      `{ events(first: 100, after: "${before.position}") { nodes { type audit { command } } } }`,
    );
    expect(data.events.nodes.map(({ type }: { type: string }) => type)).toEqual([
      'sample.recorded',
      'riskScenario.breached',
      'incident.opened',
      'incidentResponseStep.announced',
      'incidentResponseStep.announced',
      'incidentResponseStep.announced',
    ]);
  });

  test('while it goes on no other incident is opened; after it is over the next one is', async () => {
    const { build } = opened();
    const metricId = await build.metric();
    const id = await build.riskScenario(metricId, { hysteresis: '0.1' });
    const counts: [number, boolean][] = [];
    for (const [end, value] of [
      ['02:00', '0.5'],
      ['03:00', '0.6'],
      ['04:00', '0.7'],
      ['05:00', '0.45'],
      ['06:00', '0.6'],
      ['07:00', '0.4'],
      ['08:00', '0.51'],
    ] as const) {
      await recordAt(opened(), metricId, end, value);
      const { riskScenario, incidents } = await stateOf(opened(), id);
      counts.push([incidents.nodes.length, riskScenario.active]);
    }
    expect(counts).toEqual([
      [0, false],
      [1, true],
      [1, true],
      [1, true],
      [1, true],
      [1, false],
      [2, true],
    ]);
  });

  test('edges within one batch are seen in the order of time, not of the list', async () => {
    const { build } = opened();
    const metricId = await build.metric();
    const id = await build.riskScenario(metricId);
    const of = (hour: number, value: string) => ({
      metricId,
      start: at(`0${hour}:00`),
      end: at(`0${hour + 1}:00`),
      value,
    });
    await build.accepted('metricRecord', {
      samples: [of(4, '0.9'), of(1, '0.9'), of(2, '0.1'), of(3, '0.1')],
    });
    const { incidents, riskScenario } = await stateOf(opened(), id);
    expect(incidents.nodes.map(({ detectedAt }: { detectedAt: string }) => detectedAt)).toEqual([
      '2026-11-02T02:00:00.000Z',
      '2026-11-02T05:00:00.000Z',
    ]);
    // Breached, cleared, breached.
    expect(riskScenario.revision).toBe(4);
  });

  test('samples that come late open nothing, and do not reopen an incident that is resolved', async () => {
    const { build } = opened();
    const metricId = await build.metric();
    const id = await build.riskScenario(metricId);
    await recordAt(opened(), metricId, '05:00', '0.9');
    const [incident] = (await stateOf(opened(), id)).incidents.nodes;
    await build.accepted('incidentResolve', { id: incident.id, expectedRevision: 1 });
    await recordAt(opened(), metricId, '06:00', '0.1');
    await recordAt(opened(), metricId, '04:00', '0.9');
    await recordAt(opened(), metricId, '05:00', '0.95');
    const { incidents, riskScenario } = await stateOf(opened(), id);
    expect(incidents.nodes).toMatchObject([{ id: incident.id, revision: 2 }]);
    expect(riskScenario.active).toBe(false);
  });

  test('fact 001.6: without a threshold it watches and nothing follows; with one it does', async () => {
    const { build, server } = opened();
    const metricId = await build.metric();
    const id = await build.riskScenario(metricId, { threshold: null, watched: 'RELATIVE_CHANGE' });
    await recordAt(opened(), metricId, '01:00', '0.1');
    await recordAt(opened(), metricId, '02:00', '0.9');
    const evaluation = async () =>
      (
        await server.ask(
          `{ riskEvaluation(riskScenarioId: "${id}", asOf: "${at('02:00')}") { value previous watched beyond reason } }`,
        )
      ).data.riskEvaluation;
    const numbers = { value: '0.9', previous: '0.1', watched: '800' };
    expect(await evaluation()).toEqual({ ...numbers, beyond: null, reason: 'THRESHOLD_UNKNOWN' });
    expect((await stateOf(opened(), id)).incidents.nodes).toEqual([]);
    await build.accepted('riskScenarioUpdate', { id, threshold: '100', expectedRevision: 1 });
    expect(await evaluation()).toEqual({ ...numbers, beyond: true, reason: null });
    await recordAt(opened(), metricId, '03:00', '9');
    expect((await stateOf(opened(), id)).incidents.nodes).toHaveLength(1);
  });

  test('only samples that pass its filter count', async () => {
    const { build } = opened();
    const metricId = await build.metric({ dimensions: ['school'] });
    const id = await build.riskScenario(metricId, {
      title: 'Mass unsubscription at a school',
      aggregate: 'SUM',
      threshold: '100',
      filter: [{ name: 'school', in: ['north'] }],
    });
    const of = (school: string) => ({
      metricId,
      start: at('01:30'),
      value: '101',
      dimensions: [{ name: 'school', value: school }],
    });
    await build.accepted('metricRecord', { samples: [of('south')] });
    expect((await stateOf(opened(), id)).incidents.nodes).toHaveLength(0);
    await build.accepted('metricRecord', { samples: [{ ...of('north'), start: at('01:31') }] });
    expect((await stateOf(opened(), id)).incidents.nodes).toHaveLength(1);
    expect(
      await build.refusal('riskScenarioUpdate', {
        id,
        filter: [{ name: 'class', in: ['a'] }],
        expectedRevision: 2,
      }),
    ).toEqual(['input.filter.0.name UNKNOWN_DIMENSION']);
  });

  test('all problems of a scenario are reported at once', async () => {
    const { build } = opened();
    const metricId = await build.metric();
    expect(
      await build.refusal('riskScenarioDefine', {
        metricId,
        title: 'x',
        windowLength: 'PT0S',
        aggregate: 'MEAN',
        percent: '50',
        watched: 'VALUE',
        comparator: 'BELOW',
        hysteresis: '-1',
        severities: [],
        personIds: ['psn_nonsense'],
      }),
    ).toEqual([
      'input.hysteresis HYSTERESIS_NEGATIVE',
      'input.percent NOT_FOR_AGGREGATE',
      'input.personIds.0 NOT_FOUND',
      'input.severities SEVERITY_REQUIRED',
      'input.windowLength WINDOW_EMPTY',
    ]);
    const percentile = { aggregate: 'PERCENTILE', percent: '101' };
    const scenario = { metricId, title: 'x', windowLength: 'PT1H', watched: 'VALUE', comparator: 'BELOW' };
    expect(
      await build.refusal('riskScenarioDefine', { ...scenario, ...percentile, severities: ['SEV1'] }),
    ).toEqual(['input.percent PERCENT_INVALID']);
  });
});

describeServer('a risk scenario with several writers', (kind) => {
  const opened = openServer(kind);

  test('row 65: 50 samples above the threshold at once open exactly one incident', async () => {
    const { build } = opened();
    const metricId = await build.metric();
    const id = await build.riskScenario(metricId);
    await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        build.accepted('metricRecord', {
          samples: [{ metricId, start: at(`03:${String(index).padStart(2, '0')}`), value: '0.9' }],
        }),
      ),
    );
    const { incidents, riskScenario } = await stateOf(opened(), id);
    expect(incidents.nodes).toHaveLength(1);
    expect(riskScenario).toMatchObject({ active: true, revision: 2 });
  });
});
