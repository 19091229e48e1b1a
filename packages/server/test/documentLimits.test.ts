import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../src/database/Database.ts';
import { databases } from './databases.ts';
import { type Reply, send, sendQuery } from './request.ts';
import { startServer, type TestServer } from './startServer.ts';

// Documents are refused before anything reaches the database: one kind of it is enough.
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

/** Asks, and sees that the answer comes fast, is small and says nothing of the inside, and that the next one is served. */
async function refusal(query: string, variables?: unknown): Promise<Reply> {
  const started = performance.now();
  const reply = await send(server.url, {
    body: JSON.stringify({ query, variables }),
    headers: { accept: 'application/graphql-response+json' },
  });
  expect(performance.now() - started).toBeLessThan(2_000);
  expect(reply.text.length).toBeLessThan(65_536);
  expect(reply.text).not.toMatch(/node_modules|\bat \w+ \(|SELECT/);
  expect((await sendQuery(server.url, '{ __typename }')).status).toBe(200);
  return reply;
}

const errorsOf = ({ text }: Reply): { extensions: { code: string } }[] => JSON.parse(text).errors;

const nested = (depth: number) => `{ team(id: "x") ${'{ parent '.repeat(depth)}{ id }${' }'.repeat(depth)} }`;

test.each([
  ['row 1: a selection nested 10,000 deep', nested(10_000)],
  ['row 1: a selection deeper than the limit', nested(16)],
  ['row 2: a list literal 20,000 deep', `{ nodes(ids: ${'['.repeat(20_000)}${']'.repeat(20_000)}) { id } }`],
  [
    'row 2: an object literal 20,000 deep',
    `{ people(filter: ${'{ id: '.repeat(20_000)}1${' }'.repeat(20_000)}) { nodes { id } } }`,
  ],
  [
    'row 3: 200 aliases of one field',
    `{ ${Array.from({ length: 200 }, (_, i) => `a${i}: organisation { id }`).join(' ')} }`,
  ],
  ['row 4: 5,000 copies of a field', `{ ${'__typename '.repeat(5_000)} }`],
  [
    'row 5: 50 unknown directives',
    `{ __typename ${Array.from({ length: 50 }, (_, i) => `@d${i}`).join(' ')} }`,
  ],
  ['row 6: 10,000 unknown fields', `{ ${Array.from({ length: 10_000 }, (_, i) => `f${i}`).join(' ')} }`],
  ['row 6: 3,900 unknown fields', `{ ${Array.from({ length: 3_900 }, (_, i) => `f${i}`).join(' ')} }`],
  ['row 7: circular fragments', 'query { ...A } fragment A on Query { ...B } fragment B on Query { ...A }'],
  [
    'row 7: a fragment that spreads itself below',
    '{ team(id: "x") { ...T } } fragment T on Team { parent { ...T } }',
  ],
  [
    'row 7: 2^24 spreads of fragments with an unknown field',
    `{ ...F0 } ${Array.from({ length: 24 }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`).join(' ')} fragment F24 on Query { nope }`,
  ],
  [
    'row 7: a fragment named __schema that carries depth',
    `{ team(id: "x") { ...__schema } } fragment __schema on Team ${'{ parent '.repeat(20)}{ id }${' }'.repeat(20)}`,
  ],
  [
    'row 7: depth by a chain of fragments',
    `{ team(id: "x") { ...F0 } } ${Array.from({ length: 20 }, (_, i) => `fragment F${i} on Team { parent { ...F${i + 1} } }`).join(' ')} fragment F20 on Team { id }`,
  ],
])('%s is refused', async (_title, query) => {
  const reply = await refusal(query);
  expect(reply.status).toBe(400);
  expect(errorsOf(reply).length).toBeLessThanOrEqual(101);
});

test('row 5: many unknown directives make fewer than ten errors', async () => {
  const reply = await refusal(`{ __typename ${Array.from({ length: 50 }, (_, i) => `@d${i}`).join(' ')} }`);
  expect(errorsOf(reply).length).toBeLessThan(10);
});

test('row 7: 2^24 spreads of fragments with nothing wrong in them are answered or refused fast', async () => {
  const reply = await refusal(
    `{ ...F0 } ${Array.from({ length: 24 }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`).join(' ')} fragment F24 on Query { __typename }`,
  );
  expect(reply.status).toBeLessThan(500);
});

test('row 8: a document whose fields must be compared pair by pair is handled in two seconds', async () => {
  const fields = 'organisation { id name timeZone } '.repeat(300);
  expect((await refusal(`{ ${fields} }`)).status).toBeLessThan(500);
  const aliased = Array.from({ length: 600 }, (_, i) => `...{ organisation { id a${i % 25}: name } }`).join(
    ' ',
  );
  expect((await refusal(`{ ${aliased} }`)).status).toBeLessThan(500);
});

test('row 2: variables 100,000 deep are refused', async () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const reply = await send(server.url, {
    body: `{"query":"query ($ids: [ID!]!) { nodes(ids: $ids) { id } }","variables":{"ids":${deep}}}`,
    headers: { accept: 'application/graphql-response+json' },
  });
  expect(reply.status).toBe(400);
  expect((await sendQuery(server.url, '{ __typename }')).status).toBe(200);
});

test('row 13: who sends no token learns nothing of the schema', async () => {
  const reply = await sendQuery(server.url, '{ peeple { nodes { id } } }', {
    headers: { authorization: undefined },
  });
  expect(reply).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
  expect(reply.text).not.toMatch(/mean|people/);
});

test('an order that names a field twice is refused', async () => {
  const order = Array.from({ length: 1_000 }, () => ({ field: 'TITLE', direction: 'ASC' }));
  const reply = await refusal('query ($o: [ObjectiveOrder!]) { objectives(orderBy: $o) { nodes { id } } }', {
    o: order,
  });
  expect(reply.code).toBe('BAD_USER_INPUT');
});
