import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate, openDatabase } from '@meritkit/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runProgram } from '../src/program/runProgram.ts';
import { fakeContext } from './fakeContext.ts';
import { startMerit } from './startMerit.ts';
import { workspaceFolder } from './workspaceFolder.ts';

let data = '';

beforeAll(async () => {
  data = join(await mkdtemp(join(tmpdir(), 'merit-import-')), 'data');
});

afterAll(() => rm(join(data, '..'), { recursive: true, force: true }));

async function merit(...args: string[]) {
  const context = fakeContext();
  const exitCode = await runProgram(context, args, '0.0.0');
  return { exitCode, ...context.written };
}

const people = (count: number) =>
  `people:\n${Array.from({ length: count }, (_, index) => `  - { key: p${index}, displayName: Person ${index} }\n`).join('')}`;

const counted = async () => {
  const database = await openDatabase({ dataFolder: data });
  try {
    await migrate(database.pool);
    return {
      people: await database.prisma.person.count(),
      entries: await database.prisma.auditEntry.count({ where: { command: 'personCreate' } }),
    };
  } finally {
    await database.close();
  }
};

test('a folder comes in, is shown as a difference first, and the second time changes nothing', async () => {
  const folder = await workspaceFolder({ 'people.yaml': people(3) });
  const planned = await merit('import', folder, '--data', data, '--dry-run');
  expect(planned).toMatchObject({ exitCode: 0 });
  expect(planned.out).toContain('+ person p0  (people.yaml:2)\n    + displayName: Person 0\n');
  expect((await merit('import', folder, '--data', data)).out).toBe('created\t3\nupdated\t0\nunchanged\t0\n');
  expect((await merit('import', folder, '--data', data)).out).toBe('created\t0\nupdated\t0\nunchanged\t3\n');
});

test('what is exported is imported as the same, and exported as the same bytes', async () => {
  const out = join(data, '../exported');
  expect((await merit('export', out, '--data', data)).out).toBe(
    'workspace.yaml\npeople.yaml\ngrade-scales.yaml\n',
  );
  expect((await merit('import', out, '--data', data)).out).toBe('created\t0\nupdated\t0\nunchanged\t5\n');
  const again = join(data, '../again');
  await merit('export', again, '--data', data);
  for (const file of ['workspace.yaml', 'people.yaml', 'grade-scales.yaml'])
    expect(await readFile(join(again, file), 'utf8')).toBe(await readFile(join(out, file), 'utf8'));
  expect(await merit('export', out, '--data', data)).toMatchObject({ exitCode: 3 });
});

test('a workspace with 50 mistakes, of form, of the rules and of references, reports all 50 and applies nothing', async () => {
  const before = await counted();
  const period = '  - { key: Q, kind: quarter, code: Q, startsOn: 2026-07-01, endsBefore: 2026-10-01 }\n';
  const lines: string[] = [];
  for (let index = 0; index < 10; index += 1) {
    lines.push(`  - { key: a${index}, period: Q, title: t, owner: nobody }`);
    lines.push(`  - { key: b${index}, period: Q, title: t, commitment: firm }`);
    lines.push(`  - { key: c${index}, period: Q, title: "two\\nlines" }`);
    lines.push(
      `  - { key: d${index}, period: Q, title: t, keyResults: [{ key: k${index}, title: t, measure: decrease, baseline: 1, target: 2 }] }`,
    );
    lines.push(
      `  - { key: e${index}, period: Q, title: t, keyResults: [{ key: l${index}, title: t, measure: increase, baseline: 0, target: 9, checkIns: [{ key: i${index}, value: 3, observedAt: 2027-07-01T00:00:00Z }] }] }`,
    );
  }
  const folder = await workspaceFolder({
    'okr.yaml': `periods:\n${period}objectives:\n${lines.join('\n')}\npeople:\n  - { key: fine, displayName: Fine }\n`,
  });
  const { exitCode, err, out } = await merit('import', folder, '--data', data);
  expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' });
  const told = err.split('\n').filter((line) => line.startsWith('  okr.yaml:'));
  const at = told.map((line) => /^ {2}okr\.yaml:(\d+):\d+: .* \(([A-Z_]+)\)$/.exec(line)?.slice(1).join(' '));
  const kinds = ['NOT_FOUND', 'UNKNOWN_CHOICE', 'INVALID_TEXT', 'DIRECTION_MISMATCH', 'IN_FUTURE'];
  // A check-in of another period and of the future has two problems.
  expect([...new Set(at)].filter((each) => !each?.endsWith('OUTSIDE_PERIOD'))).toEqual(
    lines.map((_, index) => `${index + 4} ${kinds[index % 5]}`),
  );
  expect(await counted()).toEqual(before);
});

test.each(['SIGKILL', 'SIGINT'] as const)(
  'rows 82 and 83: an import that gets %s in its midst is absent, and can be repeated whole',
  async (signal) => {
    const before = await counted();
    const key = signal.toLowerCase();
    const folder = await workspaceFolder({
      'people.yaml': people(4_000)
        .replaceAll('key: p', `key: ${key}`)
        // What is archived is written last: there is something left to do when the signal comes.
        .replace(/(Person 1\d\d) /g, '$1, archived: true '),
    });
    const { child, ended } = startMerit(['import', folder, '--data', data]);
    child.stderr?.on('data', (text: Buffer | string) => {
      // They are written then, and not committed.
      if (String(text).includes('people: 4000')) child.kill(signal);
    });
    const { code, err } = await ended;
    expect(err).toContain('people: 4000');
    expect(code).not.toBe(0);
    expect(await counted()).toEqual(before);
    expect((await merit('import', folder, '--data', data)).out).toBe(
      'created\t4000\nupdated\t0\nunchanged\t0\n',
    );
  },
);
