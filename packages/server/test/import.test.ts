import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../src/database/Database.ts';
import { doctor } from '../src/doctor/doctor.ts';
import { exportRecords } from '../src/import/exportRecords.ts';
import { importRecords } from '../src/import/importRecords.ts';
import { ensureOrganisation } from '../src/organisation/ensureOrganisation.ts';
import { describeEach } from './databases.ts';
import { WHOLE, workspaceOf } from './importStreams.ts';
import { startServer, type TestServer, TOKEN } from './startServer.ts';

/** A busy machine takes its time to set up a database. */
const START_MS = 120_000;

const clock = () => new Date('2026-11-22T09:00:00.000Z');

describeEach('an import', ({ open }) => {
  let database: Database;
  let server: TestServer;
  const performer = () => ({ database, clock, actor: { kind: 'root' } as const });
  const run = (things: Parameters<typeof workspaceOf>[0], dryRun = false) =>
    importRecords(performer(), workspaceOf(things), { dryRun });
  const codes = async (things: Parameters<typeof workspaceOf>[0]) =>
    (await run(things)).issues.map(({ line, subject, code }) => `${line} ${subject} ${code}`);

  beforeAll(async () => {
    database = await open();
    await ensureOrganisation(performer());
    server = await startServer(database, { clock });
  }, START_MS);

  afterAll(async () => {
    await server.close();
    await database.close();
  });

  test('a dry run tells what would be done and writes nothing', async () => {
    const result = await run(WHOLE, true);
    expect(result).toMatchObject({ created: WHOLE.length - 1, updated: 1, unchanged: 0, issues: [] });
    expect(await database.prisma.objective.count()).toBe(0);
    expect(await database.prisma.auditEntry.count()).toBe(1);
  });

  test('things come in, in whatever order they are written, and the second run changes nothing', async () => {
    expect(await run(WHOLE)).toMatchObject({ created: WHOLE.length - 1, updated: 1, issues: [] });
    const entries = await database.prisma.auditEntry.count();
    expect(await run(WHOLE)).toEqual({
      created: 0,
      updated: 0,
      unchanged: WHOLE.length,
      changes: [],
      issues: [],
    });
    expect(await database.prisma.auditEntry.count()).toBe(entries);
    expect((await doctor(database)).every(({ ok }) => ok)).toBe(true);
  });

  test('what is exported comes in again as the same, also into an empty database', async () => {
    const exported = await exportRecords(database);
    expect(exported.source).toBe('test');
    const stream = workspaceOf(exported.records.map(({ noun, key, fields }) => [noun, key, fields]));
    expect(await importRecords(performer(), stream, { dryRun: false })).toMatchObject({
      // One more: the scale of grades that every database has.
      unchanged: WHOLE.length + 1,
      changes: [],
      issues: [],
    });
    const empty = await open();
    try {
      const other = { database: empty, clock, actor: { kind: 'root' } as const };
      await ensureOrganisation(other);
      expect(await importRecords(other, stream, { dryRun: false })).toMatchObject({ issues: [] });
      expect(await exportRecords(empty)).toEqual(exported);
    } finally {
      await empty.close();
    }
  });

  test('only what differs is changed, and the plan names it', async () => {
    const result = await run([
      ['person', 'ada', { displayName: 'Ada Lovelace' }],
      ['objective', 'O1', { title: '降本增效', description: 'new', commitment: 'ASPIRATIONAL' }],
      ['keyResult', 'KR1', { target: '0.7', owner: 'ben' }],
      ['assignment', 'ben-web', { endsBefore: '2026-12-01' }],
    ]);
    expect(result).toMatchObject({ created: 0, updated: 4, unchanged: 0, issues: [] });
    expect(result.changes[1]?.fields).toEqual([
      { name: 'description', from: null, to: 'new' },
      { name: 'commitment', from: 'COMMITTED', to: 'ASPIRATIONAL' },
    ]);
    const definitions = await database.prisma.keyResultDefinition.findMany({
      where: { keyResult: { externalId: 'KR1' } },
      orderBy: { sequence: 'asc' },
    });
    expect(definitions.map(({ target, weight }) => [target?.toFixed(), weight])).toEqual([
      ['0.6', 5000],
      ['0.7', 5000],
    ]);
  });

  test('facts, fixed fields, lost definitions and things that come back are refused, each by itself', async () => {
    expect(
      await codes([
        ['checkIn', 'c1', { numerator: '17' }],
        ['keyResult', 'KR2', { milestones: [{ title: 'Copy' }] }],
        ['objective', 'O2', { redefined: [] }],
        ['keyResult', 'KR3', { archived: false }],
        ['period', 'Q4', { kind: 'YEAR' }],
      ]),
    ).toEqual([
      '1 checkIn c1: numerator IMMUTABLE',
      '2 keyResult KR2: milestones IMMUTABLE',
      '3 objective O2: redefined IMMUTABLE',
      '4 keyResult KR3: archived IMMUTABLE',
      '5 period Q4: kind IMMUTABLE',
    ]);
  });

  test('one mistake does not hide another, and what rests on a mistake is not told as one', async () => {
    const before = await database.prisma.auditEntry.count();
    expect(
      await codes([
        ['objective', 'X1', { period: 'Q9', title: 'Nowhere' }],
        ['keyResult', 'X1.KR1', { objective: 'X1', title: 'Rests on it', measure: 'ASSESSED' }],
        ['objective', 'X2', { period: 'Q4', title: 'One\nTwo', colour: 'red' }],
        ['objective', 'X3', { period: 'Q4', title: 'One\nTwo' }],
        [
          'keyResult',
          'X4',
          { objective: 'O1', title: 'Down', measure: 'DECREASE', baseline: '1', target: '2' },
        ],
        ['keyResult', 'X5', { objective: 'O1', title: 'x', measure: 'SIDEWAYS' }],
        ['checkIn', 'X6', { keyResult: 'KR1', value: '1', observedAt: '2026-11-01T18:00:00+08:00' }],
        [
          'checkIn',
          'X7',
          { keyResult: 'KR1', numerator: '1', denominator: '2', observedAt: '2026-09-01T00:00:00Z' },
        ],
        ['person', 'X8', {}],
        ['person', 'ada', { displayName: 'One' }],
        ['person', 'ada', { displayName: 'Two' }],
        ['team', 'X9', { name: 'A', parent: 'X10' }],
        ['team', 'X10', { name: 'B', parent: 'X9' }],
        [
          'period',
          'X11',
          { kind: 'QUARTER', code: '2026-Q4', startsOn: '2030-10-01', endsBefore: '2030-12-01' },
        ],
        ['assessment', 'X12', { reason: 'x', observedAt: '2026-11-01T00:00:00Z' }],
        ['objective', 'O2', { alignedWith: [{ objective: 'O1' }] }],
        ['goal', 'X13', {}],
        ['person', 'X14', { displayName: 7 }],
      ]),
    ).toEqual([
      '1 objective X1: period NOT_FOUND',
      '3 objective X2: colour UNKNOWN_FIELD',
      '4 objective X3: title INVALID_TEXT',
      expect.stringMatching(/^5 keyResult X4: .* DIRECTION_MISMATCH$/),
      '6 keyResult X5: measure UNKNOWN_CHOICE',
      '7 checkIn X6: value NOT_FOR_MEASURE',
      '8 checkIn X7: observedAt OUTSIDE_PERIOD',
      '9 person X8: displayName REQUIRED',
      '11 person ada DUPLICATE_KEY',
      '12 team X9 CIRCLE',
      '13 team X10 CIRCLE',
      '14 period X11 CONFLICT',
      '15 assessment X12: objective ONE_SUBJECT',
      '16 objective O2 CONFLICT',
      '17 X13 UNKNOWN_NOUN',
      '18 person X14: displayName WRONG_KIND',
    ]);
    expect(await database.prisma.auditEntry.count()).toBe(before);
  });

  test('row 82: an import that is stopped is rolled back', async () => {
    const stop = new AbortController();
    stop.abort();
    const stream = workspaceOf([['person', 'stopped', { displayName: 'Stopped' }]]);
    await expect(
      importRecords(performer(), stream, { dryRun: false, signal: stop.signal }),
    ).rejects.toThrow();
    expect(await database.prisma.person.count({ where: { externalId: 'stopped' } })).toBe(0);
  });

  test('over HTTP a workspace is planned first and applied by the id of its plan', async () => {
    const lines = (name: string) => {
      const { source, records } = workspaceOf([['person', 'remote', { displayName: name }]]);
      return [{ workspace: 1, source }, ...records].map((line) => JSON.stringify(line)).join('\n');
    };
    const post = async (body: string, plan?: string, token = TOKEN) => {
      const url = server.url.replace('/graphql', `/import${plan === undefined ? '' : `?plan=${plan}`}`);
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' };
      const response = await fetch(url, { method: 'POST', headers, body });
      return { status: response.status, body: await response.json() };
    };
    expect(await post(lines('R'), undefined, 'wrong')).toMatchObject({ status: 401 });
    expect(await post('nonsense')).toMatchObject({ status: 422 });
    const planned = await post(lines('R'));
    expect(planned.body).toMatchObject({ applied: false, created: 1, issues: [] });
    expect(await post(lines('Another'), planned.body.plan)).toMatchObject({ status: 409 });
    expect(await database.prisma.person.count({ where: { externalId: 'remote' } })).toBe(0);
    expect(await post(lines('R'), planned.body.plan)).toMatchObject({ status: 200, body: { applied: true } });
    expect(await post(lines('R'), planned.body.plan)).toMatchObject({ status: 409 });
    const exported = await fetch(server.url.replace('/graphql', '/export'), {
      headers: { authorization: `Bearer ${TOKEN}` },
    });
    expect((await exported.text()).split('\n')[0]).toBe('{"workspace":1,"source":"test"}');
  });
});
