import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate, openDatabase } from '@meritkit/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runProgram } from '../src/program/runProgram.ts';
import { type FakeOptions, fakeContext } from './fakeContext.ts';
import { startMerit } from './startMerit.ts';

let folder = '';
const data = () => join(folder, 'data');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'merit-people-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function bringIn(
  content: string | Uint8Array,
  args: readonly string[] = [],
  options: FakeOptions = {},
) {
  const name = args.includes('--ndjson') ? 'staff.ndjson' : 'staff.csv';
  await writeFile(join(folder, name), content);
  const context = fakeContext({ cwd: folder, ...options });
  const flags = args.filter((each) => each !== '--ndjson');
  const exitCode = await runProgram(context, ['person', 'import', name, '--data', data(), ...flags], '0.0.0');
  return { exitCode, ...context.written };
}

/** Lines of a result by their names. */
const numbers = (out: string) =>
  Object.fromEntries(
    out
      .trim()
      .split('\n')
      .map((line) => line.split('\t')),
  );

const looked = async <Found>(
  look: (database: Awaited<ReturnType<typeof openDatabase>>) => Promise<Found>,
) => {
  const database = await openDatabase({ dataFolder: data() });
  try {
    await migrate(database.pool);
    return await look(database);
  } finally {
    await database.close();
  }
};

const places = () =>
  looked(async ({ prisma }) =>
    (
      await prisma.person.findMany({
        orderBy: { externalId: 'asc' },
        include: { assignments: { include: { team: true, manager: true } } },
      })
    ).map(({ externalId, displayName, hiredOn, assignments: [place] }) =>
      [
        externalId,
        displayName,
        hiredOn?.toISOString().slice(0, 10),
        place?.team.name,
        place?.manager?.displayName,
      ].join(' '),
    ),
  );

const MESSY = `\uFEFF工号;姓名;部门;直属上级;职级;职级名称;入职日期;邮箱;鞋码\r
E1;Ada;Board;;P9;P9 首席;31/12/2019;ada@example.org;40\r
E2;"Ben; jr.";Web;Ada;P5;P6 高级;05/06/2020;ben@example.org;41\r
E3;Cleo;Web;Zed;P5;P5;01/02/2021;;\r
E4;=Dan;Web;Ada;P5;P5;01/02/2021;;\r
E5;Eve;Web;Ada;P5;P5;01/02/2021;;;left over\r
E6;Max;Web;Ada;P5;P5;30/02/2021;;\r
E7;Li Wei;Web;Ada;P5;P5;01/02/2021;;\r
E8;Li Wei;Web;Ada;P5;P5;01/02/2021;;\r
E9;Fay;Web;li wei;P5;P5;01/02/2021;;\r
;;;;;;;;\r
`;

const REFUSED = [
  'line 3: E2: level: The level “P5” is called “P6 高级”, which is otherwise “P6”. (LEVEL_CONTRADICTED)',
  'line 4: E3: manager: The manager “Zed” is neither here nor known. (MANAGER_UNKNOWN)',
  'line 6: E5: The line has more cells than there are columns: is a separator within a text? (CELLS_LEFT_OVER)',
  'line 7: E6: hiredOn: “30/02/2021” is not a day of the calendar. (INVALID_DATE)',
  'line 10: E9: manager: The manager “li wei” can be several people: line 8, line 9. (MANAGER_AMBIGUOUS)',
];

test('row 67: of a messy file every doubt is told with its line, and nobody comes in', async () => {
  const { exitCode, out, err } = await bringIn(MESSY);
  expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' });
  expect(err.split('\n').filter((line) => line.startsWith('  line'))).toEqual(
    REFUSED.map((line) => `  ${line}`),
  );
  expect(err).toContain('Not read: 鞋码\n');
  expect(err).toContain('5 of 9 lines are refused');
  expect(await places()).toEqual([]);
});

test('row 67: a dry run tells the same and writes nobody; with --partial the other lines come in, once', async () => {
  const dry = await bringIn(MESSY, ['--dry-run', '--partial']);
  expect(dry.exitCode).toBe(0);
  expect(numbers(dry.out)).toMatchObject({
    'would be created': '4',
    refused: '5',
    'would be new teams': '2',
  });
  expect(await places()).toEqual([]);
  const done = await bringIn(MESSY, ['--partial']);
  expect(done.exitCode).toBe(0);
  for (const line of REFUSED) expect(done.err).toContain(`${line}\n`);
  expect(await places()).toEqual([
    'E1 Ada 2019-12-31 Board ',
    'E4 =Dan 2021-02-01 Web Ada',
    'E7 Li Wei 2021-02-01 Web Ada',
    'E8 Li Wei 2021-02-01 Web Ada',
  ]);
  const again = await bringIn(MESSY, ['--partial']);
  expect(numbers(again.out)).toMatchObject({ created: '0', updated: '0', unchanged: '4' });
});

