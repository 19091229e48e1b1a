// Generates the Prisma client and the Pothos types, when the schema has changed since the last time.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const schema = new URL('prisma/schema/', root);
const generated = new URL('packages/server/src/generated/', root);
const stamp = new URL('.schema-hash', generated);

const hash = createHash('sha256');
for (const file of readdirSync(schema).sort()) hash.update(file).update(readFileSync(new URL(file, schema)));
for (const file of ['pnpm-lock.yaml', 'packages/server/prisma.config.ts'])
  hash.update(readFileSync(new URL(file, root)));
const wanted = hash.digest('hex');

const fresh = existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
if (!fresh) {
  // Prisma looks for a native engine that neither generation nor run time needs: naming any executable keeps it from downloading one.
  const bin = fileURLToPath(new URL('packages/server/node_modules/.bin', root));
  const PATH = `${bin}${delimiter}${process.env.PATH ?? ''}`;
  const env = {
    ...process.env,
    PATH,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
  };
  const prisma = fileURLToPath(new URL('packages/server/node_modules/prisma/build/index.js', root));
  const { status, stdout, stderr } = spawnSync(process.execPath, [prisma, 'generate'], {
    cwd: fileURLToPath(new URL('packages/server/', root)),
    env,
    encoding: 'utf8',
  });
  if (status !== 0) {
    process.stderr.write(`${stdout}${stderr}`);
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}
