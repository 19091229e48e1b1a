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
