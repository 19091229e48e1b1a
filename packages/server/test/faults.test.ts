import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../src/database/Database.ts';
import { createYogaExecutor } from '../src/http/createYogaExecutor.ts';
import { answerGraphQL } from '../src/http/graphqlHandler.ts';
import { buildersFor } from './builders.ts';
import { databases } from './databases.ts';
import { send, sendQuery } from './request.ts';
import { startServer, TOKEN } from './startServer.ts';

let database: Database;

beforeAll(async () => {
  database = await databases()[0].open();
});

afterAll(() => database.close());

test('row 32: what a resolver throws is masked with the request’s id, and what stands beside it is kept', async () => {
  const schema = buildSchema(
    'type Query { fine: String throws: String rejects: String text: String missing: Thing } type Thing { must: String! }',
  );
  const thrown = () => {
    throw Object.assign(new Error('secret: SELECT * FROM "Person" at /srv/app'), {
      detail: 'Key (name)=(Ada)',
    });
  };
  const fields = schema.getQueryType()?.getFields() ?? {};
  const resolvers: Record<string, () => unknown> = {
    fine: () => 'yes',
    throws: thrown,
    rejects: () => Promise.reject('secret text'),
    text: () => ({ toString: thrown }),
    missing: () => ({ must: null }),
  };
  for (const [name, resolve] of Object.entries(resolvers)) Object.assign(fields[name] ?? {}, { resolve });
  const executor = createYogaExecutor({
    schema,
    database,
    clock: () => new Date(),
    cursorKey: 'k',
    graphiql: false,
  });
  const logged: object[] = [];
  const log = { info: () => {}, warn: () => {}, error: (entry: object) => void logged.push(entry) };
  const http = createHttpServer((request, response) => {
    const context = { actor: { kind: 'root' } as const, requestId: 'the-request' };
    void answerGraphQL(executor, log, request, response, new URL('http://localhost/graphql'), context);
  });
  await new Promise<void>((done) => http.listen(0, '127.0.0.1', done));
  const { port } = http.address() as AddressInfo;
  const reply = await sendQuery(
    `http://127.0.0.1:${port}/graphql`,
    '{ fine throws rejects text missing { must } }',
  );
  http.close();
  const { data, errors } = JSON.parse(reply.text);
  expect(data).toEqual({ fine: 'yes', throws: null, rejects: null, text: null, missing: null });
  expect(errors).toHaveLength(4);
  for (const { message, extensions } of errors) {
    expect(message).toMatch(/^Something went wrong on our side/);
    expect(extensions).toEqual({ code: 'INTERNAL', requestId: 'the-request' });
  }
  expect(reply.text).not.toMatch(/secret|SELECT|Ada|srv/);
  expect(logged).toHaveLength(4);
  expect(JSON.stringify(logged)).not.toMatch(/secret|SELECT|Ada/);
});

test('row 81: a server that is told to stop ends the requests under way, takes no more, and does not wait for idle ones', async () => {
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  const slow: Database = {
    ...database,
    prisma: database.prisma.$extends({
      query: {
        person: {
          findMany: async ({ args, query }) => {
            await held;
            return query(args);
          },
        },
      },
    }) as unknown as Database['prisma'],
  };
  const server = await startServer(slow);
  // An idle connection that a client keeps, and a request under way on another.
  await server.ask('{ __typename }');
  const underWay = server.ask('{ people { nodes { id } } }');
  await new Promise((done) => setTimeout(done, 100));
  const ready = new URL('/readyz', server.url).href;
  const started = performance.now();
  const closed = server.close();
  expect(await send(ready, { method: 'GET' }).catch((error: { code: string }) => error.code)).toBe(
    'ECONNREFUSED',
  );
  let isClosed = false;
  void closed.then(() => {
    isClosed = true;
  });
  await new Promise((done) => setTimeout(done, 50));
  expect(isClosed).toBe(false);
  release();
  expect((await underWay).data).toEqual({ people: { nodes: [] } });
  await closed;
  expect(performance.now() - started).toBeLessThan(2_000);
});

test('a second call ends the server at once', async () => {
  const never: Database = {
    ...database,
    prisma: database.prisma.$extends({
      query: { person: { findMany: () => new Promise(() => {}) } },
    }) as unknown as Database['prisma'],
  };
  const server = await startServer(never);
  const underWay = server.ask('{ people { nodes { id } } }').catch(() => 'broken off');
  await new Promise((done) => setTimeout(done, 100));
  void server.close();
  await server.close();
  expect(await underWay).toBe('broken off');
});

test('row 103: what is logged holds no token, note, value, name, variable or text of a query', async () => {
  const canary = 'CANARY';
  const server = await startServer(database);
  const build = buildersFor(server);
  const objectiveId = await build.objective(await build.period(), {
    title: `${canary} title`,
    description: canary,
  });
  const id = await build.keyResult(objectiveId, { title: canary, unit: canary });
  const observedAt = '2026-10-02T00:00:00Z';
  await build.checkIn(id, '13.371337', { note: canary, observedAt });
  const person = { displayName: canary, source: canary, externalId: canary };
  await build.change('personCreate', person);
  await build.change('personCreate', person);
  await build.change('keyResultCheckIn', { id, value: '1', note: `${canary}\u0000` });
  await server.ask(`query ${canary} { ${canary} }`);
  await server.ask(`{ ${canary}`);
  await server.ask(
    'query ($t: String) { people(filter: { displayName: { contains: $t } }) { nodes { id } } }',
    { t: `${canary}\u0000` },
  );
  await sendQuery(server.url, '{ __typename }', { headers: { authorization: `Bearer ${canary}` } });
  await send(server.url, { method: 'GET', path: `/graphql?query={${canary}}&token=${TOKEN}` });
  await send(server.url, { body: canary });
  // An error of the database whose message holds a row's values.
  await database.pool.query(
    'ALTER TABLE "Person" ADD CONSTRAINT "test_only" CHECK ("displayName" <> \'CANARY refused\')',
  );
  const { errors } = await server.ask(
    `mutation { personCreate(input: { displayName: "${canary} refused" }) { __typename } }`,
  );
  expect(errors?.[0]?.extensions['code']).toBe('INTERNAL');
  await database.pool.query('ALTER TABLE "Person" DROP CONSTRAINT "test_only"');
  await server.close();
  const text = JSON.stringify(server.logged);
  expect(server.logged.length).toBeGreaterThan(10);
  expect(text).toContain('test_only');
  expect(text).not.toMatch(/CANARY|13\.371337|merit_root|mutation|query/);
});
