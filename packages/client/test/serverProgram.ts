// A server with an empty database, in a process of its own. Says its address as soon as it listens, and ends with the
// process that started it.
import { createServer, migrate, openDatabase, rootAuthentication } from '@meritkit/server';

const [token = '', now = ''] = process.argv.slice(2);
const database = await openDatabase();
await migrate(database.pool);
const silent = () => {};
const server = await createServer({
  database,
  authenticate: rootAuthentication(token),
  port: 0,
  host: '127.0.0.1',
  production: true,
  clock: () => new Date(now),
  log: { info: silent, warn: silent, error: silent },
});
process.stdin.resume().once('end', () => process.exit());
process.stdout.write(`${server.url}\n`);
