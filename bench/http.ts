import { once } from 'node:events';
import { createServer as createHttpServer, request } from 'node:http';
import { createServer, migrate, openDatabase, rootAuthentication } from '@meritkit/server';
import { createSchema, createYoga } from 'graphql-yoga';
import { median } from './median.ts';

const REQUESTS = 2_000;
const ROUNDS = 5;
const CONCURRENCY = 8;

/** Microseconds of this process's CPU for one request, client included on both sides. */
async function cost(url: string): Promise<number> {
  const body = JSON.stringify({ query: '{ __typename }' });
  const target = new URL(url);
  const one = async () => {
    const call = request(target, {
      method: 'POST',
      headers: {
        authorization: 'Bearer bench',
        'content-type': 'application/json',
        'content-length': body.length,
      },
    });
    call.end(body);
    const [response] = await once(call, 'response');
    for await (const _ of response);
  };
  const before = process.cpuUsage();
  await Promise.all(
    Array.from({ length: CONCURRENCY }, async () => {
      for (let index = 0; index < REQUESTS / CONCURRENCY; index += 1) await one();
    }),
  );
  const { user, system } = process.cpuUsage(before);
  return (user + system) / REQUESTS;
}

/** The server's way from HTTP to the executor against the HTTP layer of graphql-yoga, on the smallest query there is. */
export async function run(): Promise<void> {
  const database = await openDatabase();
  await migrate(database.pool);
  const silent = { info: () => {}, warn: () => {}, error: () => {} };
  const server = await createServer({
    database,
    authenticate: rootAuthentication('bench'),
    port: 0,
    host: '127.0.0.1',
    production: true,
    clock: () => new Date(),
    log: silent,
  });
  const yoga = createHttpServer(
    createYoga({
      schema: createSchema({ typeDefs: 'type Query { nothing: String }' }),
      logging: false,
      graphiql: false,
      cors: false,
    }),
  );
  yoga.listen(0, '127.0.0.1');
  await once(yoga, 'listening');
  const address = yoga.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const [a, b] = [await cost(server.url), await cost(`http://127.0.0.1:${port}/graphql`)];
    if (round === 0) continue;
    ours.push(a);
    theirs.push(b);
  }
  process.stdout.write(
    `meritkit: ${median(ours).toFixed(0)} µs CPU a request · graphql-yoga's HTTP layer: ${median(theirs).toFixed(0)} µs · ratio ${(median(ours) / median(theirs)).toFixed(2)}\n`,
  );
  yoga.close();
  await server.close();
  await database.close();
}
