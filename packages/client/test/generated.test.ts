import { readdir, readFile } from 'node:fs/promises';
import { buildSchema, parse, specifiedRules, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { generateFiles } from '../scripts/generator/generateFiles.ts';

const root = new URL('..', import.meta.url);
const folder = async (path: string, extension: string): Promise<Map<string, string>> => {
  const url = new URL(path, root);
  const texts = new Map<string, string>();
  for (const file of (await readdir(url)).sort())
    texts.set(file.replace(extension, ''), await readFile(new URL(file, url), 'utf8'));
  return texts;
};
const schemaText = await readFile(new URL('../server/schema.graphql', root), 'utf8');
const generated = await folder('src/generated/', '');

test('the generated files are what the schema and the operations give', async () => {
  const files = generateFiles(schemaText, await folder('operations/', '.graphql'));

  expect(Object.fromEntries(generated)).toEqual(Object.fromEntries(files));
});

test('every mutation of the schema is in the SDK, and every list and every thing that is asked for by its id', () => {
  const schema = buildSchema(schemaText);
  const documents = [...generated].filter(([file]) => file.includes('.documents')).map(([, text]) => text);
  const used = new Set(
    documents.flatMap((text) => [...text.matchAll(/result:(\w+)/g)].map(([, field]) => field)),
  );
  const roots = [schema.getMutationType(), schema.getQueryType()].flatMap((type) =>
    Object.keys(type?.getFields() ?? {}),
  );

  // Things of any kind are for documents of one's own, which say what to select of which.
  expect(roots.filter((field) => !used.has(field))).toEqual(['node', 'nodes']);
});

describe('every document', () => {
  const documents = [...generated].flatMap(([file, text]) =>
    file.includes('.documents')
      ? [...text.matchAll(/^ {2}("(?:query|mutation).*");$/gm)].map(([, json]) => json ?? '')
      : [],
  );

  test('is there', () => expect(documents.length).toBeGreaterThan(30));

  test.each(documents)('is valid by itself: %.40s', (json) => {
    const document: unknown = JSON.parse(json);

    expect(validate(buildSchema(schemaText), parse(String(document)), specifiedRules)).toEqual([]);
  });
});
