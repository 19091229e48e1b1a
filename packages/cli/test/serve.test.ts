import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runProgram } from '../src/program/runProgram.ts';
import { type FakeOptions, fakeContext } from './fakeContext.ts';
import { type Merit, REPOSITORY, startMerit, startScript } from './startMerit.ts';

/** One server on a new folder, with the examples of the repository; commands ask it from the process of the tests. */
let folder = '';
let server: Merit;
let env: Record<string, string> = {};

async function merit(args: readonly string[], options: FakeOptions = {}) {
  const context = fakeContext({ env, fetch: globalThis.fetch, ...options });
  const exitCode = await runProgram(context, args, '0.0.0');
  return { exitCode, ...context.written };
}

async function ids(args: readonly string[]): Promise<string[]> {
  const { out } = await merit([...args, '--json', 'id']);
  const things: { id: string }[] = JSON.parse(out);
  return things.map(({ id }) => id);
}

const WHERE = () => ({ MERIT_DATA: folder, PORT: '0' });

/** A busy machine takes its time to load the sources and to set up a database. */
const START_MS = 120_000;

beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'merit-serve-')), 'data');
  server = startMerit(['serve'], WHERE());
  env = { MERIT_DATA: folder, MERIT_URL: await server.ready };
}, START_MS);

afterAll(async () => {
  server.child.kill('SIGKILL');
  await server.ended;
  await rm(join(folder, '..'), { recursive: true, force: true });
});

describe('a first start', () => {
  test('keeps a token that only its owner can read', async () => {
    expect((await stat(join(folder, 'root-token'))).mode & 0o777).toBe(0o600);
  });

  test('answers to the token of the folder, and to no other', async () => {
    expect(await merit(['api', '{ __typename }'])).toEqual({
      exitCode: 0,
      out: '{"data":{"__typename":"Query"}}\n',
      err: '',
    });
    const refused = await merit(['objective', 'list'], { env: { ...env, MERIT_TOKEN: 'wrong' } });
    expect(refused).toMatchObject({ exitCode: 4, out: '' });
    expect(refused.err).toMatch(/^merit: UNAUTHENTICATED: .*\nNext: Check the token/);
  });

  test('keeps a token for each role, with which its bearer sees what is theirs', async () => {
    const file = join(folder, 'demo-tokens');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const tokens = new Map(
      (await readFile(file, 'utf8'))
        .trimEnd()
        .split('\n')
        .map((line) => line.split('\t'))
        .map(([role = '', token = '']) => [role, token] as const),
    );
    expect([...tokens.keys()]).toEqual(['employee', 'manager', 'hr-partner', 'auditor', 'administrator']);
    const seen = async (role: string) => {
      const query =
        '{ viewer { roles } people(first: 250) { nodes { displayName assignments { nodes { id } } } } }';
      const { out } = await merit(['api', query], { env: { ...env, MERIT_TOKEN: tokens.get(role) ?? '' } });
      const { viewer, people } = JSON.parse(out).data;
      const placed = people.nodes.filter(
        (person: { assignments: { nodes: object[] } }) => person.assignments.nodes.length > 0,
      );
      return {
        roles: viewer.roles,
        placed: placed.map((person: { displayName: string }) => person.displayName).sort(),
      };
    };
    expect(await seen('employee')).toEqual({ roles: ['EMPLOYEE'], placed: ['Demo employee'] });
    expect(await seen('manager')).toEqual({
      roles: ['EMPLOYEE', 'MANAGER'],
      placed: ['Demo employee', 'Demo manager'],
    });
    expect((await seen('hr-partner')).placed).toContain('Demo auditor');
    expect((await seen('auditor')).placed).toEqual(['Demo auditor']);
    expect((await seen('administrator')).roles).toContain('ADMINISTRATOR');
  });

  test('loads the examples', async () => {
    const { out } = await merit(['objective', 'list']);
    expect(out.trimEnd().split('\n')).toHaveLength(13);
    expect(out).toContain('\t0.7875\t0.7875\tACHIEVED\tACHIEVED\n');
  });
});

