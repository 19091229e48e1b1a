import { expect, test } from 'vitest';
import { fakeContext } from '../../../test/fakeContext.ts';
import { createLog } from './createLog.ts';

test('a program gets JSON lines on stderr', () => {
  const { io, written } = fakeContext();
  createLog(io, { logLevel: 'info', requestLevel: 'info', production: true }).info(
    { status: 200 },
    'request',
  );
  expect(JSON.parse(written.err)).toMatchObject({ level: 30, msg: 'request', status: 200 });
  expect(written.out).toBe('');
});

test('requests can be left to a lower level than the rest', () => {
  const { io, written } = fakeContext();
  const log = createLog(io, { logLevel: 'info', requestLevel: 'debug', production: false });
  log.info({ status: 200 }, 'request');
  expect(written.err).toBe('');
  log.info({}, 'The seeds were loaded.');
  expect(written.err).toContain('The seeds were loaded.');
});

test('a person reads sentences in development', () => {
  const { io, written } = fakeContext({ tty: true });
  createLog(io, { logLevel: 'info', requestLevel: 'info', production: false }).error(
    { code: 'INTERNAL' },
    'A request failed.',
  );
  expect(written.err).toMatch(/^\d\d:\d\d:\d\d error A request failed\. code=INTERNAL\n$/);
});
