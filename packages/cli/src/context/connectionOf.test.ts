import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { connectionOf } from './connectionOf.ts';

const folderWith = async (files: Readonly<Record<string, string>>): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'merit-connection-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
};

test('without settings it is the server of this folder, with its root token', async () => {
  const cwd = await folderWith({ 'root-token': 'merit_root_x\n' });
  expect(await connectionOf({}, { env: { MERIT_DATA: '.' }, cwd })).toEqual({
    url: 'http://127.0.0.1:4000/graphql',
    token: 'merit_root_x',
  });
});

test('the token file goes before MERIT_TOKEN, and that before the folder', async () => {
  const cwd = await folderWith({ 'root-token': 'folder', mine: 'file\n' });
  const env = { MERIT_DATA: '.', MERIT_TOKEN: 'variable' };
  expect(await connectionOf({ tokenFile: 'mine' }, { env, cwd })).toMatchObject({ token: 'file' });
  expect(await connectionOf({}, { env, cwd })).toMatchObject({ token: 'variable' });
});

test('the root token of the folder is never sent to another machine', async () => {
  const cwd = await folderWith({ 'root-token': 'folder' });
  const env = { MERIT_DATA: '.', MERIT_URL: 'https://merit.example.com/graphql' };
  await expect(connectionOf({}, { env, cwd })).rejects.toMatchObject({ code: 'TOKEN_MISSING', exitCode: 4 });
});

test('an address that is none, and a token file that cannot be read, are refused as configuration', async () => {
  const world = { env: { MERIT_TOKEN: 't' }, cwd: '/nowhere' };
  await expect(connectionOf({ url: 'merit' }, world)).rejects.toMatchObject({
    code: 'URL_INVALID',
    exitCode: 3,
  });
  await expect(connectionOf({ tokenFile: 'x' }, world)).rejects.toMatchObject({
    code: 'TOKEN_FILE_UNREADABLE',
    exitCode: 3,
  });
});
