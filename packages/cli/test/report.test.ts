import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createClient,
  grades,
  incidents,
  metrics,
  objectives,
  organisation,
  people,
  periods,
  reports,
  statements,
  teams,
  workItems,
} from '@meritkit/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runProgram } from '../src/program/runProgram.ts';
import { fakeContext } from './fakeContext.ts';
import { type Merit, startMerit } from './startMerit.ts';

/** A server with the examples, whose zone is Shanghai, and with a week of a team: work that went on afterwards, a figure that is stated otherwise than measured. */
let folder = '';
let server: Merit;
let env: Record<string, string> = {};
const ids = { team: '', person: '' };

async function merit(...args: string[]) {
  const context = fakeContext({ env, fetch: globalThis.fetch, cwd: folder });
  const exitCode = await runProgram(context, args, '0.0.0');
  return { exitCode, ...context.written };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'merit-report-'));
  const data = join(folder, 'data');
  server = startMerit(['serve', '--no-seed'], { MERIT_DATA: data, PORT: '0' });
  const url = await server.ready;
  env = { MERIT_DATA: data, MERIT_URL: url };
  const token = (await readFile(join(data, 'root-token'), 'utf8')).trim();
  const sdk = createClient({
    url,
    token,
    resources: {
      grades,
      incidents,
      metrics,
      objectives,
      organisation,
      people,
      periods,
      reports,
      statements,
      teams,
      workItems,
    },
  });
  const { revision = 1 } = (await sdk.organisation.get()) ?? {};
  await sdk.organisation.update({ timeZone: 'Asia/Shanghai', expectedRevision: revision });
  const year = await sdk.periods.create({
    kind: 'YEAR',
    code: 'Y25',
    startsOn: '2025-01-01',
    endsBefore: '2026-01-01',
  });
  const week = await sdk.periods.create({
    kind: 'WEEK',
    code: 'W51',
    name: '第51周',
    startsOn: '2025-12-13',
    endsBefore: '2025-12-20',
  });
  const team = await sdk.teams.create({ name: '支付中心' });
  const person = await sdk.people.create({ displayName: '元' });
  Object.assign(ids, { team: team.id, person: person.id });
  const objective = await sdk.objectives.create({ periodId: year.id, teamId: team.id, title: '系统升级' });
  const work = await sdk.workItems.write({
    objectiveId: objective.id,
    title: '商户巡检',
    state: 'IN_TEST',
    progress: '0.8',
    due: { text: '下周' },
    observedAt: '2025-12-18T00:00:00Z',
  });
  await sdk.workItems.move({
    id: work.id,
    state: 'DONE',
    progress: '1',
    observedAt: '2025-12-24T00:00:00Z',
    expectedRevision: work.revision,
  });
  await sdk.incidents.open({
    title: '非法扫描',
    detectedAt: '2025-12-16T15:36:00+08:00',
    severities: ['SEV4'],
    blocked: true,
  });
  const metric = await sdk.metrics.define({
    code: 'pay-in',
    name: '入金有效成功率',
    unit: '%',
    direction: 'HIGHER_IS_BETTER',
  });
  await sdk.metrics.record({
    samples: [{ metricId: metric.id, start: '2025-12-15T00:00:00Z', value: '99.97' }],
  });
  const statement = await sdk.statements.create({
    objectiveId: objective.id,
    text: '入金有效成功率：99.966%',
    figure: { text: '99.966%', value: '99.966', places: 3, qualifier: 'EXACT', unit: '%' },
  });
  await sdk.reports.write({
    kind: 'WEEKLY',
    periodId: week.id,
    teamId: team.id,
    title: '第51周',
    items: [
      {
        kind: 'STATEMENT',
        text: '入金有效成功率：99.966%',
        links: [{ metricId: metric.id }, { statementId: statement.id }],
      },
      { kind: 'NEXT_GOAL', text: '[年度](javascript:alert(1)) <b>绩效</b>沟通' },
    ],
  });
  const [scale] = await sdk.grades.scales().toArray({ limit: 1 });
  await sdk.grades.state({
    personId: person.id,
    periodId: year.id,
    scaleId: scale?.id ?? '',
    code: 'B',
    coverage: 'MONTHS_NOT_LISTED',
    text: '综合绩效等级稳定为B',
  });
}, 300_000);

afterAll(async () => {
  server.child.kill('SIGKILL');
  await server.ended;
  await rm(folder, { recursive: true, force: true });
});