test('columns can be told, dates too, and NDJSON states the same', async () => {
  const csv = 'Badge,Who,Since\nN1,Nora,05/06/2020\n';
  const flags = ['--source', 'other', '--map', 'Badge=externalId', '--map', 'Who=displayName'];
  const unclear = await bringIn(csv, [...flags, '--map', 'Since=hiredOn']);
  expect(unclear.exitCode).toBe(1);
  expect(unclear.err).toContain('can be 2020-06-05 or 2020-05-06');
  await bringIn(csv, [...flags, '--map', 'Since=hiredOn', '--date-order', 'month-first']);
  const json = '{"externalId":"N1","displayName":"Nora","hiredOn":"2020-05-06"}\nnonsense\n';
  const same = await bringIn(json, ['--ndjson', '--source', 'other', '--partial']);
  expect(numbers(same.out)).toMatchObject({ unchanged: '1', refused: '1' });
  expect(same.err).toContain('line 2: This is not a JSON object of the fields of a person. (INVALID_LINE)');
  const missing = await bringIn('Who\nNora\n', ['--map', 'Who=displayName']);
  expect(missing).toMatchObject({ exitCode: 1 });
  expect(missing.err).toContain('No column states externalId');
  expect((await bringIn(csv, ['--map', 'Badge=shoes'])).exitCode).toBe(3);
});

test('row 67: of mixed encodings the first line that is not UTF-8 is told', async () => {
  const gbk = Buffer.concat([
    Buffer.from('id,name\nE1,王\nE2,'),
    Buffer.from([0xd5, 0xc5, 0xc8, 0xfd]),
    Buffer.from('\n'),
  ]);
  const { exitCode, err } = await bringIn(gbk);
  expect(exitCode).toBe(1);
  expect(err).toContain('ENCODING: The file is not UTF-8 but GBK, first on line 3: save it as UTF-8.');
});

test('row 67: a complete file without half of all staff needs their number, from a flag or from a person', async () => {
  const staff = Array.from({ length: 20 }, (_, index) => `G${index},Guard ${index}\n`);
  const half = `id,name\n${staff.slice(10).join('')}`;
  const flags = ['--source', 'guard', '--complete'];
  await bringIn(`id,name\n${staff.join('')}`, flags);
  const refused = await bringIn(half, [...flags, '--yes']);
  expect(refused.exitCode).toBe(2);
  expect(refused.err).toContain('It would deactivate 50 %, 10 of 20 people.');
  expect(refused.err).toContain('say --confirm-deactivations 10.');
  expect((await bringIn(half, flags, { line: '9' })).exitCode).toBe(2);
  const typed = await bringIn(half, flags, { line: '10' });
  expect(numbers(typed.out)).toMatchObject({ deactivated: '10', unchanged: '10' });
  const one = `id,name\n${staff.slice(11).join('')}`;
  expect((await bringIn(one, flags)).exitCode).toBe(2);
  expect(numbers((await bringIn(one, [...flags, '--yes'])).out)).toMatchObject({ deactivated: '1' });
});

test('rows 82 and 83: an import that is cancelled, then killed while it writes, goes on with the same file and writes everybody once', async () => {
  const source = 'interrupted';
  const count = 2_500;
  const file = join(folder, 'interrupted.csv');
  const rows = Array.from(
    { length: count },
    (_, index) => `P${index};Person ${index};Team ${index % 40};${index === 0 ? '' : `P${index >> 3}`}\n`,
  );
  await writeFile(file, `id;name;team;manager id\n${rows.join('')}`);
  const args = ['person', 'import', file, '--data', data(), '--source', source];
  const interrupted = async (signal: NodeJS.Signals, after: number) => {
    const { child, ended } = startMerit(args);
    child.stderr?.on('data', (text: Buffer | string) => {
      if (String(text).includes('Writing begins')) setTimeout(() => child.kill(signal), after);
    });
    const { code } = await ended;
    const run = await looked(({ prisma }) => prisma.directoryRun.findFirst({ where: { source } }));
    return { code, state: run?.state };
  };
  expect(await interrupted('SIGINT', 0)).toEqual({ code: 2, state: 'APPLYING' });
  // A thousand people take about as long as this; there are six batches.
  expect(await interrupted('SIGKILL', 150)).toEqual({ code: null, state: 'APPLYING' });
  const context = fakeContext();
  expect(await runProgram(context, args, '0.0.0')).toBe(0);
  expect(context.written.err).toContain('it goes on where it stopped');
  const found = await looked(async ({ prisma }) => {
    const people = await prisma.person.findMany({ where: { source }, select: { id: true } });
    const entityId = { in: people.map(({ id }) => id) };
    return {
      people: people.length,
      places: await prisma.assignment.count({ where: { source } }),
      created: await prisma.event.count({ where: { type: 'person.created', entityId } }),
    };
  });
  expect(found).toEqual({ people: count, places: count, created: count });
});
