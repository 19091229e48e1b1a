// Packs the packages as they would be published, installs them elsewhere, and uses them as a stranger would.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'meritkit-smoke-'));
const run = (command, args, cwd = folder) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

const expect = (what, found, wanted) => {
  if (found.trim() === wanted) return;
  process.stderr.write(`${what}: expected "${wanted}", found "${found.trim()}".\n`);
  process.exitCode = 1;
};

try {
  const tarballs = join(folder, 'tarballs');
  mkdirSync(tarballs);
  run(
    'pnpm',
    ['--recursive', '--filter', './packages/*', 'exec', 'pnpm', 'pack', '--pack-destination', tarballs],
    root,
  );
  const files = readdirSync(tarballs);
  const dependencies = Object.fromEntries(
    files.map((file) => [`@meritkit/${file.split('-')[1]}`, `file:${join(tarballs, file)}`]),
  );
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, type: 'module', dependencies, overrides: dependencies }),
  );
  run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts']);

  const question = `core.printMillionths(core.toMillionths(core.parseDecimal('0.5')))`;
  const esm = `import * as core from '@meritkit/core'; import { createClient } from '@meritkit/client'; console.log(${question}, typeof createClient);`;
  const cjs = `const core = require('@meritkit/core'); const { createClient } = require('@meritkit/client'); console.log(${question}, typeof createClient);`;
  writeFileSync(join(folder, 'esm.mjs'), esm);
  writeFileSync(join(folder, 'cjs.cjs'), cjs);
  expect('core and client as ES modules', run(process.execPath, ['esm.mjs']), '0.5 function');
  expect('core and client as CommonJS', run(process.execPath, ['cjs.cjs']), '0.5 function');

  const server = `
    import { createServer, migrate, openDatabase, rootAuthentication } from '@meritkit/server';
    const database = await openDatabase();
    await migrate(database.pool);
    const log = { info() {}, warn() {}, error() {} };
    const server = await createServer({ database, authenticate: rootAuthentication('t'), port: 0, host: '127.0.0.1', production: true, clock: () => new Date(), log });
    const answer = await fetch(server.url, { method: 'POST', headers: { authorization: 'Bearer t', 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ organisation { timeZone } }' }) });
    console.log((await answer.json()).data.organisation.timeZone);
    await server.close();
    await database.close();`;
  writeFileSync(join(folder, 'server.mjs'), server);
  expect('the server', run(process.execPath, ['server.mjs']), 'UTC');
  const version = run(process.execPath, ['node_modules/@meritkit/cli/dist/main.js', '--version']);
  expect('merit --version', /^\d+\.\d+\.\d+/.test(version.trim()) ? 'a version' : version, 'a version');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
