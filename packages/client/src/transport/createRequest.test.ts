import { describe, expect, test } from 'vitest';
import {
  answer,
  brokenConnection,
  type Reaction,
  refusal,
  resultOf,
  scripted,
  TIMEOUT,
} from '../../test/scripted.ts';
import { createClient } from '../createClient.ts';
import { NetworkError } from '../error/NetworkError.ts';
import { RequestError } from '../error/RequestError.ts';
import { TimeoutError } from '../error/TimeoutError.ts';

const QUERY = 'query Who { viewer { id } }';
const MUTATION = 'mutation Rename($name: String!) { rename(name: $name) { id } }';

/** Sends a document to a server that reacts as listed; tells what came of it. */
async function send(
  document: string,
  reactions: readonly Reaction[],
  options: { expires?: boolean; maxRetries?: number } = {},
) {
  const script = scripted(reactions, options);
  const merit = createClient({ ...script.options, maxRetries: options.maxRetries });
  const outcome = await merit.request(document, { name: 'private' }).catch((error: unknown) => error);
  return { ...script, outcome, keys: script.sent.map(({ headers }) => headers.get('idempotency-key')) };
}

describe('a request', () => {
  test('carries document, variables, token and the media types of GraphQL over HTTP', async () => {
    const { sent } = await send(QUERY, [resultOf(1)]);

    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      url: 'https://merit.example.com/graphql',
      method: 'POST',
      body: { query: QUERY, variables: { name: 'private' } },
    });
    expect(Object.fromEntries(sent[0]?.headers ?? [])).toEqual({
      accept: 'application/graphql-response+json, application/json;q=0.9',
      authorization: 'Bearer secret',
      'content-type': 'application/json',
    });
  });

  test('gives the data, the id of the request and the status', async () => {
    const { outcome } = await send(QUERY, [
      answer({ data: { viewer: { id: 'psn_1' } } }, 200, { 'x-request-id': 'r1' }),
    ]);

    expect(outcome).toEqual({ data: { viewer: { id: 'psn_1' } }, requestId: 'r1', status: 200 });
  });

  test('has the headers of the call over those of the client, and the protocol over both', async () => {
    const { options, sent } = scripted([resultOf(1)]);
    const merit = createClient({
      ...options,
      headers: { 'x-a': 'client', 'X-B': 'client', Authorization: 'own' },
    });

    await merit.request(QUERY, undefined, { headers: { 'x-b': 'call', 'Content-Type': 'text/plain' } });

    expect(Object.fromEntries(sent[0]?.headers ?? [])).toMatchObject({
      'x-a': 'client',
      'x-b': 'call',
      authorization: 'own',
      'content-type': 'application/json',
    });
  });

  test('is text whatever the document is made of', async () => {
    const { options, sent } = scripted([resultOf(1)]);

    await createClient(options).request({ toString: () => QUERY });

    expect(sent[0]?.body).toEqual({ query: QUERY });
  });

  test('without a token carries no authorization', async () => {
    const { options, sent } = scripted([resultOf(1)]);

    await createClient({ ...options, token: undefined }).request(QUERY);

    expect(sent[0]?.headers.has('authorization')).toBe(false);
  });
});

describe('a query is tried again', () => {
  test.each([408, 409, 429, 502, 503, 504])('after status %i', async (status) => {
    const { outcome, sent } = await send(QUERY, [refusal(status, 'X'), resultOf(1)]);

    expect(outcome).toMatchObject({ data: { result: 1 } });
    expect(sent).toHaveLength(2);
  });

  test('after a broken connection', async () => {
    const { outcome } = await send(QUERY, [brokenConnection(), resultOf(1)]);

    expect(outcome).toMatchObject({ data: { result: 1 } });
  });

  test('after an answer that broke off', async () => {
    const half = new ReadableStream({
      start: (controller) => controller.error(new TypeError('terminated')),
    });
    const { outcome } = await send(QUERY, [new Response(half), resultOf(1)]);

    expect(outcome).toMatchObject({ data: { result: 1 } });
  });

  test('after a time-out', async () => {
    const { outcome, sent } = await send(QUERY, ['hang', 'hang', 'hang'], { expires: true });

    expect(outcome).toBeInstanceOf(TimeoutError);
    expect(outcome).toMatchObject({ code: 'TIMEOUT', timeoutMs: TIMEOUT, status: null, requestId: null });
    expect(sent).toHaveLength(3);
  });

  test('as often as the client says, after random delays below limits that double up to eight seconds', async () => {
    const reactions = Array.from({ length: 8 }, () => refusal(503, 'UNAVAILABLE'));
    const { outcome, waited } = await send(QUERY, reactions, { maxRetries: 7 });

    expect(waited).toEqual([500, 1000, 2000, 4000, 8000, 8000, 8000]);
    expect(outcome).toMatchObject({ code: 'UNAVAILABLE', status: 503 });
  });

  test('after as many seconds as the server asks for', async () => {
    const { waited } = await send(QUERY, [refusal(429, 'RATE_LIMITED', { 'retry-after': '7' }), resultOf(1)]);

    expect(waited).toEqual([7000]);
  });

  test('at the date that the server asks for', async () => {
    const date = 'Thu, 01 Oct 2026 00:00:09 GMT';
    const { waited } = await send(QUERY, [refusal(503, 'UNAVAILABLE', { 'retry-after': date }), resultOf(1)]);

    expect(waited).toEqual([9000]);
  });

  test('not when the server asks for more than a minute: the error tells how long', async () => {
    const { outcome, sent } = await send(QUERY, [refusal(429, 'RATE_LIMITED', { 'retry-after': '61' })]);

    expect(outcome).toMatchObject({ code: 'RATE_LIMITED', retryAfterMs: 61_000 });
    expect(sent).toHaveLength(1);
  });

  test.each([200, 400, 401, 403, 404, 413, 500])('not after status %i', async (status) => {
    const { outcome, sent } = await send(QUERY, [refusal(status, 'SOME_CODE')]);

    expect(outcome).toBeInstanceOf(RequestError);
    expect(outcome).toMatchObject({ code: 'SOME_CODE', status });
    expect(sent).toHaveLength(1);
  });

  test('never without retries', async () => {
    const { outcome, sent } = await send(QUERY, [brokenConnection()], { maxRetries: 0 });

    expect(outcome).toBeInstanceOf(NetworkError);
    expect(sent).toHaveLength(1);
  });
});

