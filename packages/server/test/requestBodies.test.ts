import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../src/database/Database.ts';
import { databases } from './databases.ts';
import { send, sendQuery } from './request.ts';
import { startServer, type TestServer, TOKEN } from './startServer.ts';

// What HTTP is about does not depend on the kind of database.
let database: Database;
let server: TestServer;

beforeAll(async () => {
  database = await databases()[0].open();
  server = await startServer(database);
});

afterAll(async () => {
  await server.close();
  await database.close();
});

const MUTATION = 'mutation { personCreate(input: { displayName: "Eve" }) { __typename } }';
const people = async () => (await server.ask('{ people { nodes { displayName } } }')).data.people.nodes;

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
