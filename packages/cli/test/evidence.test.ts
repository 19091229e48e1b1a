import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runProgram } from '../src/program/runProgram.ts';
import { type FakeOptions, fakeContext } from './fakeContext.ts';
import { type Merit, startMerit } from './startMerit.ts';

/** One server on a new and empty folder; commands ask it from the process of the tests. */
let folder = '';
let server: Merit;
let env: Record<string, string> = {};

async function merit(args: readonly string[], options: FakeOptions = {}) {
  const context = fakeContext({ env, fetch: globalThis.fetch, ...options });
  const exitCode = await runProgram(context, args, '0.0.0');
  return { exitCode, ...context.written };
}

/** What a command answers as JSON. */
async function json(args: readonly string[], fields: string) {
  const { exitCode, out, err } = await merit([...args, '--json', fields]);
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  return JSON.parse(out);
}

/** The id of a thing that a mutation makes. */
async function made(
  mutation: string,
  input: Readonly<Record<string, string>>,
  payload: string,
): Promise<string> {
  const fields = Object.entries(input)
    .map(([name, value]) => `${name}: ${value}`)
    .join(' ');
  const { out } = await merit([
    'api',
    `mutation { made: ${mutation}(input: { ${fields} }) { ... on ${payload} { it: ${payload.charAt(0).toLowerCase()}${payload.slice(1).replace(/(Create|Define|Write|Record)Payload$/, '')} { id } } ... on UserError { message } } }`,
  ]);
  const id = JSON.parse(out).data.made.it?.id;
  if (typeof id !== 'string') throw new Error(out);
  return id;
}

const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'merit-evidence-')), 'data');
  server = startMerit(['serve'], { MERIT_DATA: folder, MERIT_SEED: 'none', PORT: '0' });
  env = { MERIT_DATA: folder, MERIT_URL: await server.ready };
}, 120_000);

afterAll(async () => {
  server.child.kill('SIGKILL');
  await server.ended;
  await rm(join(folder, '..'), { recursive: true, force: true });
});

describe('incidents', () => {
  test('one is opened, listed while it is open, resolved, and counted', async () => {
    const started = `${day(-1)}T09:00:00.000Z`;
    const opened = await json(
      ['incident', 'open', '支付失败', '-s', 'SEV2', '--service', 'pay-in=0.5', '--started', started],
      'id,title,severities',
    );
    expect(opened).toMatchObject({ title: '支付失败', severities: ['SEV2'] });
    expect(await json(['incident', 'list', '--open'], 'id')).toEqual([{ id: opened.id }]);
    expect(await json(['incident', 'list', '-s', 'SEV1'], 'id')).toEqual([]);

    const resolved = ['incident', 'resolve', opened.id];
    const early = await merit([...resolved, '--at', `${day(-1)}T08:00:00Z`]);
    expect(early).toMatchObject({ exitCode: 1, out: '' });
    expect(early.err).toContain('resolvedAt');
    expect(await json([...resolved, '--at', `${day(-1)}T10:00:00Z`], 'resolvedAt')).toEqual({
      resolvedAt: `${day(-1)}T10:00:00.000Z`,
    });
    expect(await json(['incident', 'list', '--open'], 'id')).toEqual([]);

    const span = ['incident', 'stats', '--from', day(-2), '--until', day(1)];
    const [service] = (await json([...span, '--observed-throughout'], 'services')).services;
    // Half of the service for an hour.
    expect(service).toMatchObject({ service: 'pay-in' });
    expect(JSON.stringify(service)).toContain('PT30M');
    expect((await merit(span)).out).toContain('pay-in');
  });

  test('a severity that there is not is a mistake in usage, with those that there are', async () => {
    const { exitCode, err } = await merit(['incident', 'open', 'x', '-s', 'SEV9']);
    expect(exitCode).toBe(3);
    expect(err).toContain('SEV1');
  });
});

describe('metrics', () => {
  test('samples are recorded one by one or from stdin, all or none, and drawn as a series', async () => {
    const input = { code: '"latency"', name: '"Latency"', unit: '"ms"', direction: 'LOWER_IS_BETTER' };
    await made('metricDefine', input, 'MetricDefinePayload');
    expect(
      (await merit(['metric', 'record', 'latency', '120', '--start', `${day(-1)}T00:00:00Z`])).exitCode,
    ).toBe(0);
    const rows = (values: readonly string[]) =>
      ['start,value', ...values.map((value) => `${day(-1)}T01:00:00Z,${value}`)].join('\n');
    const refused = await merit(['metric', 'record', 'latency'], { stdin: rows(['1', 'NaN', 'x']) });
    expect(refused.exitCode).not.toBe(0);
    expect((await merit(['metric', 'record', 'latency'], { stdin: rows(['80', '40']) })).exitCode).toBe(0);
    const { out } = await merit([
      'metric',
      'series',
      'latency',
      '--from',
      day(-2),
      '--until',
      day(1),
      '--days',
      '1',
    ]);
    expect(out).toContain('80');
    expect(await json(['metric', 'list'], 'code,unit')).toEqual([{ code: 'latency', unit: 'ms' }]);
  });
});

