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

test('a seed is what seed.js exports', async () => {
  const folder = await folderWith('seed.js', 'exports.seed = async () => {};');
  expect(await readSeed(folder)).toBeTypeOf('function');
});

test('a folder without a seed, and a seed that exports none, are refused as configuration', async () => {
  const empty = await folderWith('README.md', '');
  await expect(readSeed(empty)).rejects.toMatchObject({ code: 'SEED_MISSING', exitCode: 3 });
  const wrong = await folderWith('seed.js', 'exports.sow = () => {};');
  await expect(readSeed(wrong)).rejects.toMatchObject({ code: 'SEED_INVALID', exitCode: 3 });
});