/** A text with ids written as their kinds. */
const kinds = (text: string) => text.replace(/\b([a-z]+)(\\?_)[0-9a-hjkmnp-tv-z]{26}/g, '$1$2…');

test('a week is told from its facts, as they stood at its end', async () => {
  const { exitCode, out } = await merit(
    'report',
    'weekly',
    '--team',
    ids.team,
    '--period',
    'W51',
    '--lang',
    'zh',
  );
  expect({ exitCode, out: kinds(out) }).toEqual({
    exitCode: 0,
    out: `# 第51周

支付中心；第51周；2025-12-13 – 2025-12-19

### 【系统运行数据】

- 入金有效成功率：陈述值 99.966%[^1]；计算值 99.97 %[^2]

### 【O1 系统升级】

- 进度未知[^3]
- 商户巡检（in test；进度80%；截止下周）[^4]

### 【生产事件】

- 2025-12-16 15:36 非法扫描[^5]

## 下周工作及目标

- \\[年度\\](javascript:alert(1)) \\<b\\>绩效\\</b\\>沟通[^6]

[^1]: rit\\_…, stm\\_…
[^2]: mtr\\_…
[^3]: obj\\_…
[^4]: wi\\_…
[^5]: inc\\_…
[^6]: rit\\_…
`.replace('in test', '测试中'),
  });
});

test('a year shows the work as it stood at the end of the year', async () => {
  const { out } = await merit('report', 'annual', '--team', ids.team, '--period', 'Y25', '--lang', 'en');
  expect(out).toContain('- 商户巡检 (done; progress 100%; due 下周)');
  expect(out).toContain('# Annual report of 支付中心, Y25');
});

test('row 70: HTML shows what people wrote as text', async () => {
  const { out } = await merit('report', 'weekly', '--team', ids.team, '-p', 'W51', '--format', 'html');
  expect(out).toContain('[年度](javascript:alert(1)) &lt;b&gt;绩效&lt;/b&gt;沟通');
});

test('the same facts make the same files, in each format', async () => {
  for (const format of ['md', 'html', 'docx']) {
    const files = await Promise.all(
      ['a', 'b'].map(async (name) => {
        const args = ['report', 'weekly', '--team', ids.team, '-p', 'W51', '-f', format, '-o', name + format];
        expect(await merit(...args)).toMatchObject({ exitCode: 0, out: '' });
        return readFile(join(folder, name + format));
      }),
    );
    expect(files[0]?.equals(files[1] ?? Buffer.of())).toBe(true);
  }
});

test('what cannot be made is refused with what to do', async () => {
  const refused = async (...args: string[]) => {
    const { exitCode, err } = await merit('report', 'weekly', ...args);
    return [exitCode, /merit: (\w+)/.exec(err)?.[1]];
  };
  expect(await refused('-p', 'W51')).toEqual([3, 'REPORT_OPTIONS']);
  expect(await refused('-p', 'W51', '--team', ids.team, '--person', ids.person)).toEqual([
    3,
    'REPORT_OPTIONS',
  ]);
  expect(await refused('-p', 'W51', '--team', ids.team, '-f', 'docx')).toEqual([3, 'REPORT_OPTIONS']);
  expect(await refused('-p', 'W99', '--team', ids.team)).toEqual([1, 'NOT_FOUND']);
  expect(await refused('-p', 'W51', '--person', ids.team)).toEqual([1, 'NOT_FOUND']);
  expect(await refused('-p', 'W51', '--team', ids.team, '-o', 'no/such/file')).toEqual([
    1,
    'FILE_UNWRITABLE',
  ]);
});

test('reports are listed and shown as they were written', async () => {
  const { out } = await merit('report', 'list', '--kind', 'WEEKLY', '--team', ids.team);
  expect(kinds(out)).toBe('rpt_…\t第51周\tWEEKLY\tW51\t\t支付中心\n');
  const shown = await merit('report', 'show', out.slice(0, out.indexOf('\t')));
  expect(kinds(shown.out)).toBe(
    'rit_…\tSTATEMENT\t入金有效成功率：99.966%\nrit_…\tNEXT_GOAL\t[年度](javascript:alert(1)) <b>绩效</b>沟通\n',
  );
  expect(await merit('report', 'show', 'rpt_nothing')).toMatchObject({ exitCode: 1, out: '' });
});

test('grades are listed with the words in which they were stated', async () => {
  const { out } = await merit('grade', 'list', '--person', ids.person);
  expect(kinds(out)).toBe('grd_…\t元\tY25\tB\t综合绩效等级稳定为B\n');
});