describe('periods', () => {
  test('one is opened by its code, closed when it is over, opened again with a reason, and listed', async () => {
    const calendar = { code: '"iso"', name: '"ISO"', firstMonth: '1', firstDay: 'MONDAY', minimumDays: '4' };
    await made('calendarCreate', calendar, 'CalendarCreatePayload');
    expect((await merit(['period', 'open', '2024-Q1'])).out).toBe('2024-Q1\t2024-01-01\t2024-04-01\tOPEN\n');
    expect(await merit(['period', 'open', '2024-Q5'])).toMatchObject({ exitCode: 1, out: '' });
    expect(await merit(['period', 'open', '2024-Q2', '--calendar', 'lunar'])).toMatchObject({ exitCode: 3 });

    const unasked = await merit(['period', 'close', '2024-Q1']);
    expect(unasked).toMatchObject({ exitCode: 2, out: '' });
    expect(unasked.err).toContain('--yes');
    expect((await merit(['period', 'close', '2024-Q1', '--yes'])).exitCode).toBe(0);
    expect(await json(['period', 'list', '-s', 'closed'], 'code,state')).toEqual([
      { code: '2024-Q1', state: 'CLOSED' },
    ]);
    expect((await merit(['period', 'reopen', '2024-Q1'])).exitCode).toBe(3);
    expect((await merit(['period', 'reopen', '2024-Q1', '--reason', 'A check-in was missing.'])).out).toBe(
      '2024-Q1\tOPEN\n',
    );
    expect(await json(['period', 'list'], 'reopenReason')).toEqual([
      { reopenReason: 'A check-in was missing.' },
    ]);
    expect(await merit(['period', 'close', '2031-Q1', '--yes'])).toMatchObject({ exitCode: 1 });
  });
});

describe('savings and work', () => {
  test('a saving is realised, and added up by ledger and state', async () => {
    const input = {
      title: '"Consumers"',
      ledger: 'REDUCTION',
      recurrence: 'YEARLY',
      amount: '{ amount: "20129", currency: "CNY" }',
      startsOn: '"2023-07-01"',
    };
    const id = await made('costSavingRecord', input, 'CostSavingRecordPayload');
    expect(await json(['cost-saving', 'list', '--state', 'EXPECTED'], 'id')).toEqual([{ id }]);
    await json(['cost-saving', 'realise', id, '--reason', 'On the invoice.'], 'id');
    expect(await json(['cost-saving', 'list', '--state', 'EXPECTED'], 'id')).toEqual([]);
    const { out, err } = await merit(['cost-saving', 'summary']);
    expect(err).toBe('');
    expect(out).toContain('20129');
  });

  test('work is listed by its state', async () => {
    await made('workItemWrite', { title: '"Move the archive"', state: 'IN_TEST' }, 'WorkItemWritePayload');
    expect(await json(['work-item', 'list', '--state', 'IN_TEST'], 'title')).toEqual([
      { title: 'Move the archive' },
    ]);
    expect(await json(['work-item', 'list', '--state', 'DONE'], 'title')).toEqual([]);
  });
});

describe('what is due, and what is odd', () => {
  test('todo and lint tell it of a person and a period, in both languages', async () => {
    const period = await made(
      'periodCreate',
      { kind: 'CUSTOM', code: '"now"', name: '"Now"', startsOn: `"${day(-60)}"`, endsBefore: `"${day(30)}"` },
      'PeriodCreatePayload',
    );
    const person = await made('personCreate', { displayName: '"Ada"' }, 'PersonCreatePayload');
    const objective = await made(
      'objectiveCreate',
      { periodId: `"${period}"`, title: '"Fewer alerts"', ownerId: `"${person}"` },
      'ObjectiveCreatePayload',
    );
    const keyResult = await made(
      'keyResultCreate',
      {
        objectiveId: `"${objective}"`,
        title: '"Alerts a week"',
        measure: 'DECREASE',
        baseline: '"100"',
        target: '"10"',
        weight: '1',
      },
      'KeyResultCreatePayload',
    );
    const due = await json(['todo', '--person', person], 'kind,state,subjectId');
    expect(due).toEqual([{ kind: 'CHECK_IN', state: 'OVERDUE', subjectId: keyResult }]);
    expect((await merit(['todo', '--person', person, '--lang', 'zh'])).out).toContain('按更新周期应填报数值');

    expect(await json(['lint', '--objective', objective], 'rule')).toEqual([]);
    for (const days of [40, 30, 20, 10])
      await merit(['key-result', 'check-in', keyResult, '50', '--observed-at', `${day(-days)}T09:00:00Z`]);
    expect(await json(['lint', '--period', 'now'], 'rule,subjectId')).toEqual([
      { rule: 'VALUE_REPEATED', subjectId: keyResult },
    ]);
    const strict = await merit(['lint', '--period', 'now', '--strict']);
    expect(strict.exitCode).toBe(1);
    expect(strict.out).toContain('VALUE_REPEATED');
    expect(await merit(['lint', '--period', 'never'])).toMatchObject({ exitCode: 1, out: '' });
  });
});
