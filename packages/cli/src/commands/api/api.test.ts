import { expect, test } from 'vitest';
import { answering, fakeContext } from '../../../test/fakeContext.ts';
import { runApi } from './run.ts';

const env = { MERIT_TOKEN: 't' };

test('the answer is printed as it came', async () => {
  const { fetch, asked } = answering({ data: { a: '数' }, extensions: { cost: 1 } });
  const context = fakeContext({ fetch, env });
  await runApi('query($n: Int) { a(n: $n) }', { field: ['n=1'] }, context);
  expect(context.written.out).toBe('{"data":{"a":"数"},"extensions":{"cost":1}}\n');
  expect(asked).toEqual([{ query: 'query($n: Int) { a(n: $n) }', variables: { n: 1 } }]);
});

test('an answer with errors is printed and fails with the code of the first', async () => {
  const answer = { errors: [{ message: 'No.', extensions: { code: 'FORBIDDEN' } }], data: null };
  const context = fakeContext({ fetch: answering(answer).fetch, env });
  await expect(runApi('{ a }', {}, context)).rejects.toMatchObject({
    code: 'FORBIDDEN',
    exitCode: 4,
    message: 'No.',
  });
  expect(JSON.parse(context.written.out)).toEqual(answer);
});

test('what is not GraphQL is not printed', async () => {
  const fetch = async () => new Response('<html>', { status: 502 });
  const context = fakeContext({ fetch, env });
  await expect(runApi('{ a }', {}, context)).rejects.toMatchObject({ code: 'BAD_RESPONSE', exitCode: 1 });
  expect(context.written.out).toBe('');
});

test('a server that is not there fails with advice', async () => {
  await expect(runApi('{ a }', {}, fakeContext({ env }))).rejects.toMatchObject({
    code: 'NETWORK_ERROR',
    exitCode: 1,
  });
});
