import { expect, test } from 'vitest';
import { fakeContext } from '../../../../test/fakeContext.ts';
import { runMetricSeries } from './run.ts';
import { sparkline } from './sparkline.ts';

test('a sparkline goes from the smallest to the largest value; a dot is unknown', () => {
  expect(sparkline([0, 5, null, 10])).toBe('▁▅·█');
  expect(sparkline([3, 3])).toBe('▄▄');
  expect(sparkline([null])).toBe('·');
  expect(sparkline([])).toBe('');
});

const METRIC = { id: 'mtr_1', revision: 1, code: 'sms', name: 'SMS', unit: 'share', dimensions: [] };
const point = (startsOn: string, value: string | null) => ({
  startsOn,
  endsBefore: '2026-10-12',
  value,
  reason: value === null ? 'NO_SAMPLES' : null,
  count: value === null ? 0 : 2,
  straddling: 0,
});

/** Answers the list by code, then the series. */
function server() {
  const asked: Record<string, unknown>[] = [];
  const fetch: typeof globalThis.fetch = async (_url, init) => {
    const { query, variables } = JSON.parse(String(init?.body));
    asked.push(variables);
    const result = query.includes('metricSeries')
      ? {
          metric: METRIC,
          total: point('2026-10-01', '0.4'),
          points: [point('2026-10-01', '0.25'), point('2026-10-05', null)],
        }
      : { nodes: [METRIC], pageInfo: { hasNextPage: false, endCursor: null } };
    return new Response(JSON.stringify({ data: { result } }), {
      headers: { 'content-type': 'application/graphql-response+json' },
    });
  };
  return { fetch, asked };
}

const OPTIONS = { from: '2026-10-01', until: '2026-10-12', by: 'WEEK', aggregate: 'MEAN' } as const;

test('a program gets tab-separated values, and nothing for unknown', async () => {
  const { fetch, asked } = server();
  const context = fakeContext({ fetch, env: { MERIT_TOKEN: 't' } });
  await runMetricSeries('sms', { ...OPTIONS, dimension: ['channel=a', 'channel=b'] }, context);
  expect(context.written.out).toBe(
    '2026-10-01\t2026-10-12\t0.25\t2\t\n2026-10-05\t2026-10-12\t\t0\tNO_SAMPLES\n',
  );
  expect(asked[1]).toMatchObject({
    metricId: 'mtr_1',
    period: 'WEEK',
    filter: [{ name: 'channel', in: ['a', 'b'] }],
  });
});

test('a person gets a table and a sparkline', async () => {
  const context = fakeContext({ fetch: server().fetch, env: { MERIT_TOKEN: 't' }, tty: true });
  await runMetricSeries('sms', { ...OPTIONS, lang: 'zh' }, context);
  expect(context.written.out).toContain('样本数');
  expect(context.written.out).toContain('\n▄·  合计 0.4 share\n');
});
