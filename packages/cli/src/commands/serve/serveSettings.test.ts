import { delimiter, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { fakeContext } from '../../../test/fakeContext.ts';
import { serveSettings } from './serveSettings.ts';

const read = (flags = {}, env = {}, cwd = '/nowhere') => serveSettings(flags, fakeContext({ env, cwd }));
const REPOSITORY = resolve(import.meta.dirname, '../../../../..');

test('without settings it listens to 127.0.0.1:4000 over the folder .merit', () => {
  expect(read()).toEqual({
    port: 4000,
    host: '127.0.0.1',
    folder: '.merit',
    path: '/nowhere/.merit',
    url: undefined,
    migrateUrl: undefined,
    seeds: { isStated: false, folders: [] },
    rootToken: undefined,
    production: false,
    logLevel: 'info',
    requestLevel: 'debug',
  });
});

test('flags go before the environment, and empty variables are none', () => {
  const env = { PORT: '5000', HOST: '::1', MERIT_DATA: 'b', DATABASE_URL: '', MERIT_ROOT_TOKEN: '' };
  expect(read({ port: '0', data: 'a' }, env)).toMatchObject({ port: 0, host: '::1', folder: 'a' });
  expect(read({}, env)).toMatchObject({ port: 5000, folder: 'b', url: undefined, rootToken: undefined });
});

test('requests are logged at info in production and where LOG_LEVEL is set', () => {
  expect(read({}, { LOG_LEVEL: 'info' })).toMatchObject({ requestLevel: 'info' });
  expect(read({}, { NODE_ENV: 'production' })).toMatchObject({ requestLevel: 'info', production: true });
});

test('the examples of the repository are loaded unless something else is named', () => {
  const examples = ['seed-workspace', 'worked-quarter'].map((name) => join(REPOSITORY, 'examples', name));
  expect(read({}, {}, REPOSITORY).seeds).toEqual({ isStated: false, folders: examples });
});

test('seeds are named by flags, else by MERIT_SEED, several as in PATH', () => {
  const env = { MERIT_SEED: ['a', '/b'].join(delimiter) };
  expect(read({}, env).seeds).toEqual({ isStated: true, folders: ['/nowhere/a', '/b'] });
  expect(read({ seed: ['c'] }, env).seeds).toEqual({ isStated: true, folders: ['/nowhere/c'] });
  expect(read({ seed: false }, env).seeds).toEqual({ isStated: true, folders: [] });
  expect(read({}, { MERIT_SEED: 'none' }, REPOSITORY).seeds).toEqual({ isStated: true, folders: [] });
});

test.each([
  ['PORT_INVALID', { PORT: '65536' }],
  ['PORT_INVALID', { PORT: 'http' }],
  ['LOG_LEVEL_INVALID', { LOG_LEVEL: 'loud' }],
  ['ROOT_TOKEN_INVALID', { MERIT_ROOT_TOKEN: 'my token' }],
])('%s is told before anything is opened', (code, env) => {
  expect(() => read({}, env)).toThrow(expect.objectContaining({ code, exitCode: 3 }));
});
