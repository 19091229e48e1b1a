import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { generateFiles } from './generator/generateFiles.ts';

const root = new URL('..', import.meta.url);
const operationsFolder = new URL('operations/', root);
const target = new URL('src/generated/', root);

const schema = await readFile(new URL('../server/schema.graphql', root), 'utf8');
const operations = new Map<string, string>();
for (const file of await readdir(operationsFolder))
  operations.set(file.replace(/\.graphql$/, ''), await readFile(new URL(file, operationsFolder), 'utf8'));

const files = generateFiles(schema, operations);
await rm(target, { recursive: true, force: true });
await mkdir(target, { recursive: true });
for (const [name, text] of files) await writeFile(new URL(name, target), text);
