import { mkdtemp, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { requireRootToken, rootAccess } from './rootAccess.ts';

const settings = async (values = {}) => {
  const path = await mkdtemp(join(tmpdir(), 'merit-token-'));
  return { rootToken: undefined, production: false, folder: '.merit', path, ...values };
};

test('a token is made once and kept for its owner only', async () => {
  const where = await settings();
  const first = await rootAccess(where);
  expect(first).toMatchObject({ file: join('.merit', 'root-token'), isNew: true });
  expect((await stat(join(where.path, 'root-token'))).mode & 0o777).toBe(0o600);
  expect(await rootAccess(where)).toEqual({ ...first, isNew: false });
});

test('a token that is set is used and not kept', async () => {
  const where = await settings({ rootToken: 'set' });
  expect(await rootAccess(where)).toEqual({ token: 'set', file: null, isNew: false });
});

test('in production nobody gets a token that was made up: it has to be set, or kept from before', async () => {
  const bare = await settings({ production: true });
  expect(() => requireRootToken(bare)).toThrow(
    expect.objectContaining({ code: 'ROOT_TOKEN_MISSING', exitCode: 3 }),
  );
  expect(() => requireRootToken({ ...bare, rootToken: 'set' })).not.toThrow();
  await rootAccess(bare);
  expect(() => requireRootToken(bare)).not.toThrow();
});
