import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { processStart } from './processStart.ts';

const tells = existsSync('/proc/self/stat');

test('a running process has one start', async () => {
  const start = await processStart(process.pid);
  expect(start).not.toBeNull();
  expect(await processStart(process.pid)).toBe(start);
});

test.skipIf(!tells)('two processes have two starts (skipped where the system has no /proc)', async () => {
  expect(await processStart(process.pid)).not.toBe(await processStart(process.ppid));
});

test('a process that has ended has none', async () => {
  const child = spawn(process.execPath, ['-e', '']);
  await new Promise((done) => child.once('exit', done));
  expect(await processStart(child.pid ?? 0)).toBeNull();
});
