import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { workspaceSchema } from './workspaceSchema.ts';

test('the committed schema is that of this version', async () => {
  const file = new URL('../../workspace.schema.json', import.meta.url);
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(workspaceSchema())));
});
