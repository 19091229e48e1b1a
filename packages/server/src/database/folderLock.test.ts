import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FolderProcess, folderProcess } from '../../test/folderProcess.ts';
import { type FolderLock, folderLock } from './folderLock.ts';
import { processStart } from './processStart.ts';

let folder: string;
const processes: FolderProcess[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'meritkit-lock-'));
});
afterEach(async () => {
  await Promise.all(processes.splice(0).map((each) => each.kill()));
  await rm(folder, { recursive: true });
});

const start = () => {
  const started = folderProcess(folder);
  processes.push(started);
  return started;
};
const leave = (file: string, holder: object) => writeFile(join(folder, file), JSON.stringify(holder));

/** The pid of a process that no longer runs. */
async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  return child.pid ?? 0;
}

describe('row 84: two processes on one folder', () => {
  test('the second refuses to start and names the pid of the first, which goes on', async () => {
    const first = start();
    expect(await first.hear()).toBe('opened');
    const second = start();
    expect(await second.hear()).toEqual({
      code: 'FOLDER_LOCKED',
      message: `The data folder ${folder} is in use by process ${first.pid}.`,
    });
    expect(await first.query('SELECT 1 AS one')).toEqual({ one: 1 });
  });

  test('of two that start together one opens it', async () => {
    const answers = await Promise.all([start().hear(), start().hear()]);
    expect(answers).toContain('opened');
    expect(answers).toContainEqual(expect.objectContaining({ code: 'FOLDER_LOCKED' }));
  });

  test('after kill -9 of the first the next one opens it and finds what was committed', async () => {
    const first = start();
    await first.hear();
    await first.query('CREATE TABLE kept (value int)');
    await first.query('INSERT INTO kept VALUES (84)');
    await first.kill();
    const second = start();
    expect(await second.hear()).toBe('opened');
    expect(await second.query('SELECT value FROM kept')).toEqual({ value: 84 });
    const third = start();
    expect(await third.hear()).toMatchObject({ message: expect.stringContaining(`process ${second.pid}.`) });
  });

  test('a process that closes the database frees the folder', async () => {
    const first = start();
    await first.hear();
    await first.close();
    expect(await readdir(folder)).toEqual(['postgres']);
    expect(await start().hear()).toBe('opened');
  });

  test('within one process the second is refused as well', async () => {
    const lock = await folderLock(folder);
    await expect(folderLock(folder)).rejects.toMatchObject({
      code: 'FOLDER_LOCKED',
      message: expect.stringContaining(`process ${process.pid}.`),
    });
    await lock.release();
    await (await folderLock(folder)).release();
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('a lock that was left behind', () => {
  const host = hostname();

  test('by a dead process is taken over', async () => {
    await leave('lock', { id: 'a', pid: await deadPid(), host, startedAt: null });
    await (await folderLock(folder)).release();
    expect(await readdir(folder)).toEqual([]);
  });

  test('is taken over if its pid is now that of a younger process', async () => {
    const known = (await processStart(process.pid)) !== 'unknown';
    await leave('lock', { id: 'a', pid: process.pid, host, startedAt: 'before/1' });
    if (known) await (await folderLock(folder)).release();
    else await expect(folderLock(folder)).rejects.toMatchObject({ code: 'FOLDER_LOCKED' });
    expect(existsSync(join(folder, 'lock'))).toBe(!known);
  });

  test('by a process whose start is not known is kept while a process with its pid runs', async () => {
    await leave('lock', { id: 'a', pid: process.ppid, host, startedAt: null });
    await expect(folderLock(folder)).rejects.toMatchObject({
      message: expect.stringContaining(`process ${process.ppid}.`),
    });
  });

  test('on another host is not judged from here', async () => {
    await leave('lock', { id: 'a', pid: await deadPid(), host: 'elsewhere', startedAt: null });
    await expect(folderLock(folder)).rejects.toMatchObject({
      code: 'FOLDER_LOCKED',
      message: expect.stringMatching(/on host elsewhere.*delete/),
    });
  });

  test.each(['', 'not JSON', '{}', '{"id":1}', 'null'])(
    'with the content %j is refused with what to do',
    async (text) => {
      await writeFile(join(folder, 'lock'), text);
      await expect(folderLock(folder)).rejects.toMatchObject({
        code: 'FOLDER_LOCKED',
        message: expect.stringContaining('delete it'),
      });
    },
  );

  test('with a claim of a process that died taking it over is taken over', async () => {
    const pid = await deadPid();
    await leave('lock', { id: 'a', pid, host, startedAt: null });
    await leave('lock.a.next', { id: 'b', pid, host, startedAt: null });
    await (await folderLock(folder)).release();
    expect(await readdir(folder)).toEqual([]);
  });

  test('with a claim of a living process is refused and names that one', async () => {
    await leave('lock', { id: 'a', pid: await deadPid(), host, startedAt: null });
    await leave('lock.a.next', { id: 'b', pid: process.ppid, host, startedAt: null });
    await expect(folderLock(folder)).rejects.toMatchObject({
      message: expect.stringContaining(`process ${process.ppid}.`),
    });
  });

  test('is taken over by exactly one of many', async () => {
    const pid = await deadPid();
    for (let round = 0; round < 30; round += 1) {
      await leave('lock', { id: `a${round}`, pid, host, startedAt: null });
      const attempts = await Promise.allSettled(Array.from({ length: 8 }, () => folderLock(folder)));
      const taken = attempts.flatMap((attempt): FolderLock[] =>
        attempt.status === 'fulfilled' ? [attempt.value] : [],
      );
      expect(taken).toHaveLength(1);
      await taken[0]?.release();
      expect(await readdir(folder)).toEqual([]);
    }
  });
});
