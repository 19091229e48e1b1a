import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../src/database/Database.ts';
import { databases } from './databases.ts';
import { send, sendQuery } from './request.ts';
import { startServer, type TestServer, TOKEN } from './startServer.ts';

// What HTTP is about does not depend on the kind of database.
let database: Database;
let server: TestServer;
let production: TestServer;

beforeAll(async () => {
  database = await databases()[0].open();
  server = await startServer(database);
  production = await startServer(database, { production: true });
});

afterAll(async () => {
  await server.close();
  await production.close();
  await database.close();
});

const MUTATION = 'mutation { personCreate(input: { displayName: "Eve" }) { __typename } }';
const get = (query: string, more = '') => `/graphql?query=${encodeURIComponent(query)}${more}`;
const people = async () => (await server.ask('{ people { nodes { displayName } } }')).data.people.nodes;

describe('who asks', () => {
  test.each([
    ['no token', undefined],
    ['another token', 'Bearer merit_root_tesT'],
    ['a longer token', `Bearer ${TOKEN}x`],
    ['another scheme', `Basic ${TOKEN}`],
    ['an empty one', 'Bearer '],
  ])('with %s is refused', async (_title, authorization) => {
    const reply = await sendQuery(server.url, '{ __typename }', { headers: { authorization } });
    expect(reply).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    expect(reply.headers['www-authenticate']).toBe('Bearer');
  });
});

describe('GET', () => {
  test('row 15: a mutation is refused and not performed', async () => {
    for (const [query, more] of [
      [MUTATION, ''],
      [MUTATION, '&operationName='],
      [`query A { __typename } ${MUTATION.replace('mutation', 'mutation B')}`, '&operationName=B'],
    ] as const) {
      const reply = await send(server.url, { method: 'GET', path: get(query, more) });
      expect(JSON.parse(reply.text).data).toBeUndefined();
      if (more !== '&operationName=')
        expect(reply).toMatchObject({ status: 405, headers: { allow: 'POST' } });
    }
    expect(await people()).toEqual([]);
  });

  test('row 16: a query needs the header Authorization, and works with it', async () => {
    const path = get(
      'query ($id: ID!) { person(id: $id) { id } }',
      `&variables=${encodeURIComponent('{"id":"x"}')}`,
    );
    expect((await send(server.url, { method: 'GET', path })).text).toBe('{"data":{"person":null}}');
    const without = { method: 'GET', path, headers: { authorization: undefined, cookie: `token=${TOKEN}` } };
    expect((await send(server.url, without)).status).toBe(401);
  });

  test('variables that are no JSON object are refused', async () => {
    for (const variables of ['{', '[]', '"x"'])
      expect(
        (await send(server.url, { method: 'GET', path: get('{ __typename }', `&variables=${variables}`) }))
          .status,
      ).toBe(400);
  });
});

