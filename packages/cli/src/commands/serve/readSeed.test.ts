import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSeed } from './readSeed.ts';

const folderWith = async (name: string, text: string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'merit-seed-'));
  await writeFile(join(folder, name), text);
  return folder;
};

test('a seed is the workspace of its folder', async () => {
  const folder = await folderWith(
    'workspace.yaml',
    'source: own\npeople:\n  - key: ada\n    displayName: Ada\n',
  );
  expect(await readSeed(folder)).toMatchObject({ source: 'own', records: [{ noun: 'person', key: 'ada' }] });
});

test('a folder without a workspace, and one that is not well formed, are refused as configuration', async () => {
  const empty = await folderWith('README.md', '');
  await expect(readSeed(empty)).rejects.toMatchObject({ code: 'WORKSPACE_MISSING', exitCode: 3 });
  const wrong = await folderWith('workspace.yaml', 'source: own\npeople:\n  - nickname: Ada\n');
  await expect(readSeed(wrong)).rejects.toMatchObject({ code: 'SEED_INVALID', exitCode: 3 });
});