describe('the week of the third document', () => {
  test('is written from its facts, under its own headings, and loses nothing of a figure', async () => {
    const teams: { id: string; name: string }[] = JSON.parse(
      (await merit(['team', 'list', '--json', 'id,name'])).out,
    );
    const team = teams.find(({ name }) => name.startsWith('支付'))?.id ?? '';
    const week = ['report', 'weekly', '--team', team, '--period', '2023-W51', '--lang', 'zh'];
    const { out } = await merit(week);
    expect(out.match(/^#+ .*$/gm)).toEqual([
      '# 第51周',
      '### 【重点工作】',
      '### 【系统运行数据】',
      '### 【O1 服务业务】',
      '### 【O2 系统升级】',
      '### 【O3 安全稳定、降本提效】',
      '### 【生产事件】',
      '### 【其他】',
      '## 收获与反思',
      '## 下周工作及目标',
    ]);
    expect(out).toContain(
      '，由于银商侧系统异常，导致2个通道签名失败，影响银商微信小程序267笔，银商支付宝361笔。[^',
    );
    expect(out).toContain('- 0级报警跟进率（进度66.6667%）[^');
    expect(out).toContain('0级报警跟进率67%（16/24），总告警数为464个[^');
    expect((await merit(week)).out).toBe(out);
  });
});

describe('objectives', () => {
  test('a person reads them as a table in which Chinese lines up', async () => {
    const { out } = await merit(['objective', 'list'], { tty: true, columns: 110 });
    const [head = '', ...rest] = out.split('\n');
    const column = head.indexOf('Period');
    const lineOf = (period: string) => rest.find((line) => line.includes(period)) ?? '';
    const chinese = lineOf('2023-H2');
    expect(lineOf('2025-Q3').indexOf('2025-Q3')).toBe(column);
    // Each Chinese character takes two columns and is one character of the line.
    const wide = chinese.slice(0, chinese.indexOf('2023-H2')).replace(/[^\u3000-\u9fff]/g, '').length;
    expect(chinese.indexOf('2023-H2') + wide).toBe(column);
  });

  test('one is shown with its key results, their current values and its written results', async () => {
    const [written = ''] = await ids(['objective', 'list', '--period', '2023-H2']);
    const prose = await merit(['objective', 'show', written]);
    expect(prose.out.match(/^keyResult\t/gm)).toHaveLength(4);
    expect(prose.out.match(/^statement\t/gm)).toHaveLength(5);
    const [worked = ''] = await ids(['objective', 'list', '--period', '2025-Q3']);
    const numbers = await merit(['objective', 'show', worked], { tty: true, columns: 200 });
    const [, reliability = ''] = await ids(['objective', 'list', '--period', '2025-Q3']);
    const steps = await merit(['objective', 'show', reliability]);
    expect(steps.out).toMatch(/^milestone\tkr_\w{26}\t3\tWrites moved\t3000\t0\.5$/m);
    expect(numbers.out).toMatch(/INCREASE 0\.4 → 0\.6 +464\/800 +50% +50% +90% +90%\n/);
  });

  test('one is explained in English, with its key results', async () => {
    const [id = ''] = await ids(['objective', 'list', '--period', '2025-Q3']);
    const { exitCode, out } = await merit(['objective', 'explain', id, '--deep']);
    expect(exitCode).toBe(0);
    expect(out).toContain('Calculation: (0.9 × 5000 + 0.6 × 3000) ÷ (5000 + 3000) → 0.7875\n');
    expect(out).toContain('Calculation: (32 − 50) ÷ (20 − 50) → 0.6\n');
  });

  test('one without numbers is explained in Chinese, with its reasons and written results', async () => {
    const [, , , id = ''] = await ids(['objective', 'list', '--period', '2023-H2']);
    const { out } = await merit(['objective', 'explain', id, '--score', '--lang', 'zh']);
    expect(out).toContain('得分：未知\n');
    expect(out).toContain('\n书面结果\n1. 完成团队B角培养');
    expect(out.match(/^\d\. /gm)).toHaveLength(6);
  });

  test('an explanation is printed whole as JSON, with its hash', async () => {
    const [id = ''] = await ids(['objective', 'list', '--period', '2025-Q3']);
    const { out } = await merit(['objective', 'explain', id, '--json']);
    const { canonical, hash, value } = JSON.parse(out);
    expect(value).toBe('0.7875');
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.parse(canonical)).toMatchObject({ value: '0.7875' });
  });

  test('one that does not exist fails with 1 and says where ids come from', async () => {
    const { exitCode, err } = await merit(['objective', 'explain', 'obj_0']);
    expect(exitCode).toBe(1);
    expect(err).toContain('merit objective list');
  });
});