describe('a mutation', () => {
  test.each([408, 409, 429, 502, 503, 504])(
    'is tried again after status %i, with the same key: the server performs it once',
    async (status) => {
      const { outcome, keys } = await send(MUTATION, [
        refusal(status, 'X'),
        refusal(status, 'X'),
        resultOf(1),
      ]);

      expect(outcome).toMatchObject({ data: { result: 1 } });
      expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
      expect(keys).toEqual([keys[0], keys[0], keys[0]]);
    },
  );

  test('is tried again after a broken connection, with the same key', async () => {
    const { outcome, keys } = await send(MUTATION, [brokenConnection(), resultOf(1)]);

    expect(outcome).toMatchObject({ data: { result: 1 } });
    expect(keys[1]).toBe(keys[0]);
  });

  test('is tried again after a time-out, with the same key', async () => {
    const { outcome, keys } = await send(MUTATION, ['hang', 'hang', 'hang'], { expires: true });

    expect(outcome).toBeInstanceOf(TimeoutError);
    expect(keys).toEqual([keys[0], keys[0], keys[0]]);
  });

  test.each([200, 400, 401, 403, 404, 422, 500])('is not tried again after status %i', async (status) => {
    const { outcome, sent } = await send(MUTATION, [refusal(status, 'SOME_CODE')]);

    expect(outcome).toMatchObject({ code: 'SOME_CODE', status });
    expect(sent).toHaveLength(1);
  });

  test('has a key of its own in every call', async () => {
    const [one, other] = [await send(MUTATION, [resultOf(1)]), await send(MUTATION, [resultOf(1)])];

    expect(one.keys[0]).not.toBe(other.keys[0]);
  });

  test('has the key that it is given', async () => {
    const { options, sent } = scripted([resultOf(1)]);

    await createClient(options).request(MUTATION, { name: 'x' }, { idempotencyKey: 'import-17' });

    expect(sent[0]?.headers.get('idempotency-key')).toBe('import-17');
  });

  test('alone has a key: a query has none', async () => {
    const { options, sent } = scripted([resultOf(1)]);

    await createClient(options).request(QUERY, undefined, { idempotencyKey: 'import-17' });

    expect(sent[0]?.headers.has('idempotency-key')).toBe(false);
  });
});

describe('an aborted call rejects with the reason of its signal', () => {
  const reason = new Error('The user left.');

  test('before anything was sent', async () => {
    const { options, sent } = scripted([resultOf(1)]);
    const signal = AbortSignal.abort(reason);

    await expect(createClient(options).request(QUERY, undefined, { signal })).rejects.toBe(reason);
    expect(sent).toHaveLength(0);
  });

  test('while it waits for an answer', async () => {
    const { options, sent } = scripted(['hang', resultOf(1)]);
    const controller = new AbortController();
    const call = createClient(options).request(QUERY, undefined, { signal: controller.signal });
    controller.abort(reason);

    await expect(call).rejects.toBe(reason);
    expect(sent).toHaveLength(1);
  });

  test('while it waits for the next attempt', async () => {
    const { options, sent } = scripted([refusal(503, 'UNAVAILABLE', { 'retry-after': '50' }), resultOf(1)]);
    const controller = new AbortController();
    const merit = createClient({ ...options, sleep: undefined, timeoutMs: 10_000 });
    const call = merit.request(QUERY, undefined, { signal: controller.signal });
    await expect.poll(() => sent.length).toBe(1);
    controller.abort(reason);

    await expect(call).rejects.toBe(reason);
    expect(sent).toHaveLength(1);
  });
});

test('a call can have a time-out of its own', async () => {
  const { options } = scripted(['hang']);
  const merit = createClient({ ...options, sleep: undefined, maxRetries: 0 });

  await expect(merit.request(QUERY, undefined, { timeoutMs: 5 })).rejects.toMatchObject({
    code: 'TIMEOUT',
    timeoutMs: 5,
  });
});

test.each([
  ['a broken connection', brokenConnection()],
  [
    'a refusal',
    answer({ errors: [{ message: 'Got "private".', extensions: { code: 'BAD_USER_INPUT' } }] }, 400),
  ],
  ['an answer of something else', new Response('<p>private</p>', { status: 404 })],
])('the error after %s tells neither variables nor answers nor the token', async (_what, reaction) => {
  const { outcome } = await send(MUTATION, [reaction]);

  expect(outcome).toBeInstanceOf(Error);
  expect(`${outcome} ${JSON.stringify(outcome)}`).not.toMatch(/private|secret/);
});
