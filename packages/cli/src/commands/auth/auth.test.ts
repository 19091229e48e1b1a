import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { answering, fakeContext } from '../../../test/fakeContext.ts';
import { runAuthLogin } from './login.ts';
import { runAuthLogout } from './logout.ts';
import { runAuthStatus } from './status.ts';
import { runAuthToken } from './token.ts';

const VIEWER = {
  kind: 'PERSON',
  roles: ['EMPLOYEE', 'MANAGER'],
  scopes: null,
  person: { id: 'psn_1', displayName: 'Ada Example' },
  serviceAccount: null,
  token: null,
};
const SECRET = 'merit_pat_x';
let home = '';

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'merit-auth-'));
});
afterEach(() => rm(home, { recursive: true }));

const contextOf = (stdin = '', answer: object = { data: { result: VIEWER } }, status = 200) =>
  fakeContext({ fetch: answering(answer, status).fetch, env: { XDG_CONFIG_HOME: home }, stdin });

test('a token that the server knows is kept for it, where only its owner can read it', async () => {
  const context = contextOf(`${SECRET}\n`);
  await runAuthLogin({}, context);
  expect(context.written.out).toBe('PERSON\tpsn_1\tAda Example\tEMPLOYEE,MANAGER\n');
  expect(context.written.err).not.toContain(SECRET);
  const file = join(home, 'merit', 'tokens.json');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({ 'http://127.0.0.1:4000/graphql': SECRET });
  const later = contextOf();
  await runAuthToken({}, later);
  expect(later.written.out).toBe(`${SECRET}\n`);
  await runAuthStatus({}, later);
  expect(later.written.out).toContain('psn_1');
});

test('a token that the server does not know is not kept', async () => {
  const refusal = { errors: [{ message: 'No.', extensions: { code: 'UNAUTHENTICATED' } }] };
  await expect(runAuthLogin({}, contextOf(SECRET, refusal, 401))).rejects.toMatchObject({
    code: 'UNAUTHENTICATED',
  });
  await expect(runAuthToken({}, contextOf())).rejects.toMatchObject({ code: 'TOKEN_MISSING', exitCode: 4 });
});

test('without a token on stdin nothing is asked', async () => {
  await expect(runAuthLogin({}, contextOf('\n'))).rejects.toMatchObject({ code: 'TOKEN_MISSING' });
});

test('tokens are kept apart by server, and forgotten one by one', async () => {
  const other = 'https://merit.example.com/graphql';
  await runAuthLogin({}, contextOf('here'));
  await runAuthLogin({ url: other }, contextOf('there'));
  await runAuthLogout({}, contextOf());
  await expect(runAuthToken({}, contextOf())).rejects.toMatchObject({ code: 'TOKEN_MISSING' });
  const context = contextOf();
  await runAuthToken({ url: other }, context);
  expect(context.written.out).toBe('there\n');
});