describe('a body', () => {
  test('row 11: that is a batch is refused, and none of it is performed', async () => {
    const batches = [
      Array.from({ length: 100 }, () => ({ query: '{ __typename }' })),
      [{ query: '{ __typename }' }, { query: MUTATION }],
    ];
    for (const batch of batches)
      expect(await send(server.url, { body: JSON.stringify(batch) })).toMatchObject({
        status: 400,
        code: 'BAD_USER_INPUT',
      });
    expect(await people()).toEqual([]);
  });

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
    '',
  ])('row 17: as "%s" is refused', async (type) => {
    const reply = await sendQuery(server.url, MUTATION, {
      headers: { 'content-type': type === '' ? undefined : type },
    });
    expect(reply).toMatchObject({ status: 415, code: 'BAD_USER_INPUT' });
  });

  test.each([
    ['empty', ''],
    ['null', 'null'],
    ['a number', '7'],
    ['truncated', '{"query":"{ __typename'],
    ['with a byte order mark', '\ufeff{"query":"{ __typename }"}'],
    ['not UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])],
    ['without a query', '{}'],
    ['with an empty query', '{"query":""}'],
    ['with a query that is no text', '{"query":{"a":1}}'],
    ['with a query only in its prototype', '{"__proto__":{"query":"{ __typename }"}}'],
  ])('row 19: that is %s is refused with one error', async (_title, body) => {
    const reply = await send(server.url, { body });
    expect(reply).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
    expect(JSON.parse(reply.text).errors).toHaveLength(1);
  });

  test('row 19: of a key that is there twice the last counts', async () => {
    const reply = await send(server.url, {
      body: `{"query":"${MUTATION.replaceAll('"', '\\"')}","query":"{ __typename }"}`,
    });
    expect(reply.text).toBe('{"data":{"__typename":"Query"}}');
    expect(await people()).toEqual([]);
  });

  test.each([
    ['variables that are a list', { query: '{ __typename }', variables: [] }],
    ['variables that are a text', { query: '{ __typename }', variables: '{}' }],
    ['an operation name that is a number', { query: '{ __typename }', operationName: 1 }],
    ['an unknown operation name', { query: 'query A { __typename }', operationName: 'B' }],
    ['two operations and no name', { query: 'query A { __typename } query B { __typename }' }],
    ['two anonymous operations', { query: '{ __typename } { __typename }' }],
    ['extensions that are a list', { query: '{ __typename }', extensions: [] }],
  ])('row 20: with %s is refused', async (_title, params) => {
    const headers = { accept: 'application/graphql-response+json' };
    const reply = await send(server.url, { body: JSON.stringify(params), headers });
    expect(reply.status).toBe(400);
    expect(reply.code).not.toBe('INTERNAL');
  });

  test('row 21: __proto__ and constructor in variables pollute nothing', async () => {
    const query = 'query ($filter: PersonFilter) { people(filter: $filter) { nodes { id } } }';
    for (const filter of [
      '{"__proto__":{"archived":true}}',
      '{"constructor":{"prototype":{"archived":true}}}',
    ])
      await send(server.url, {
        body: `{"query":${JSON.stringify(query)},"variables":{"filter":${filter},"__proto__":{"polluted":1}}}`,
      });
    expect(Object.hasOwn(Object.prototype, 'polluted') || Object.hasOwn(Object.prototype, 'archived')).toBe(
      false,
    );
  });

  test('row 22: of 2 MiB is refused, and the connection ends', async () => {
    const reply = await send(server.url, { body: 'x'.repeat(2 * 1024 * 1024) });
    expect(reply).toMatchObject({ status: 413, code: 'BAD_USER_INPUT', headers: { connection: 'close' } });
  });

  test('row 22: in chunks without an end is refused as soon as it is too long', async () => {
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    socket.write(
      `POST /graphql HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${TOKEN}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`,
    );
    const chunk = `10000\r\n${'x'.repeat(65_536)}\r\n`;
    const answer = new Promise<string>((resolve, reject) => {
      let text = '';
      socket.on('data', (data) => {
        text += data.toString();
      });
      socket.once('close', () => resolve(text));
      socket.once('error', () => resolve(text));
      setTimeout(() => reject(new Error('The connection was not closed.')), 8_000).unref();
    });
    for (let count = 0; count < 10; count += 1) socket.write(chunk);
    expect(await answer).toMatch(/^HTTP\/1\.1 413 /);
  });

  test.each(['gzip', 'br', 'deflate', 'x-unknown', 'gzip, identity'])(
    'row 23: encoded as %s is refused',
    async (encoding) => {
      const reply = await sendQuery(server.url, '{ __typename }', {
        headers: { 'content-encoding': encoding },
      });
      expect(reply).toMatchObject({ status: 415, code: 'BAD_USER_INPUT' });
    },
  );
});

describe('a browser', () => {
  const page = { method: 'GET', headers: { accept: 'text/html', authorization: undefined } };

  test('row 14: gets no GraphiQL in production', async () => {
    const reply = await send(production.url, page);
    expect(reply.status).toBe(401);
    expect(reply.text).not.toMatch(/<html|graphiql/i);
    expect((await send(server.url, page)).text).toMatch(/graphiql/i);
  });

  test('row 18: of a foreign origin gets no grant', async () => {
    const origin = { origin: 'https://evil.example', 'access-control-request-method': 'POST' };
    for (const method of ['OPTIONS', 'POST']) {
      const { headers } = await sendQuery(server.url, '{ __typename }', { method, headers: origin });
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });

  test('asks nothing by the page of GraphiQL without a token', async () => {
    const path = `${get(MUTATION)}&query=x`;
    expect((await send(server.url, { ...page, path })).status).toBe(401);
    expect(await people()).toEqual([]);
  });
});

describe('an address', () => {
  test.each([
    ['//', 404],
    ['/graphql/../nothing', 404],
    ['/%00', 404],
    ['/nothing', 404],
  ])('%s is answered with %i', async (path, status) => {
    expect((await send(server.url, { method: 'GET', path })).status).toBe(status);
  });

  test('tells health and readiness to everyone, figures only to those with a token', async () => {
    const ask = (path: string, authorization?: string) =>
      send(server.url, { method: 'GET', path, headers: { authorization } });
    expect((await ask('/healthz')).text).toBe('{"status":"ok"}');
    expect((await ask('/readyz')).text).toBe('{"status":"ok"}');
    expect((await ask('/metrics')).status).toBe(401);
    expect((await ask('/metrics', `Bearer ${TOKEN}`)).text).toMatch(/meritkit_http_request_duration_seconds/);
  });

  test('with another method is refused', async () => {
    const reply = await send(server.url, { method: 'DELETE' });
    expect(reply).toMatchObject({ status: 405, headers: { allow: 'GET, POST' } });
  });
});

test('every answer carries the id of its request, is not cached and not sniffed', async () => {
  const { headers } = await sendQuery(server.url, '{ __typename }');
  expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
  expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
});

test('both media types are spoken: errors of the request are 400 in the newer one, 200 in the older', async () => {
  const ask = (accept: string) => sendQuery(server.url, '{ nope }', { headers: { accept } });
  expect(await ask('application/graphql-response+json')).toMatchObject({
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
  });
  expect(await ask('application/json')).toMatchObject({ status: 200, code: 'GRAPHQL_VALIDATION_FAILED' });
});