describe('people', () => {
  test('come in from a file, and are listed and shown with their teams', async () => {
    const file = join(folder, '../staff.csv');
    await writeFile(
      file,
      'id,name,team,manager,title\nT1,Tove Ek,Tools,,Lead\nT2,Uma,Tools,Tove Ek,\nT3,Vic,Tools,Xan,\n',
    );
    const refused = await merit(['person', 'import', file]);
    expect(refused).toMatchObject({ exitCode: 1, out: '' });
    expect(refused.err).toContain('  line 4: T3: manager: The manager “Xan” is neither here nor known.');
    expect((await merit(['person', 'import', file, '--partial'])).out).toContain('created\t2\n');
    const [uma = ''] = await ids(['person', 'list', '--name', 'Uma']);
    const shown = await merit(['person', 'show', uma]);
    expect(shown.out).toContain('name\tUma\n');
    expect(shown.out).toMatch(/^assignment\tTools\tTove Ek\t\t\t\d{4}-\d\d-\d\d\t$/m);
    const [tools = ''] = await ids(['team', 'list', '--external-id', 'Tools']);
    const team = await merit(['team', 'show', tools], { tty: true });
    expect(team.out).toMatch(/Tove Ek +Lead/);
    const { out } = await merit(['team', 'show', tools, '--json', 'name,assignments']);
    expect(JSON.parse(out).assignments).toHaveLength(2);
    expect(await merit(['person', 'show', 'psn_0'])).toMatchObject({ exitCode: 1 });
  });
});

describe('key results', () => {
  test('a check-in changes what the list says', async () => {
    const [objective = ''] = await ids(['objective', 'list', '--period', '2025-Q3']);
    const [, minutes = ''] = await ids(['kr', 'list', '--objective', objective]);
    const checkIn = ['kr', 'check-in', minutes, '26', '--observed-at', '2025-09-28T00:00:00Z'];
    expect(await merit(checkIn)).toMatchObject({
      exitCode: 0,
      out: expect.stringMatching(/^chk_\w{26}\t0\.8\n$/),
    });
    const { out } = await merit(['kr', 'list', '--objective', objective]);
    expect(out).toContain(`${minutes}\tTime until the first check-in\t`);
    expect(out).toContain('\t3000\t0.8\t0.8\tACHIEVED\n');
    expect((await merit(['kr', 'explain', minutes])).out).toContain('→ 0.8\n');
  });

  test('all problems of an input are told with their places', async () => {
    const [objective = ''] = await ids(['objective', 'list', '--period', '2025-Q3']);
    const [share = ''] = await ids(['kr', 'list', '--objective', objective]);
    const flags = ['--milestone', '1', '--observed-at', '2030-01-01T00:00:00Z'];
    const { exitCode, err } = await merit(['kr', 'check-in', share, '1', ...flags]);
    expect(exitCode).toBe(1);
    expect(err).toMatch(/^ {2}input\.observedAt: .*\(\w+\)$/m);
    expect(err).toMatch(/^ {2}input\.value: .*\(\w+\)$/m);
    expect(err).toMatch(/^ {2}input\.milestone: .*\(\w+\)$/m);
  });
});

describe('any document', () => {
  test('variables are sent, and errors of the answer fail', async () => {
    const document = 'query($code: String!) { periods(filter: { code: { eq: $code } }) { nodes { code } } }';
    expect((await merit(['api', document, '-F', 'code=2025-Q3'])).out).toBe(
      '{"data":{"periods":{"nodes":[{"code":"2025-Q3"}]}}}\n',
    );
    const { exitCode, out, err } = await merit(['api', document]);
    expect(exitCode).toBe(1);
    expect(JSON.parse(out)).toHaveProperty('errors');
    expect(err).toContain('$code');
  });
});

