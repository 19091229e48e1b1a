import { expect, test } from 'vitest';
import { describeEach } from './databases.ts';
import { openServer } from './openServer.ts';

const TIMING = '{ known unknown mean median p90 }';

const STATISTICS = `query (
  $from: Date!, $until: Date!, $service: String, $severities: [Severity!], $observedThroughout: Boolean! = false,
  $asOf: DateTime, $knownAt: DateTime
) {
  incidentStatistics(
    from: $from, until: $until, service: $service, severities: $severities, observedThroughout: $observedThroughout,
    asOf: $asOf, knownAt: $knownAt
  ) {
    computed {
      count severities { severity certain possible }
      toDetect ${TIMING} toAcknowledge ${TIMING} toMitigate ${TIMING} toResolve ${TIMING}
    }
    stated { duration ${TIMING} durations { incident { id } stated { value unit qualifier text } computed agrees } }
    unplaced
    services { service incidents downtime elapsed availability reason notes { note incidentId } }
  }
}`;

const NONE = { known: 0, unknown: 0, mean: null, median: null, p90: null };

describeEach('incidents', (kind) => {
  const opened = openServer(kind);
  const statistics = async (variables: object) => {
    const { data, errors } = await opened().server.ask(STATISTICS, variables);
    if (errors !== undefined) throw new Error(errors[0]?.message);
    return data.incidentStatistics;
  };
  /** A month of its own, so that the incidents of other tests do not count. */
  const month = (number: number) => {
    const of = (value: number) => `2025-${String(value).padStart(2, '0')}`;
    return { from: `${of(number)}-01`, until: `${of(number + 1)}-01`, day: of(number) };
  };

  test('zero incidents have no mean, and nobody says that the service was observed', async () => {
    const { from, until } = month(1);
    const { computed, stated, services } = await statistics({ from, until, service: 'web' });
    expect(computed).toMatchObject({ count: 0, toDetect: NONE, toResolve: NONE });
    expect(stated).toEqual({ duration: NONE, durations: [] });
    expect(services).toMatchObject([
      { downtime: 'PT0S', elapsed: 'P31D', availability: null, reason: 'NOT_OBSERVED' },
    ]);
    const observed = await statistics({ from, until, service: 'web', observedThroughout: true });
    expect(observed.services).toMatchObject([{ availability: '1', reason: null }]);
  });

  test('of eight of 10 minutes, one of 20 and one of 500 the mean is 60, the median 10 and the p90 20 minutes', async () => {
    const { from, until, day } = month(2);
    for (const [index, minutes] of [10, 10, 10, 10, 10, 10, 10, 10, 20, 500].entries()) {
      const start = Date.parse(`${day}-01T00:00:00Z`) + index * 86_400_000;
      await opened().build.incident({
        startedAt: new Date(start).toISOString(),
        detectedAt: new Date(start + 60_000).toISOString(),
        resolvedAt: new Date(start + minutes * 60_000).toISOString(),
      });
    }
    const { computed } = await statistics({ from, until });
    expect(computed).toMatchObject({
      count: 10,
      toResolve: { known: 10, unknown: 0, mean: 'PT1H', median: 'PT10M', p90: 'PT20M' },
      toDetect: { mean: 'PT1M' },
      toAcknowledge: { known: 0, unknown: 10, mean: null },
    });
  });

  test('downtime counts the largest share at each instant; planned maintenance and blocked ones do not count', async () => {
    const { from, until, day } = month(3);
    const outage = (start: string, end: string, share: string, more: object = {}) =>
      opened().build.incident({
        startedAt: `${day}-01T${start}:00Z`,
        detectedAt: null,
        mitigatedAt: `${day}-01T${end}:00Z`,
        impacts: [{ service: 'pay-in', share }],
        ...more,
      });
    await outage('09:00', '10:00', '0.25');
    await outage('09:30', '10:00', '0.5');
    const planned = await outage('12:00', '13:00', '1', { planned: true });
    const blocked = await outage('14:00', '15:00', '1', { blocked: true });
    const { services, computed } = await statistics({ from, until });
    expect(computed.count).toBe(3);
    // 15 + 7.5 minutes of a quarter and a half: 30 × 0.25 + 30 × 0.5.
    expect(services).toMatchObject([
      { service: 'pay-in', incidents: 2, downtime: 'PT22M30S', elapsed: 'P31D' },
    ]);
    expect(services[0].notes).toEqual([
      { note: 'PLANNED', incidentId: planned },
      { note: 'BLOCKED', incidentId: blocked },
    ]);
    expect(services[0].availability).toBe((1 - 22.5 / (31 * 1440)).toFixed(9));
  });

  test('fact 003.4: an incident of the year that may be C or D is possible in both and certain in neither', async () => {
    const { build, server } = opened();
    const { data } = await server.ask('{ organisation { revision } }');
    const labels = ['A', 'B', 'C', 'D'].map((label, index) => ({ severity: `SEV${index + 1}`, label }));
    await build.accepted('organisationUpdate', {
      severityLabels: labels,
      expectedRevision: data.organisation.revision,
    });
    const asked = await server.ask('{ organisation { severityLabels { severity label } } }');
    expect(asked.data.organisation.severityLabels).toEqual(labels);
    await build.incident({
      title: 'The incident of the year',
      detectedAt: null,
      occurredFrom: '2023-01-01T00:00:00Z',
      occurredUntil: '2024-01-01T00:00:00Z',
      severities: ['SEV3', 'SEV4'],
    });
    const year = { from: '2023-01-01', until: '2024-01-01' };
    const { computed, unplaced } = await statistics({ ...year, severities: ['SEV3'] });
    expect(unplaced).toBe(0);
    expect(computed).toMatchObject({
      count: 1,
      severities: [
        { severity: 'SEV1', certain: 0, possible: 0 },
        { severity: 'SEV2', certain: 0, possible: 0 },
        { severity: 'SEV3', certain: 0, possible: 1 },
        { severity: 'SEV4', certain: 0, possible: 1 },
      ],
    });
    expect((await statistics({ ...year, severities: ['SEV1', 'SEV2'] })).computed.count).toBe(0);
    expect(await statistics({ from: '2023-01-01', until: '2023-07-01' })).toMatchObject({
      computed: { count: 0 },
      unplaced: 1,
    });
  });

  test('fact 003.11: scanning that the WAF blocked, detected, stated as 60 minutes, start and severity unknown', async () => {
    const { build, server } = opened();
    const id = await build.incident({
      title: '非法扫描',
      detectedAt: '2021-12-16T15:36:00+08:00',
      severities: ['SEV1', 'SEV2', 'SEV3', 'SEV4'],
      blocked: true,
      cause: '外部扫描',
      externalCause: true,
      statedDuration: { value: '60', unit: 'min', text: '60 分钟' },
    });
    const { stated, computed } = await statistics({ from: '2021-12-01', until: '2022-01-01' });
    expect(computed).toMatchObject({ count: 1, toResolve: { known: 0, unknown: 1, mean: null } });
    expect(stated).toEqual({
      duration: { known: 1, unknown: 0, mean: 'PT1H', median: 'PT1H', p90: 'PT1H' },
      durations: [
        {
          incident: { id },
          stated: { value: '60', unit: 'min', qualifier: 'EXACT', text: '60 分钟' },
          computed: null,
          agrees: null,
        },
      ],
    });
    await build.accepted('incidentUpdate', {
      id,
      startedAt: '2021-12-16T07:30:00Z',
      resolvedAt: '2021-12-16T08:30:20Z',
      expectedRevision: 1,
    });
    const again = await statistics({ from: '2021-12-01', until: '2022-01-01' });
    expect(again.stated.durations).toMatchObject([{ computed: 'PT1H20S', agrees: true }]);
    const { data } = await server.ask(
      `{ incident(id: "${id}") { version { cause externalCause blocked } } }`,
    );
    expect(data.incident.version).toEqual({ cause: '外部扫描', externalCause: true, blocked: true });
  });

  test('facts 003.2 and 003.13: affected quantities, and follow-ups of both terms', async () => {
    const { build, server } = opened();
    const owner = await build.person();
    const id = await build.incident({
      title: 'Signing errors at the bank',
      quantities: [
        { value: '267', unit: 'count', text: 'payments by the mini-program' },
        { value: '361', unit: 'count', text: 'payments by Alipay' },
      ],
    });
    await build.accepted('incidentFollowUp', {
      id,
      add: [
        { term: 'SHORT_TERM', text: 'Decouple two interfaces', ownerId: owner, dueOn: '2026-11-30' },
        { term: 'LONG_TERM', text: 'Review the settlement interfaces' },
      ],
      expectedRevision: 1,
    });
    const read = async () =>
      (
        await server.ask(
          `{ incident(id: "${id}") { revision version { quantities { value unit text } } followUps { id ordinal term state dueOn owner { id } closedAt } } }`,
        )
      ).data.incident;
    const { followUps, version } = await read();
    expect(version.quantities).toEqual([
      { value: '267', unit: 'count', text: 'payments by the mini-program' },
      { value: '361', unit: 'count', text: 'payments by Alipay' },
    ]);
    expect(followUps).toMatchObject([
      { ordinal: 1, term: 'SHORT_TERM', state: 'OPEN', dueOn: '2026-11-30', owner: { id: owner } },
      { ordinal: 2, term: 'LONG_TERM', state: 'OPEN', dueOn: null, owner: null },
    ]);
    const done = { id: followUps[0].id, state: 'DONE' };
    await build.accepted('incidentFollowUp', { id, close: [done], expectedRevision: 2 });
    expect((await read()).followUps[0]).toMatchObject({
      state: 'DONE',
      closedAt: '2026-11-16T09:00:00.000Z',
    });
    expect(
      await build.refusal('incidentFollowUp', {
        id,
        close: [done, { id: 'flw_nonsense', state: 'DROPPED' }],
        expectedRevision: 3,
      }),
    ).toEqual(['input.close.0.id CLOSED', 'input.close.1.id NOT_FOUND']);
  });

  test('row 45: times that come before the start, or in the future, are refused; planned maintenance may lie ahead', async () => {
    const { build } = opened();
    const id = await build.incident({ startedAt: '2026-11-02T09:00:00Z' });
    const resolve = (resolvedAt: string) =>
      build.refusal('incidentResolve', { id, resolvedAt, expectedRevision: 1 });
    expect(await resolve('2026-11-02T08:59:59Z')).toEqual(['input.resolvedAt TIMES_REVERSED']);
    expect(await resolve('2026-11-16T09:05:01Z')).toEqual(['input.resolvedAt IN_FUTURE']);
    const ahead = { title: 'x', severities: ['SEV4'], startedAt: '2026-12-01T00:00:00Z' };
    expect(await build.refusal('incidentOpen', ahead)).toEqual(['input.startedAt IN_FUTURE']);
    expect(await build.refusal('incidentOpen', { ...ahead, planned: true })).toEqual(['accepted']);
  });

  test('all problems of an incident are reported at once', async () => {
    expect(
      await opened().build.refusal('incidentOpen', {
        title: ' ',
        severities: ['SEV1', 'SEV1'],
        startedAt: '2026-11-02T10:00:00Z',
        resolvedAt: '2026-11-02T09:00:00Z',
        mitigatedAt: '2026-11-02T09:30:00Z',
        impacts: [
          { service: 'web', share: '1.5' },
          { service: 'web', share: null },
        ],
        statedDuration: { value: '-1', unit: 'count', text: 'x' },
      }),
    ).toEqual([
      'input.impacts.0.share OUT_OF_RANGE',
      'input.impacts.1.service REPEATED',
      'input.mitigatedAt TIMES_REVERSED',
      'input.resolvedAt TIMES_REVERSED',
      'input.resolvedAt TIMES_REVERSED',
      'input.severities.1 REPEATED',
      'input.statedDuration.unit UNIT_MISMATCH',
      'input.statedDuration.value OUT_OF_RANGE',
      'input.title REQUIRED',
    ]);
    expect(await opened().build.refusal('incidentOpen', { title: 'x', severities: ['SEV1'] })).toEqual([
      'input.startedAt REQUIRED',
    ]);
  });

  test('what was known of an incident at an instant can be told, and how far it had come', async () => {
    const { build, server } = opened();
    const { from, until, day } = month(6);
    const id = await build.incident({
      startedAt: `${day}-10T00:00:00Z`,
      detectedAt: null,
      severities: ['SEV1'],
      impacts: [{ service: 'sso', share: '1' }],
    });
    const versionAt = async (knownAt?: string) =>
      (
        await server.ask(
          `query ($knownAt: DateTime) { incident(id: "${id}") { version(knownAt: $knownAt) { severities recordedAt impacts { share } } } }`,
          { knownAt },
        )
      ).data.incident.version;
    const first = await versionAt();
    await new Promise((resolve) => setTimeout(resolve, 5));
    await build.accepted('incidentUpdate', {
      id,
      severities: ['SEV3'],
      impacts: [{ service: 'sso', share: '0.5' }],
      mitigatedAt: `${day}-12T00:00:00Z`,
      resolvedAt: `${day}-13T00:00:00Z`,
      expectedRevision: 1,
    });
    expect(await versionAt()).toMatchObject({ severities: ['SEV3'], impacts: [{ share: '0.5' }] });
    expect(await versionAt(first.recordedAt)).toEqual(first);
    expect(await versionAt('2020-01-01T00:00:00Z')).toBeNull();
    const downtime = async (variables: object) =>
      (await statistics({ from, until, service: 'sso', ...variables })).services[0];
    expect(await downtime({})).toMatchObject({ downtime: 'P1D', notes: [] });
    const open = { asOf: `${day}-11T00:00:00Z` };
    expect(await downtime(open)).toMatchObject({ downtime: 'PT12H', elapsed: 'P10D', availability: '0.95' });
    expect((await downtime(open)).notes).toEqual([{ note: 'END_ASSUMED', incidentId: id }]);
    expect(await downtime({ ...open, knownAt: first.recordedAt })).toMatchObject({ downtime: 'P1D' });
    expect((await statistics({ from, until, asOf: `${day}-09T00:00:00Z` })).computed.count).toBe(0);
  });

  test('incidents are found by service, severity, state and time', async () => {
    const { build, server } = opened();
    const id = await build.incident({
      detectedAt: '2020-05-05T00:00:00Z',
      severities: ['SEV1', 'SEV2'],
      impacts: [{ service: 'ldap' }],
    });
    const found = async (filter: string) =>
      (await server.ask(`{ incidents(filter: { service: "ldap", ${filter} }) { nodes { id } } }`)).data
        .incidents.nodes;
    for (const filter of [
      'severities: [SEV2, SEV4]',
      'resolved: false',
      'planned: false',
      'occurredAt: { gte: "2020-05-05T00:00:00Z", lt: "2020-05-06T00:00:00Z" }',
    ])
      expect([filter, await found(filter)]).toEqual([filter, [{ id }]]);
    for (const filter of [
      'severities: [SEV3]',
      'resolved: true',
      'occurredAt: { gte: "2020-05-06T00:00:00Z" }',
    ])
      expect([filter, await found(filter)]).toEqual([filter, []]);
  });
});
