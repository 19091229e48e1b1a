import { expect, test } from 'vitest';
import { answering, type FakeOptions, fakeContext } from '../../test/fakeContext.ts';
import { objective, page } from '../../test/objectives.ts';
import { runProgram } from './runProgram.ts';

const TOKEN = { MERIT_TOKEN: 't' };

async function run(args: readonly string[], options: FakeOptions = {}) {
  const context = fakeContext(options);
  const exitCode = await runProgram(context, args, '1.2.3');
  return { exitCode, ...context.written };
}

test('the version and the help go to stdout', async () => {
  expect(await run(['--version'])).toEqual({ exitCode: 0, out: '1.2.3\n', err: '' });
  const help = await run(['--help']);
  expect(help).toMatchObject({ exitCode: 0, err: '' });
  expect(help.out).toContain('key-result|kr');
});

test('help can be asked for in front of a command and behind it', async () => {
  const behind = await run(['kr', 'check-in', '--help']);
  expect(behind.out).toContain('--denominator');
  expect(await run(['help', 'kr', 'check-in'])).toEqual(behind);
});

test.each([
  [['objectives'], 'unknown command'],
  [['objective', 'list', '--colour'], 'unknown option'],
  [['objective', 'list', '--limit', '0'], 'above zero'],
  [['objective', 'show'], 'missing required argument'],
  [['objective', 'list', '--lang', 'fr'], 'Allowed choices are en, zh'],
])('%j is a mistake in usage', async (args, said) => {
  const { exitCode, out, err } = await run(args);
  expect(exitCode).toBe(3);
  expect(out).toBe('');
  expect(err).toContain(said);
});

test('a noun without a verb shows its help on stderr and fails', async () => {
  const { exitCode, out, err } = await run(['objective']);
  expect({ exitCode, out }).toEqual({ exitCode: 3, out: '' });
  expect(err).toContain('explain');
});

test('--json alone lists the fields and fails as usage', async () => {
  const { exitCode, out, err } = await run(['objective', 'list', '--json']);
  expect({ exitCode, out }).toEqual({ exitCode: 3, out: '' });
  expect(err).toContain('  progress\n');
});

test('--json with an unknown field names those that there are', async () => {
  const { exitCode, err } = await run(['objective', 'list', '--json', 'id,grade']);
  expect(exitCode).toBe(3);
  expect(err).toContain('There is no field grade. There are: id, title');
});

test('--json prints the fields in the order asked for, on one line for programs', async () => {
  const { fetch } = answering(page([objective({ title: '降本增效' })]));
  expect(await run(['objective', 'list', '--json', 'title,id'], { env: TOKEN, fetch })).toEqual({
    exitCode: 0,
    out: '[{"title":"降本增效","id":"obj_1"}]\n',
    err: '',
  });
});

test('no token ends with 4, a refused one too', async () => {
  expect(await run(['objective', 'list'])).toMatchObject({ exitCode: 4, out: '' });
  const { fetch } = answering(
    { errors: [{ message: 'Who?', extensions: { code: 'UNAUTHENTICATED' } }] },
    401,
  );
  const refused = await run(['objective', 'list'], { env: TOKEN, fetch });
  expect(refused).toMatchObject({ exitCode: 4, out: '' });
  expect(refused.err).toMatch(/^merit: UNAUTHENTICATED: Who\?\nNext: /);
});

test('a limit ends with 5', async () => {
  const { fetch } = answering(
    { errors: [{ message: 'Slow down.', extensions: { code: 'COST_EXCEEDED' } }] },
    200,
  );
  expect(await run(['objective', 'list'], { env: TOKEN, fetch })).toMatchObject({ exitCode: 5 });
});

test('Ctrl-C ends with 2', async () => {
  const stop = AbortSignal.abort();
  expect(await run(['objective', 'list'], { env: TOKEN, stop })).toMatchObject({ exitCode: 2, out: '' });
});

test('a message of the server cannot command the terminal', async () => {
  const { fetch } = answering({ errors: [{ message: '\u001b[2JNo.', extensions: { code: 'CONFLICT' } }] });
  expect((await run(['objective', 'list'], { env: TOKEN, fetch })).err).toBe('merit: CONFLICT: �[2JNo.\n');
});
