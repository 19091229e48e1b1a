// A server over a PostgreSQL database, in a process of its own that can be killed. Says its address as soon as it
// listens, and ends with the process that started it.
import { createServer, openDatabase, rootAuthentication } from '@meritkit/server';

const [token = '', url = ''] = process.argv.slice(2);
const database = await openDatabase({ url });
const silent = () => {};
const server = await createServer({
  database,
  authenticate: rootAuthentication(token),
  port: 0,
  host: '127.0.0.1',
  production: true,
  clock: () => new Date(),
  log: { info: silent, warn: silent, error: silent },
});
process.stdin.resume().once('end', () => process.exit());
process.stdout.write(`${server.url}\n`);
