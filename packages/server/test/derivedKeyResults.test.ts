import { expect, test } from 'vitest';
import { describeEach } from './databases.ts';
import { NOW, openServer } from './openServer.ts';
import { statementsOf } from './statementsOf.ts';

const QUARTER = { startsOn: '2026-10-01', endsBefore: '2027-01-01' };
const cny = (amount: string) => ({ amount, currency: 'CNY' });

describeEach('derived key results', (kind) => {
  const opened = openServer(kind);

  let services = 0;
  /** A service of its own, so that the incidents of other tests do not count. */
  const service = () => {
    services += 1;
    return `service-${services}`;
  };

  const derived = async (derivation: object, more: object = {}, period: object = QUARTER) => {
    const { build } = opened();
    return build.keyResult(await build.objective(await build.period(period)), {
      measure: 'AT_MOST',
      target: '0',
      valueSource: 'DERIVED',
      derivation,
      ...more,
    });
  };

  /** What is read of a key result: its progress with the reasons, and what its explanation names. */
  const read = async (id: string, args = '') => {
    const { data, errors } = await opened().server.ask(
      `{ keyResult(id: "${id}") { progress${args} { value raw source reasons { code } explanation { canonical text } } } }`,
    );
    if (errors !== undefined) throw new Error(errors[0]?.message);
    const { value, source, reasons, explanation } = data.keyResult.progress;
    const { inputs, leftOut } = JSON.parse(explanation.canonical);
    const named = (name: string) =>
      inputs
        .filter((input: { name: string }) => input.name === name)
        .map(({ id, value }: never) => ({ id, value }));
    return {
      value,
      source,
      reasons: reasons.map(({ code }: { code: string }) => code),
      current: named('current')[0]?.value ?? null,
      evidence: named('evidence') as { id: string; value: string | null }[],
      leftOut: leftOut as object[],
      text: explanation.text as string,
    };
  };

  const refused = async (input: object) => {
    const { build } = opened();
    const objectiveId = await build.objective(await build.period());
    return build.refusal('keyResultCreate', { objectiveId, title: 'x', valueSource: 'DERIVED', ...input });
  };

  test('no SEV1 or SEV2 incident in the quarter: met until there is one, and the explanation names it', async () => {
    const { build } = opened();
    // A quarter without incidents of other tests.
    const quarter = { startsOn: '2025-10-01', endsBefore: '2026-01-01' };
    const severe = { incident: { aggregate: 'COUNT', severities: ['SEV1', 'SEV2'] } };
    const id = await derived(severe, { unit: 'count' }, quarter);
    expect(await read(id)).toMatchObject({ value: 1, source: 'CALCULATED', current: '0', evidence: [] });
    await build.incident({ severities: ['SEV3'], detectedAt: '2025-11-01T00:00:00Z' });
    await build.incident({ severities: ['SEV1'], detectedAt: '2026-01-01T00:00:00Z' });
    await build.incident({ severities: ['SEV1'], detectedAt: '2025-11-02T00:00:00Z', planned: true });
    expect(await read(id)).toMatchObject({ value: 1, current: '0' });
    const outage = await build.incident({ severities: ['SEV2'], detectedAt: '2025-12-31T23:00:00Z' });
    const after = await read(id);
    expect(after).toMatchObject({ value: 0, current: '1', evidence: [{ id: outage, value: null }] });
    expect(await read(id, '(asOf: "2025-12-31T22:59:59Z")')).toMatchObject({ value: 1, current: '0' });
  });

  test('an incident that may be SEV2 or SEV3 leaves the count unknown until its severity is known', async () => {
    const { build } = opened();
    const web = service();
    const id = await derived({
      incident: { aggregate: 'COUNT', severities: ['SEV1', 'SEV2'], service: web },
    });
    const impacts = [{ service: web }];
    const incident = await build.incident({ severities: ['SEV2', 'SEV3'], impacts });
    expect(await read(id)).toMatchObject({
      value: null,
      current: null,
      reasons: ['SEVERITY_UNKNOWN'],
      leftOut: [{ id: incident, reason: 'SEVERITY_UNKNOWN' }],
    });
    await build.accepted('incidentUpdate', { id: incident, severities: ['SEV3'], expectedRevision: 1 });
    expect(await read(id)).toMatchObject({ value: 1, reasons: [], leftOut: [] });
  });

  test('an availability is unknown unless the service is watched throughout, and falls with an outage', async () => {
    const { build } = opened();
    const web = service();
    const availability = { aggregate: 'AVAILABILITY', service: web };
    const more = { measure: 'AT_LEAST', target: '99.9', unit: '%' };
    const unwatched = await derived({ incident: availability }, more);
    expect(await read(unwatched)).toMatchObject({ value: null, reasons: ['NOT_OBSERVED'] });
    const watched = await derived({ incident: { ...availability, observedThroughout: true } }, more);
    expect(await read(watched)).toMatchObject({ value: 1, current: '100' });
    // One tenth of the 46 days until the 16th of November is down.
    const outage = await build.incident({
      detectedAt: null,
      startedAt: '2026-10-10T00:00:00Z',
      mitigatedAt: '2026-10-14T14:24:00Z',
      impacts: [{ service: web, share: '1' }],
    });
    const asOf = '(asOf: "2026-11-16T00:00:00Z")';
    expect(await read(watched, asOf)).toMatchObject({ value: 0, current: '90', evidence: [{ id: outage }] });
  });

  test('a downtime and the time to resolve are converted into the unit of the key result', async () => {
    const { build } = opened();
    const web = service();
    const down = await derived(
      { incident: { aggregate: 'DOWNTIME', service: web } },
      { target: '60', unit: 'min' },
    );
    const resolve = await derived(
      { incident: { aggregate: 'MEDIAN_TIME', step: 'RESOLVE', service: web } },
      { target: '1', unit: 'h' },
    );
    expect(await read(down)).toMatchObject({ value: 1, current: '0' });
    expect(await read(resolve)).toMatchObject({ value: null, reasons: ['NO_EVIDENCE'] });
    await build.incident({
      startedAt: '2026-10-10T00:00:00Z',
      detectedAt: '2026-10-10T00:01:00Z',
      resolvedAt: '2026-10-10T01:30:00Z',
      impacts: [{ service: web, share: '0.5' }],
    });
    expect(await read(down)).toMatchObject({ value: 1, current: '45' });
    expect(await read(resolve)).toMatchObject({ value: 0, current: '1.5' });
  });

  test('a metric is filtered, aggregated over the period and converted', async () => {
    const { build } = opened();
    const metricId = await build.metric({ unit: 'ms', dimensions: ['school'] });
    const sample = (day: number, value: string, school: string) => ({
      metricId,
      start: `2026-10-${String(day).padStart(2, '0')}T00:00:00Z`,
      value,
      dimensions: [{ name: 'school', value: school }],
    });
    const filter = [{ name: 'school', in: ['north'] }];
    const percentile = await derived(
      { metric: { metricId, aggregate: 'PERCENTILE', percent: '90', filter } },
      { target: '2', unit: 's' },
    );
    const mean = await derived(
      {
        metric: { metricId, aggregate: 'MEAN', window: { startsOn: '2026-10-02', endsBefore: '2026-10-04' } },
      },
      { target: '2', unit: 's' },
    );
    const rolling = await derived(
      { metric: { metricId, aggregate: 'COUNT', window: { rollingDays: 3 } } },
      { target: '2' },
    );
    expect(await read(percentile)).toMatchObject({ value: null, reasons: ['NO_SAMPLES'] });
    await build.accepted('metricRecord', {
      samples: [
        ...Array.from({ length: 9 }, (_, index) => sample(index + 1, String(1000 + index * 100), 'north')),
        sample(10, '9000', 'north'),
        sample(3, '90000', 'south'),
      ],
    });
    expect(await read(percentile)).toMatchObject({ value: 1, current: '1.8' });
    expect((await read(percentile)).evidence).toHaveLength(10);
    // 1100, 1200 and 90000 ms.
    expect(await read(mean)).toMatchObject({ value: 0, current: '30.766666667' });
    expect(await read(rolling, '(asOf: "2026-10-05T12:00:00Z")')).toMatchObject({ value: 0, current: '4' });
    expect(await read(rolling)).toMatchObject({ value: 1, current: '0' });
  });

  test('savings of at least 50,000 CNY a year realised: from when they are, and each counts once', async () => {
    const { build } = opened();
    const quarter = { startsOn: '2024-01-01', endsBefore: '2024-04-01' };
    const id = await derived(
      { costSaving: { aggregate: 'ANNUALISED', ledger: 'REDUCTION', currency: 'CNY' } },
      { measure: 'AT_LEAST', target: '50000', unit: 'CNY' },
      quarter,
    );
    const saving = (amount: string, more: object = {}) =>
      build.costSaving({
        amount: cny(amount),
        startsOn: '2024-02-01',
        observedAt: '2024-01-10T00:00:00Z',
        ...more,
      });
    expect(await read(id)).toMatchObject({ value: 0, current: '0' });
    const realised = await saving('20129', { state: 'REALISED' });
    const expected = await saving('37426');
    await saving('99999', { ledger: 'AVOIDANCE', state: 'REALISED' });
    expect(await read(id)).toMatchObject({
      value: 0,
      current: '20129',
      evidence: [{ id: realised, value: '20129' }],
    });
    await build.accepted('costSavingRealise', {
      id: expected,
      observedAt: '2024-03-10T00:00:00Z',
      expectedRevision: 1,
    });
    const after = await read(id);
    expect(after).toMatchObject({ value: 1, current: '57555' });
    expect(after.evidence).toHaveLength(2);
    expect(await read(id, '(asOf: "2024-03-09T00:00:00Z")')).toMatchObject({ value: 0, current: '20129' });

    const again = await saving('37426', { state: 'REALISED' });
    expect(await read(id)).toMatchObject({ current: '94981' });
    await build.accepted('costSavingLinkDuplicate', {
      id: again,
      duplicateOfId: expected,
      expectedRevision: 1,
    });
    expect(await read(id)).toMatchObject({ current: '57555', leftOut: [{ id: again, reason: 'DUPLICATE' }] });
  });

  test('savings in another currency count at a dated rate, and without one in no sum', async () => {
    const { build } = opened();
    const quarter = { startsOn: '2023-01-01', endsBefore: '2023-04-01' };
    const id = await derived(
      { costSaving: { aggregate: 'ONCE', ledger: 'REDUCTION', currency: 'CNY' } },
      { measure: 'INCREASE', baseline: '0', target: '1000', unit: 'CNY' },
      quarter,
    );
    const saving = await build.costSaving({
      amount: { amount: '100', currency: 'EUR' },
      recurrence: 'ONCE',
      state: 'REALISED',
      startsOn: '2023-02-01',
      observedAt: '2023-02-01T00:00:00Z',
    });
    expect(await read(id)).toMatchObject({ current: '0', leftOut: [{ id: saving, reason: 'RATE_UNKNOWN' }] });
    await build.accepted('exchangeRateRecord', { from: 'EUR', to: 'CNY', on: '2023-01-15', rate: '7.5' });
    expect(await read(id)).toMatchObject({ value: 0.75, current: '750', leftOut: [] });
  });

  test('work items below it count as they stood, dropped ones not at all', async () => {
    const { build } = opened();
    const id = await derived(
      { workItem: { aggregate: 'SHARE_DONE' } },
      { measure: 'INCREASE', baseline: '0', target: '100', unit: '%' },
    );
    expect(await read(id)).toMatchObject({ value: null, reasons: ['NO_EVIDENCE'] });
    const write = (input: object) =>
      build.workItem({ keyResultId: id, observedAt: '2026-10-02T00:00:00Z', ...input });
    const [first] = [await write({}), await write({}), await write({ state: 'DROPPED' })];
    expect(await read(id)).toMatchObject({ value: 0, current: '0' });
    await build.accepted('workItemMove', {
      id: first,
      state: 'DONE',
      observedAt: '2026-11-01T00:00:00Z',
      expectedRevision: 1,
    });
    expect(await read(id)).toMatchObject({ value: 0.5, current: '50' });
    expect(await read(id, '(asOf: "2026-10-31T00:00:00Z")')).toMatchObject({ value: 0 });
  });

  test('statements and stories count while they are linked to it', async () => {
    const { build, clock } = opened();
    // Links are dated by the database's clock.
    const today = (days = 0) => new Date(Date.now() + days * 86_400_000).toISOString();
    clock.set(today());
    const around = { startsOn: today(-30).slice(0, 10), endsBefore: today(30).slice(0, 10) };
    const record = (source: string) =>
      derived({ record: { source } }, { measure: 'AT_LEAST', target: '2', unit: 'count' }, around);
    const [statements, stories] = [await record('STATEMENT'), await record('STORY')];
    expect(await read(statements)).toMatchObject({ value: 0, current: '0' });
    await build.statement({ keyResultId: statements });
    await build.statement({ keyResultId: statements });
    await build.story({ keyResultId: stories });
    const elsewhere = await build.story({ keyResultId: statements });
    clock.set(today(1));
    expect(await read(statements)).toMatchObject({ value: 1, current: '2' });
    expect(await read(statements, `(asOf: "${today(-1)}")`)).toMatchObject({ value: 0, current: '0' });
    expect(await read(stories)).toMatchObject({ value: 0, current: '1' });
    const { id: linkId } = await build.accepted('storyLink', { id: elsewhere, keyResultId: stories });
    expect(await read(stories)).toMatchObject({ value: 1, current: '2' });
    clock.set(today(2));
    await build.accepted('storyUnlink', { linkId, expectedRevision: 1 });
    clock.set(today(3));
    expect(await read(stories)).toMatchObject({ value: 0, current: '1' });
    expect(await read(stories, `(asOf: "${today(1)}")`)).toMatchObject({ value: 1 });
    clock.set(NOW);
  });

  test('statements and stories count until they are archived', async () => {
    const { build, clock } = opened();
    const today = (days = 0) => new Date(Date.now() + days * 86_400_000).toISOString();
    clock.set(today());
    const around = { startsOn: today(-30).slice(0, 10), endsBefore: today(30).slice(0, 10) };
    const record = (source: string) =>
      derived({ record: { source } }, { measure: 'AT_LEAST', target: '1', unit: 'count' }, around);
    const [statements, stories] = [await record('STATEMENT'), await record('STORY')];
    const statement = await build.statement({ keyResultId: statements });
    const story = await build.story({ keyResultId: stories });
    const before = new Date().toISOString();
    await new Promise((done) => setTimeout(done, 5));
    clock.set(new Date().toISOString());
    await build.accepted('statementArchive', { id: statement, expectedRevision: 1 });
    await build.accepted('storyArchive', { id: story, expectedRevision: 1 });
    clock.set(today(1));
    for (const id of [statements, stories]) {
      expect(await read(id)).toMatchObject({ value: 0, current: '0' });
      expect(await read(id, `(asOf: "${before}")`)).toMatchObject({ value: 1, current: '1' });
    }
    clock.set(NOW);
  });

  test('a value entered over a derived one is an override with its reason, until it is withdrawn', async () => {
    const { build, server } = opened();
    const web = service();
    const id = await derived({ incident: { aggregate: 'COUNT', service: web } });
    await build.incident({ impacts: [{ service: web }] });
    expect(await read(id)).toMatchObject({ value: 0, source: 'CALCULATED' });
    await build.accepted('keyResultOverride', { id, value: '0', reason: 'A drill.' });
    expect(await read(id)).toMatchObject({ value: 1, source: 'ENTERED', reasons: ['OVERRIDDEN'] });
    const { data } = await server.ask(
      `{ keyResult(id: "${id}") { progress { override { value reason } } } }`,
    );
    expect(data.keyResult.progress.override).toEqual({ value: '0', reason: 'A drill.' });
    await build.accepted('keyResultOverride', { id, value: null, reason: 'No drill.' });
    expect(await read(id)).toMatchObject({ value: 0, source: 'CALCULATED', reasons: [] });
    expect(await build.refusal('keyResultCheckIn', { id, value: '3' })).toEqual([
      'input.value NOT_FOR_MEASURE',
    ]);
  });

  test('two knownAt see what was known of the evidence then', async () => {
    const { build, server } = opened();
    const web = service();
    const id = await derived({ incident: { aggregate: 'COUNT', severities: ['SEV1'], service: web } });
    const incident = await build.incident({ severities: ['SEV1'], impacts: [{ service: web }] });
    const { data } = await server.ask(`{ incident(id: "${incident}") { versions { recordedAt } } }`);
    const [{ recordedAt }] = data.incident.versions;
    await new Promise((done) => setTimeout(done, 5));
    await build.accepted('incidentUpdate', { id: incident, severities: ['SEV3'], expectedRevision: 1 });
    expect(await read(id, `(knownAt: "${recordedAt}")`)).toMatchObject({ value: 0, current: '1' });
    expect(await read(id)).toMatchObject({ value: 1, current: '0' });
  });

  test('closing a period freezes what was derived; what is learned later restates it', async () => {
    const { build, server, clock } = opened();
    const web = service();
    const periodId = await build.period({ startsOn: '2026-07-01', endsBefore: '2026-10-01' });
    const id = await build.keyResult(await build.objective(periodId), {
      measure: 'AT_MOST',
      target: '0',
      valueSource: 'DERIVED',
      derivation: { incident: { aggregate: 'COUNT', service: web } },
    });
    await build.accepted('periodClose', { id: periodId, expectedRevision: 1 });
    await build.incident({ detectedAt: '2026-08-01T00:00:00Z', impacts: [{ service: web }] });
    const score = async (args = '') =>
      (await server.ask(`{ keyResult(id: "${id}") { score${args} { value restated { value } } } }`)).data
        .keyResult.score;
    expect(await score()).toEqual({ value: 1, restated: null });
    clock.set('2026-11-17T09:00:00.000Z');
    expect(await score(`(knownAt: "${new Date(Date.now() + 60_000).toISOString()}")`)).toEqual({
      value: 1,
      restated: { value: 0 },
    });
    clock.set(NOW);
  });

  test('a list takes one statement more for each table of evidence, however many are derived from it', async () => {
    const { build, server, database } = opened();
    const metrics = [await build.metric({ unit: 'ms' }), await build.metric({ unit: 's' })];
    const savings = { aggregate: 'ANNUALISED', ledger: 'REDUCTION', currency: 'CNY' };
    const derivations = [
      ...metrics.map((metricId) => ({ metric: { metricId, aggregate: 'COUNT' } })),
      ...[30, 60].map((rollingDays) => ({ incident: { aggregate: 'COUNT', window: { rollingDays } } })),
      { costSaving: savings },
      { costSaving: { ...savings, currency: 'EUR' } },
      { workItem: { aggregate: 'COUNT_DONE' } },
      { record: { source: 'STATEMENT' } },
      { record: { source: 'STORY' } },
    ];
    const periodId = await build.period();
    const keyResult = async (objectiveId: string, input: object) =>
      build.keyResult(objectiveId, { measure: 'AT_MOST', target: '0', ...input });
    const plain = await build.period();
    for (let index = 0; index < 3; index += 1) {
      const [objectiveId, other] = [await build.objective(periodId), await build.objective(plain)];
      for (const derivation of derivations) {
        await keyResult(objectiveId, { valueSource: 'DERIVED', derivation });
        await keyResult(other, {});
      }
    }
    const ask = (period: string) =>
      statementsOf(database, async () => {
        const { data, errors } = await server.ask(
          `{ objectives(filter: { period: { id: { eq: "${period}" } } }) { nodes { progress { value explanation { hash } } keyResults { nodes { progress { value } } } } } }`,
        );
        expect(errors).toBeUndefined();
        expect(data.objectives.nodes).toHaveLength(3);
      });
    const [without, derived] = [await ask(plain), await ask(periodId)];
    // Metrics and their samples, incidents, savings and rates, work, links.
    expect(derived.length - without.length, derived.join('\n\n')).toBe(7);
  });

  test('all that is wrong with a derivation is said at once, at its place in the input', async () => {
    const metricId = await opened().build.metric({ unit: 'ms' });
    expect(await refused({ measure: 'AT_MOST', target: '0' })).toEqual([
      'input.derivation DERIVATION_REQUIRED',
    ]);
    expect(await refused({ measure: 'AT_MOST', derivation: {} })).toEqual([
      'input.derivation REQUIRED',
      'input.target TARGET_REQUIRED',
    ]);
    expect(
      await refused({
        measure: 'AT_MOST',
        target: '0',
        method: 'SHARE_OF_TIME',
        unit: '%',
        weight: -1,
        derivation: { incident: { aggregate: 'DOWNTIME', step: 'DETECT', window: { rollingDays: 0 } } },
      }),
    ).toEqual([
      'input.derivation.incident.service SERVICE_REQUIRED',
      'input.derivation.incident.step STEP_NOT_ALLOWED',
      'input.derivation.incident.window.rollingDays WINDOW_EMPTY',
      'input.method METHOD_NOT_ALLOWED',
      'input.unit UNIT_MISMATCH',
      'input.weight WEIGHT_NEGATIVE',
    ]);
    expect(
      await refused({
        measure: 'AT_MOST',
        target: '0',
        derivation: { metric: { metricId, aggregate: 'PERCENTILE' }, record: { source: 'STORY' } },
      }),
    ).toEqual(['input.derivation TOO_MANY']);
    expect(
      await refused({
        measure: 'AT_MOST',
        target: '0',
        derivation: { metric: { metricId, aggregate: 'PERCENTILE', percent: '101' } },
      }),
    ).toEqual(['input.derivation.metric.percent PERCENT_INVALID']);
    expect(
      await refused({
        measure: 'AT_MOST',
        target: '0',
        unit: '%',
        derivation: { metric: { metricId, aggregate: 'MEAN' } },
      }),
    ).toEqual(['input.unit UNIT_MISMATCH']);
    expect(
      await refused({
        measure: 'AT_MOST',
        target: '0',
        derivation: { costSaving: { aggregate: 'ONCE', ledger: 'REDUCTION', currency: 'XYZ' } },
      }),
    ).toEqual(['input.derivation.costSaving.currency UNKNOWN_CURRENCY']);
    expect(
      await refused({
        measure: 'MILESTONES',
        derivation: { workItem: { aggregate: 'COUNT_DONE' } },
      }),
    ).toEqual(['input.valueSource VALUE_SOURCE_NOT_ALLOWED']);
    expect(
      await refused({
        measure: 'AT_MOST',
        target: '0',
        derivation: { metric: { metricId: 'met_00000000000000000000000000', aggregate: 'MEAN' } },
      }),
    ).toEqual(['input.derivation.metric.metricId NOT_FOUND']);
  });
});
