import { readFileSync } from 'node:fs';
import { parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { buildSchema } from '../src/graphql/schema.ts';

const root = new URL('../../../', import.meta.url);

const queriesOf = (file: string): string[] => {
  const text = readFileSync(new URL(file, root), 'utf8');
  return [...text.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, query = '']) => query);
};

test.each(['README.md', 'packages/server/README.md'])('every GraphQL example in %s is valid', (file) => {
  const queries = queriesOf(file);
  expect(queries.length).toBeGreaterThan(0);
  for (const query of queries) expect(validate(buildSchema(), parse(query))).toEqual([]);
});