describe('processes', () => {
  test('row 84: a second process on the same folder is refused with the pid of the first', async () => {
    const { pid }: { pid: number } = JSON.parse(await readFile(join(folder, 'lock'), 'utf8'));
    expect(pid).toBe(server.child.pid);
    const second = await startMerit(['serve'], WHERE()).ended;
    expect(second).toMatchObject({ code: 1, out: '' });
    expect(second.err).toContain('FOLDER_LOCKED');
    expect(second.err).toContain(`process ${pid}`);
    expect(await merit(['api', '{ __typename }'])).toMatchObject({ exitCode: 0 });
  });

  test('the doctor tells that the server has the folder', async () => {
    const { exitCode, err } = await merit(['doctor', '--data', folder]);
    expect(exitCode).toBe(1);
    expect(err).toMatch(/FOLDER_LOCKED: .*\nNext: Stop that process first/);
  });

  test('SIGTERM ends it with 0, after one line on stdout and the way to the first question on stderr', async () => {
    const url = await server.ready;
    const token = (await readFile(join(folder, 'root-token'), 'utf8')).trim();
    server.child.kill('SIGTERM');
    const { code, signal, out, err } = await server.ended;
    expect({ code, signal }).toEqual({ code: 0, signal: null });
    expect(out).toBe(`merit is ready: ${url}\n`);
    expect(err.split(token)).toHaveLength(2);
    expect(err).toContain(`curl -s ${url}`);
    expect(err).toContain(`The token is in ${join(folder, 'root-token')}.`);
    expect(existsSync(join(folder, 'lock'))).toBe(false);
  });

  test('a server that is gone fails with 1 and says how to start one', async () => {
    const { exitCode, err } = await merit(['objective', 'list']);
    expect(exitCode).toBe(1);
    expect(err).toContain('NETWORK_ERROR');
    expect(err).toContain('merit serve');
  });

  test('the doctor finds everything in order then', async () => {
    const { code, out } = await startScript(['doctor', '--data', folder]).ended;
    expect({ code, out }).toEqual({
      code: 0,
      out: ['migrations', 'ledger', 'frozen scores', 'definitions'].map((check) => `${check}\tok\n`).join(''),
    });
  });

  test('a restart keeps the data and the token, loads nothing and tells no secret', async () => {
    const again = startScript(['serve'], WHERE());
    env = { ...env, MERIT_URL: await again.ready };
    const { out } = await merit(['objective', 'list']);
    expect(out.trimEnd().split('\n')).toHaveLength(13);
    // Launchers and terminals both pass Ctrl-C on: that is one signal, not a second one.
    again.child.kill('SIGINT');
    again.child.kill('SIGINT');
    const { code, err } = await again.ended;
    expect(code).toBe(0);
    expect(err).not.toContain('merit_root_');
    expect(err).not.toContain('curl');
  });
});

describe('in production', () => {
  const production = () => ({
    NODE_ENV: 'production',
    MERIT_ROOT_TOKEN: 'a-token-for-this-test',
    MERIT_DATA: join(folder, '../production'),
  });

  test('a database without the migrations is refused; `db migrate` applies them; then a taken port is told', async () => {
    const refused = await startMerit(['serve', '--port', '0'], production()).ended;
    expect(refused).toMatchObject({ code: 3, out: '' });
    expect(refused.err).toContain('MIGRATIONS_PENDING');
    expect(refused.err).toContain('merit db migrate');

    const migrated = await startMerit(['db', 'migrate'], production()).ended;
    expect(migrated.code).toBe(0);
    expect(migrated.out).toMatch(/^\d{14}_\w+\n/);

    const { createServer } = await import('node:http');
    const other = createServer().listen(0, '127.0.0.1');
    const address = await new Promise<unknown>((resolve) =>
      other.once('listening', () => resolve(other.address())),
    );
    const port = String(Reflect.get(Object(address), 'port'));
    const taken = await startMerit(['serve', '--port', port], production()).ended;
    other.close();
    expect(taken).toMatchObject({ code: 1, out: '' });
    expect(taken.err).toContain('PORT_TAKEN');
  });

  test('a first start without a root token is refused', async () => {
    const { MERIT_ROOT_TOKEN: _token, ...bare } = production();
    const context = fakeContext({ env: bare, cwd: REPOSITORY });
    expect(await runProgram(context, ['serve'], '0.0.0')).toBe(3);
    expect(context.written.err).toContain('ROOT_TOKEN_MISSING');
  });
});
