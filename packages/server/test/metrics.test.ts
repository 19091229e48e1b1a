import { expect, test } from 'vitest';
import { describeEach, describeServer } from './databases.ts';
import { openServer } from './openServer.ts';

const sample = (metricId: string, day: number, value: string, more: object = {}) => ({
  metricId,
  start: `2026-10-${String(day).padStart(2, '0')}T00:00:00Z`,
  end: `2026-10-${String(day + 1).padStart(2, '0')}T00:00:00Z`,
  value,
  ...more,
});

const SERIES = `query (
  $metricId: ID!, $from: Date!, $until: Date!, $period: PeriodKind, $calendarId: ID, $days: Int, $aggregate: MetricAggregate!,
  $percent: Decimal, $filter: [DimensionConditionInput!], $asOf: DateTime, $knownAt: DateTime
) {
  metricSeries(
    metricId: $metricId, from: $from, until: $until, period: $period, calendarId: $calendarId, days: $days, aggregate: $aggregate,
    percent: $percent, filter: $filter, asOf: $asOf, knownAt: $knownAt
  ) { total { value reason count straddling } points { startsOn endsBefore value reason count straddling } }
}`;

describeEach('metrics', (kind) => {
  const opened = openServer(kind);
  const record = (samples: object[]) => opened().build.accepted('metricRecord', { samples }, 'id recordedAt');
  const refused = (samples: object[]) => opened().build.refusal('metricRecord', { samples });
  const series = async (metricId: string, variables: object) => {
    const asked = {
      metricId,
      from: '2026-10-01',
      until: '2026-11-01',
      aggregate: 'MEAN',
      days: 31,
      ...variables,
    };
    const { data, errors } = await opened().server.ask(SERIES, asked);
    if (errors !== undefined) throw new Error(errors[0]?.message);
    return data.metricSeries;
  };
  const total = async (metricId: string, variables: object = {}) => (await series(metricId, variables)).total;

  test('a ratio aggregates by adding its parts: 1/10 and 90/90 are 0.91', async () => {
    const id = await opened().build.metric();
    await record([
      sample(id, 1, '', { value: null, numerator: '1', denominator: '10' }),
      sample(id, 2, '', { value: null, numerator: '90', denominator: '90' }),
    ]);
    expect(await total(id)).toEqual({ value: '0.91', reason: null, count: 2, straddling: 0 });
    expect(await total(id, { aggregate: 'SUM' })).toMatchObject({ value: null, reason: 'RATIO_NOT_SUMMED' });
  });

  test('a series by quarters follows the calendar that is named', async () => {
    const { build } = opened();
    const id = await build.metric();
    const calendar = { code: 'fiscal', name: 'Fiscal', firstMonth: 2, firstDay: 'SUNDAY', minimumDays: 1 };
    const { id: calendarId } = await build.accepted('calendarCreate', calendar);
    const quarters = { days: null, period: 'QUARTER', from: '2026-01-15', until: '2026-05-10' };
    const starts = async (more: object) =>
      (await series(id, { ...quarters, ...more })).points.map(
        ({ startsOn }: { startsOn: string }) => startsOn,
      );
    expect(await starts({})).toEqual(['2026-01-15', '2026-04-01']);
    expect(await starts({ calendarId })).toEqual(['2026-01-15', '2026-02-01', '2026-05-01']);
    await expect(series(id, { calendarId })).rejects.toThrow('"calendarId" goes with "period" only.');
    await expect(series(id, { ...quarters, calendarId: 'cal_00000000000000000000000000' })).rejects.toThrow(
      'There is no such calendar.',
    );
  });

  test('fact 003.10: 65 right of 72 asked from 12 to 20 December are 90.28 %, as a share', async () => {
    const { build, clock } = opened();
    clock.set('2026-12-21T09:00:00.000Z');
    const id = await build.metric({ code: 'chat-bot', direction: 'HIGHER_IS_BETTER' });
    const window = { start: '2026-12-12T00:00:00Z', end: '2026-12-21T00:00:00Z' };
    await record([{ metricId: id, ...window, numerator: '65', denominator: '72' }]);
    const span = { from: '2026-12-01', until: '2027-01-01' };
    expect(await total(id, span)).toMatchObject({ value: '0.902777778', count: 1 });
    clock.set('2026-11-16T09:00:00.000Z');
  });

  test('values are converted to the unit of the metric, exactly; others are refused, each at its place', async () => {
    const id = await opened().build.metric({ unit: 'h' });
    await record([
      sample(id, 1, '10', { unit: 'min' }),
      sample(id, 2, '2', { unit: 's' }),
      sample(id, 3, '1'),
    ]);
    expect(await total(id, { aggregate: 'SUM' })).toMatchObject({ value: '1.167222222' });
    expect(
      await refused([sample(id, 4, '1', { unit: '%' }), sample(id, 5, '1', { unit: 'minutes' })]),
    ).toEqual(['input.samples.1.unit UNKNOWN_UNIT']);
    expect(await refused([sample(id, 4, '1'), sample(id, 5, '1', { unit: '%' })])).toEqual([
      'input.samples.1.unit UNIT_MISMATCH',
    ]);
  });

  test('a ratio in percent is refused: it is a share', async () => {
    const id = await opened().build.metric({ unit: '%' });
    const ratio = { value: null, numerator: '16', denominator: '24' };
    expect(await refused([sample(id, 1, '', ratio)])).toEqual(['input.samples.0.unit UNIT_MISMATCH']);
  });

  test('row 48: a window that ends before it begins, half a ratio and more are reported together, with their index', async () => {
    const id = await opened().build.metric({ dimensions: ['channel'] });
    const channel = { name: 'channel', value: 'web' };
    expect(
      await refused([
        sample(id, 1, '1'),
        { ...sample(id, 2, '1'), end: '2026-10-01T00:00:00Z' },
        sample(id, 3, '', { value: null, numerator: '1' }),
        sample(id, 4, '1', { numerator: '1', denominator: '2' }),
        sample(id, 5, '', { value: null, numerator: '1', denominator: '-2' }),
        sample(id, 6, '1', { dimensions: [channel, channel], source: 'import' }),
        sample('mtr_nonsense', 7, '1', { authorId: 'psn_nonsense' }),
      ]),
    ).toEqual([
      'input.samples.1.end WINDOW_EMPTY',
      'input.samples.2.value SAMPLE_VALUE_INVALID',
      'input.samples.3.value SAMPLE_VALUE_INVALID',
      'input.samples.4.denominator OUT_OF_RANGE',
      'input.samples.5.dimensions.1.name REPEATED',
      'input.samples.5.externalId REQUIRED',
      'input.samples.6.authorId NOT_FOUND',
      'input.samples.6.metricId NOT_FOUND',
    ]);
    for (const value of ['NaN', 'Infinity', '1e308', '٣', '1,5', '0.1234567891']) {
      const { errors } = await opened().server.ask(
        'mutation ($input: MetricRecordInput!) { metricRecord(input: $input) { __typename } }',
        { input: { samples: [sample(id, 1, value)] } },
      );
      expect([value, errors?.[0]?.extensions['code']]).toEqual([value, 'BAD_USER_INPUT']);
    }
  });

  test('row 45: a window that ends in the future is refused; clocks may differ by five minutes', async () => {
    const id = await opened().build.metric();
    const at = (start: string) => ({ metricId: id, start, value: '1' });
    expect(await refused([at('2026-11-16T09:05:00Z'), at('2026-11-16T09:05:01Z')])).toEqual([
      'input.samples.1.start IN_FUTURE',
    ]);
  });

  test('a dimension that the metric does not have is refused; one that it has can be asked for', async () => {
    const { build } = opened();
    const id = await build.metric({ dimensions: ['channel'] });
    const of = (value: string) => ({ dimensions: [{ name: 'channel', value }] });
    expect(await refused([sample(id, 1, '1', { dimensions: [{ name: 'school', value: 'x' }] })])).toEqual([
      'input.samples.0.dimensions.0.name UNKNOWN_DIMENSION',
    ]);
    await record([
      sample(id, 1, '267', of('wechat')),
      sample(id, 1, '361', of('alipay')),
      sample(id, 2, '5'),
    ]);
    const filter = (...values: string[]) => ({ aggregate: 'SUM', filter: [{ name: 'channel', in: values }] });
    expect(await total(id, filter('wechat'))).toMatchObject({ value: '267', count: 1 });
    expect(await total(id, filter('wechat', 'alipay'))).toMatchObject({ value: '628', count: 2 });
    expect(await build.refusal('metricUpdate', { id, dimensions: ['school'], expectedRevision: 1 })).toEqual([
      'input.dimensions DIMENSION_STAYS',
    ]);
  });

  test('2,000 samples are recorded at once, 2,001 are refused', async () => {
    const { build, server } = opened();
    const id = await build.metric({ unit: 'count' });
    const minutes = Array.from({ length: 2_001 }, (_, index) => ({
      metricId: id,
      start: new Date(Date.UTC(2026, 9, 1) + index * 60_000).toISOString(),
      value: '1',
    }));
    expect(await refused(minutes)).toEqual(['input.samples OUT_OF_RANGE']);
    await record(minutes.slice(0, 2_000));
    expect(await total(id, { aggregate: 'SUM' })).toMatchObject({ value: '2000', count: 2_000 });
    const { data } = await server.ask(`{ metric(id: "${id}") { samples(first: 2) { nodes { start } } } }`);
    expect(data.metric.samples.nodes).toEqual([
      { start: '2026-10-02T09:19:00.000Z' },
      { start: '2026-10-02T09:18:00.000Z' },
    ]);
  }, 60_000);

  test('a correction is a new sample with the same window and dimensions; what was known before can be told', async () => {
    const id = await opened().build.metric({ unit: 'count' });
    // Samples of one call may be recorded a millisecond apart: what was known of both is known with the second.
    const [, second] = (await record([sample(id, 1, '10'), sample(id, 2, '5')])) as unknown as {
      recordedAt: string;
    }[];
    await new Promise((resolve) => setTimeout(resolve, 5));
    await record([sample(id, 1, '12')]);
    expect(await total(id, { aggregate: 'SUM' })).toMatchObject({ value: '17', count: 2 });
    expect(await total(id, { aggregate: 'SUM', knownAt: second?.recordedAt })).toMatchObject({ value: '15' });
    expect(await total(id, { aggregate: 'SUM', asOf: '2026-10-02T12:00:00Z' })).toMatchObject({
      value: '12',
    });
    expect(await total(id, { aggregate: 'SUM', knownAt: '2026-01-01T00:00:00Z' })).toMatchObject({
      value: '0',
    });
  });

  test('a source and external id that are taken are named with their index', async () => {
    const id = await opened().build.metric();
    const from = (day: number, externalId: string) => sample(id, day, '1', { source: 'etl', externalId });
    await record([from(1, `${id}-1`)]);
    expect(await refused([from(2, `${id}-2`), from(3, `${id}-1`), from(4, `${id}-2`)])).toEqual([
      'input.samples.1.externalId TAKEN',
      'input.samples.2.externalId TAKEN',
    ]);
  });

  test('a series is divided by periods or days; a part without samples is unknown, and one that straddles is told', async () => {
    const id = await opened().build.metric({ unit: 'count' });
    await record([
      sample(id, 1, '10'),
      sample(id, 6, '20'),
      { metricId: id, start: '2026-10-04T00:00:00Z', end: '2026-10-06T00:00:00Z', value: '1' },
    ]);
    const { points } = await series(id, { days: undefined, period: 'WEEK', until: '2026-10-19' });
    expect(points).toEqual([
      {
        startsOn: '2026-10-01',
        endsBefore: '2026-10-05',
        value: '10',
        reason: null,
        count: 1,
        straddling: 1,
      },
      {
        startsOn: '2026-10-05',
        endsBefore: '2026-10-12',
        value: '20',
        reason: null,
        count: 1,
        straddling: 1,
      },
      {
        startsOn: '2026-10-12',
        endsBefore: '2026-10-19',
        value: null,
        reason: 'NO_SAMPLES',
        count: 0,
        straddling: 0,
      },
    ]);
    const days = await series(id, { days: 10, aggregate: 'SUM' });
    expect(days.points.map(({ value }: { value: string }) => value)).toEqual(['31', '0', '0', '0']);
    expect(days.total).toMatchObject({ value: '31', count: 3, straddling: 0 });
    expect(await total(id, { aggregate: 'PERCENTILE', percent: '90' })).toMatchObject({ value: '20' });
  });

  test('a series that makes no sense is refused', async () => {
    const id = await opened().build.metric();
    for (const variables of [
      { until: '2026-10-01' },
      { days: 0 },
      { period: 'WEEK' },
      { days: undefined },
      { days: undefined, period: 'CUSTOM' },
      { days: 1, until: '2030-01-01' },
      { aggregate: 'PERCENTILE' },
      { aggregate: 'PERCENTILE', percent: '0' },
      { percent: '50' },
    ])
      await expect(series(id, variables)).rejects.toThrow();
    expect(await series('mtr_01h45nvb4pex5vsknk084sn02q', {})).toBeNull();
  });

  test('metrics are found by code and ordered by name', async () => {
    const { build, server } = opened();
    await build.metric({ code: 'zz-1', name: 'Zeta' });
    await build.metric({ code: 'zz-2', name: 'Eta' });
    const { data } = await server.ask(
      '{ metrics(filter: { code: { contains: "ZZ-" } }, orderBy: [{ field: NAME, direction: ASC }]) { nodes { code } } }',
    );
    expect(data.metrics.nodes).toEqual([{ code: 'zz-2' }, { code: 'zz-1' }]);
  });
});

describeServer('metrics with several writers', (kind) => {
  const opened = openServer(kind);

  test('row 65: 50 samples recorded at once are all kept; the latest is by (completion, order of recording)', async () => {
    const { build, server } = opened();
    const id = await build.metric({ unit: 'count' });
    const minute = (index: number) => `2026-10-05T10:${String((index * 37) % 50).padStart(2, '0')}:00Z`;
    await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        build.accepted('metricRecord', {
          samples: [{ metricId: id, start: minute(index), value: String(index) }],
        }),
      ),
    );
    await build.accepted('metricRecord', { samples: [{ metricId: id, start: minute(27), value: '90' }] });
    const variables = { metricId: id, from: '2026-10-05', until: '2026-10-06', days: 1 };
    const count = await server.ask(SERIES, { ...variables, aggregate: 'COUNT' });
    expect(count.data.metricSeries.total).toMatchObject({ value: '50' });
    const latest = await server.ask(SERIES, { ...variables, aggregate: 'LATEST' });
    expect(latest.data.metricSeries.total).toMatchObject({ value: '90' });
  });
});
