import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { createClient } from '@meritkit/client';
import {
  type Actor,
  createServer,
  ensureOrganisation,
  importRecords,
  migrate,
  openDatabase,
  rootAuthentication,
} from '@meritkit/server';
import { readWorkspace } from '../../packages/cli/src/workspace/readWorkspace.ts';

const TOKEN = 'facts';
const FOLDER = new URL('./facts/', import.meta.url);
const MERIT = fileURLToPath(new URL('../../scripts/merit.mjs', import.meta.url));

type Ask = (query: string) => Promise<unknown>;

const byHttp =
  (url: string): Ask =>
  async (query) => {
    const headers = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' };
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
    return response.json();
  };

const bySdk =
  (url: string): Ask =>
  async (query) => {
    const { data } = await createClient({ url, token: TOKEN }).request(query);
    return { data };
  };

const byCli =
  (url: string): Ask =>
  async (query) => {
    const child = spawn(process.execPath, [MERIT, 'api', query, '--url', url], {
      env: { ...process.env, MERIT_TOKEN: TOKEN },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let printed = '';
    for await (const chunk of child.stdout) printed += chunk;
    return JSON.parse(printed);
  };

const url = process.env['DATABASE_URL'];
const database = await openDatabase(url === undefined ? {} : { url });
await migrate(database.pool);
const actor: Actor = { kind: 'system' };
const clock = () => new Date();
await ensureOrganisation({ database, clock, actor });
const workspace = await readWorkspace(fileURLToPath(new URL('.', import.meta.url)));
const { issues } = await importRecords({ database, clock, actor }, workspace, { dryRun: false });
for (const { file, line, message } of [...workspace.issues, ...issues])
  process.stdout.write(`${file}:${line}: ${message}\n`);
const silent = { info: () => {}, warn: () => {}, error: () => {} };
const server = await createServer({
  ...{ database, clock, log: silent, authenticate: rootAuthentication(TOKEN) },
  ...{ port: 0, host: '127.0.0.1', production: true },
});

const ways = { HTTP: byHttp(server.url), SDK: bySdk(server.url), CLI: byCli(server.url) };
const names = (await readdir(FOLDER)).filter((file) => file.endsWith('.graphql')).sort();
let passed = 0;
let failed = 0;
for (const name of names) {
  const query = await readFile(new URL(name, FOLDER), 'utf8');
  const wanted: unknown = JSON.parse(
    await readFile(new URL(name.replace('.graphql', '.json'), FOLDER), 'utf8'),
  );
  for (const [way, ask] of Object.entries(ways)) {
    const found = await ask(query);
    const isRight = isDeepStrictEqual(found, wanted);
    if (isRight) passed += 1;
    else failed += 1;
    process.stdout.write(`${isRight ? '✓' : '✗'} ${name.replace('.graphql', '')} by ${way}\n`);
    if (!isRight) process.stdout.write(`  found ${JSON.stringify(found)}\n`);
  }
}
await server.close();
await database.close();
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
