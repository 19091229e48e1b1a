import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../src/database/Database.ts';
import { directoryIssues } from '../src/directory/directoryIssues.ts';
import {
  abandonDirectory,
  applyDirectory,
  confirmDirectory,
  planDirectory,
  stageDirectory,
  startDirectory,
} from '../src/directory/directoryRuns.ts';
import { doctor } from '../src/doctor/doctor.ts';
import { encodeId } from '../src/id/encodeId.ts';
import { ensureOrganisation } from '../src/organisation/ensureOrganisation.ts';
import { describeEach } from './databases.ts';
import { startServer, type TestServer, TOKEN } from './startServer.ts';

const clock = () => new Date('2026-11-22T09:00:00.000Z');

type Row = Readonly<Record<string, string | number | null>>;

interface Options {
  readonly source?: string;
  readonly effectiveOn?: string;
  readonly isComplete?: boolean;
  readonly isPartial?: boolean;
  readonly deactivations?: number;
}

let files = 0;

describeEach('a directory import', ({ open }) => {
  let database: Database;
  const performer = () => ({ database, clock, actor: { kind: 'root' } as const });

  beforeAll(async () => {
    database = await open();
    await ensureOrganisation(performer());
  }, 120_000);
  afterAll(() => database.close());

  async function plan(rows: readonly Row[], { source = 'hr', isComplete = false, ...options }: Options = {}) {
    files += 1;
    const { id } = await startDirectory(performer(), {
      source,
      digest: files.toString(16).padStart(64, '0'),
      effectiveOn: options.effectiveOn ?? '2026-11-22',
      isComplete,
      fields: [...new Set(rows.flatMap((row) => Object.keys(row)))] as 'externalId'[],
    });
    // The first line of a file is that of its columns.
    const lines = rows.map((row, index) => ({ line: index + 2, ...row }));
    await stageDirectory(performer(), { id, lines });
    const run = await planDirectory(performer(), id);
    const issues = (await directoryIssues(performer(), id, 0)).map(({ line, code }) => `${line} ${code}`);
    return { id, plan: run.plan, issues };
  }

  async function write(id: string) {
    for (;;) if ((await applyDirectory(performer(), id)).state === 'DONE') return;
  }

  async function bringIn(rows: readonly Row[], options: Options = {}) {
    const planned = await plan(rows, options);
    const { isPartial = false, deactivations } = options;
    await confirmDirectory(performer(), { id: planned.id, isPartial, deactivations });
    await write(planned.id);
    return planned;
  }

  /** The people of a source: name, e-mail, and their places as team, manager and days. */
  const people = async (source = 'hr') =>
    Object.fromEntries(
      (
        await database.prisma.person.findMany({
          where: { source },
          orderBy: { externalId: 'asc' },
          include: {
            assignments: { include: { team: true, manager: true }, orderBy: { startsOn: 'asc' } },
          },
        })
      ).map((person) => [
        person.externalId,
        {
          name: person.displayName,
          email: person.email,
          isActive: person.archivedAt === null,
          places: person.assignments.map(({ team, manager, startsOn, endsBefore }) =>
            [
              team.name,
              manager?.externalId ?? '-',
              startsOn.toISOString().slice(0, 10),
              endsBefore?.toISOString().slice(0, 10) ?? '',
            ].join(' '),
          ),
        },
      ]),
    );

  const counted = async () => ({
    events: await database.prisma.event.count(),
    assignments: await database.prisma.assignment.count(),
  });

  const STAFF: readonly Row[] = [
    {
      externalId: 'E2',
      displayName: 'Ben',
      email: 'ben@example.org',
      team: 'Web',
      manager: 'Ada',
      hiredOn: '2024-03-01',
    },
    {
      externalId: 'E3',
      displayName: 'Cleo',
      email: 'cleo@example.org',
      team: 'Web',
      manager: 'ben@example.org',
      hiredOn: null,
    },
    {
      externalId: 'E1',
      displayName: 'Ada',
      email: 'ada@example.org',
      team: 'Board',
      manager: null,
      hiredOn: '2020-01-01',
    },
  ];

  test('people, teams and reporting lines come in, wherever the manager stands in the file', async () => {
    const planned = await plan(STAFF);
    expect(planned.issues).toEqual([]);
    expect(planned.plan).toMatchObject({ lines: 3, create: 3, update: 0, refused: 0, teams: 2, active: 0 });
    expect(await people()).toEqual({});
    await confirmDirectory(performer(), { id: planned.id, isPartial: false });
    await write(planned.id);
    expect(await people()).toMatchObject({
      E1: { places: ['Board - 2020-01-01 '] },
      E2: { name: 'Ben', email: 'ben@example.org', isActive: true, places: ['Web E1 2024-03-01 '] },
      E3: { places: ['Web E2 2026-11-22 '] },
    });
    expect(await database.prisma.directoryRow.count()).toBe(0);
  });

  test('what is the same is not written again, in whatever order it stands', async () => {
    const before = await counted();
    expect((await bringIn([...STAFF].reverse())).plan).toMatchObject({ create: 0, update: 0, unchanged: 3 });
    // The run itself was started, confirmed and finished.
    expect(await counted()).toEqual({ ...before, events: before.events + 3 });
  });

  test('a change of team or manager ends the place and begins another on the day of the change', async () => {
    const moved = [{ externalId: 'E3', team: 'Board', manager: 'E1' }];
    expect((await bringIn(moved, { effectiveOn: '2026-12-01' })).plan).toMatchObject({ update: 1 });
    expect((await people())['E3']?.places).toEqual(['Web E2 2026-11-22 2026-12-01', 'Board E1 2026-12-01 ']);
    // On the same day it is corrected.
    await bringIn([{ externalId: 'E3', team: 'Web' }], { effectiveOn: '2026-12-01' });
    expect((await people())['E3']?.places).toEqual(['Web E2 2026-11-22 2026-12-01', 'Web E1 2026-12-01 ']);
  });

  test('row 68: the identity is the external id: e-mails are renamed and swapped in one import', async () => {
    await bringIn([
      { externalId: 'E1', email: 'ben@example.org' },
      { externalId: 'E2', email: 'Cleo@example.org' },
      { externalId: 'E3', email: 'cleo.new@example.org' },
    ]);
    const { E1, E2, E3 } = await people();
    expect([E1?.email, E2?.email, E3?.email]).toEqual([
      'ben@example.org',
      'Cleo@example.org',
      'cleo.new@example.org',
    ]);
    const swapped = await bringIn([
      { externalId: 'E1', email: 'cleo@example.org' },
      { externalId: 'E2', email: 'ben@example.org' },
    ]);
    expect(swapped.issues).toEqual([]);
    expect((await people())['E2']?.email).toBe('ben@example.org');
  });

  test('row 68: an e-mail that another one keeps is refused, also where that one is refused', async () => {
    const { issues } = await plan([
      { externalId: 'E1', email: 'new@example.org', displayName: '' },
      { externalId: 'E2', email: 'cleo@example.org', displayName: 'Ben' },
      { externalId: 'E9', email: 'BEN@example.org', displayName: 'Ned' },
    ]);
    expect(issues).toEqual(['2 REQUIRED', '3 EMAIL_TAKEN', '4 EMAIL_TAKEN']);
  });

  test('row 68: somebody who has left comes back as the same person, and the e-mail can be another one’s by then', async () => {
    await bringIn([{ externalId: 'E3', leftOn: '2026-11-20' }], { deactivations: 1 });
    const left = (await people())['E3'];
    expect(left?.isActive).toBe(false);
    await bringIn([
      { externalId: 'E4', displayName: 'Cleo', email: 'cleo.new@example.org', team: 'Web', manager: null },
    ]);
    const again = {
      externalId: 'E3',
      displayName: 'Cleo',
      team: 'Web',
      manager: 'Ben',
      leftOn: null,
      email: 'cleo.new@example.org',
    };
    expect((await plan([again])).issues).toEqual(['2 EMAIL_TAKEN']);
    await bringIn([{ ...again, email: 'cleo3@example.org' }], { effectiveOn: '2027-01-01' });
    const { E3 } = await people();
    expect(E3?.isActive).toBe(true);
    expect(E3?.places.at(-1)).toBe('Web E2 2027-01-01 ');
  });

  test('row 51: a circle and a self-manager are refused with their lines, also through lines that are there; the rest goes on', async () => {
    const rows = [
      { externalId: 'E1', displayName: 'Ada', team: 'Board', manager: 'E2' },
      { externalId: 'C1', displayName: 'C1', team: 'Web', manager: 'C2' },
      { externalId: 'C2', displayName: 'C2', team: 'Web', manager: 'C3' },
      { externalId: 'C3', displayName: 'C3', team: 'Web', manager: 'C1' },
      { externalId: 'S1', displayName: 'S1', team: 'Web', manager: 'S1' },
      { externalId: 'B1', displayName: 'B1', team: 'Web', manager: 'C1' },
      { externalId: 'G1', displayName: 'G1', team: 'Web', manager: 'E2' },
    ];
    const planned = await plan(rows);
    expect(planned.issues).toEqual([
      '2 MANAGER_CIRCLE',
      '3 MANAGER_CIRCLE',
      '4 MANAGER_CIRCLE',
      '5 MANAGER_CIRCLE',
      '6 OWN_MANAGER',
      '7 MANAGER_REFUSED',
    ]);
    const [first, second] = await directoryIssues(performer(), planned.id, 0);
    expect(first?.message).toBe('The reporting lines lead back to this person: line 2.');
    expect(second?.message).toBe('The reporting lines lead back to this person: lines 3, 4, 5.');
    await expect(confirmDirectory(performer(), { id: planned.id, isPartial: false })).rejects.toThrow(
      '5 lines are refused',
    );
    await bringIn(rows, { isPartial: true });
    const found = await people();
    expect(found['C1']).toBeUndefined();
    expect(found['B1']?.places).toEqual(['Web - 2026-11-22 ']);
    expect(found['G1']?.places).toEqual(['Web E2 2026-11-22 ']);
    expect(found['E1']?.places).toEqual(['Board - 2020-01-01 ']);
  });

  test('row 67: every doubt is told with its line, and nothing is chosen', async () => {
    const base = { team: 'Web', email: null, level: null, levelName: null, manager: null, hiredOn: null };
    const { issues } = await plan(
      [
        { ...base, externalId: 'D1', displayName: 'Same Name' },
        { ...base, externalId: 'D2', displayName: 'same  name' },
        { ...base, externalId: 'D3', displayName: 'A', manager: 'Same Name' },
        { ...base, externalId: 'D4', displayName: 'B', manager: 'Nobody Known' },
        { ...base, externalId: 'D5', displayName: 'C', level: 'P5', levelName: 'P6 Expert' },
        { ...base, externalId: 'D6', displayName: 'D', level: 'P5', levelName: 'Senior' },
        { ...base, externalId: 'D7', displayName: 'E', level: 'P5', levelName: 'senior' },
        { ...base, externalId: 'D8', displayName: 'F', level: 'P5', levelName: 'Junior' },
        { ...base, externalId: 'D9', displayName: '=cmd', email: 'x@example.org' },
        { ...base, externalId: 'D9', displayName: 'G' },
        { ...base, externalId: 'D10', displayName: 'H', email: 'Same@example.org' },
        { ...base, externalId: 'D11', displayName: 'I', email: 'same@example.org' },
        { ...base, externalId: 'D12', displayName: 'J', hiredOn: '2026-02-30', team: null },
        { ...base, externalId: null, displayName: 'K' },
        { ...base, externalId: 'D13', displayName: 'L', level: 'P4', team: null },
        { ...base, externalId: 'D14', displayName: 'M', manager: 'D1' },
        { ...base, externalId: 'D15', displayName: 'N', manager: 'D2' },
      ],
      { source: 'messy' },
    );
    expect(issues).toEqual([
      '2 SAME_NAME',
      '3 SAME_NAME',
      '4 MANAGER_AMBIGUOUS',
      '5 MANAGER_UNKNOWN',
      '6 LEVEL_CONTRADICTED',
      '9 LEVEL_CONTRADICTED',
      '10 DUPLICATE_EXTERNAL_ID',
      '11 DUPLICATE_EXTERNAL_ID',
      '12 EMAIL_TWICE',
      '13 EMAIL_TWICE',
      '14 INVALID_DATE',
      '15 REQUIRED',
      '16 TEAM_REQUIRED',
    ]);
  });

  test('the manager’s id and name have to agree', async () => {
    const { id, issues } = await plan(
      [
        { externalId: 'M1', displayName: 'Anna Berg', team: 'Web', managerKey: null, managerName: null },
        { externalId: 'M2', displayName: 'Ola', team: 'Web', managerKey: 'M1', managerName: 'anna berg' },
        { externalId: 'M3', displayName: 'Pia', team: 'Web', managerKey: 'M2', managerName: 'Anna Berg' },
        { externalId: 'M4', displayName: 'Quin', team: 'Web', managerKey: 'X1', managerName: 'Anna Berg' },
      ],
      { source: 'two-ids' },
    );
    expect(issues).toEqual(['4 MANAGER_CONTRADICTED', '5 MANAGER_UNKNOWN']);
    expect((await directoryIssues(performer(), id, 4))[0]?.message).toBe(
      'The manager “X1” is neither here nor known; a person of that name is on line 2.',
    );
  });

  test('row 67: a complete file that lacks a third of all people needs their number to be confirmed', async () => {
    const staff = Array.from({ length: 30 }, (_, index) => ({
      externalId: `P${index}`,
      displayName: `Person ${index}`,
      team: 'Many',
    }));
    await bringIn(staff, { source: 'guard' });
    const planned = await plan(staff.slice(10), {
      source: 'guard',
      isComplete: true,
      effectiveOn: '2026-12-01',
    });
    expect(planned.plan).toMatchObject({ deactivate: 10, active: 30, unchanged: 20 });
    const confirm = (deactivations?: number) =>
      confirmDirectory(performer(), { id: planned.id, isPartial: false, deactivations });
    await expect(confirm()).rejects.toThrow(
      'It would deactivate 34 %, 10 of 30 people: confirm that number.',
    );
    await expect(confirm(9)).rejects.toThrow('34 %');
    await confirm(10);
    await write(planned.id);
    const found = await people('guard');
    expect(await database.prisma.person.count({ where: { source: 'guard', archivedAt: null } })).toBe(20);
    expect(found['P0']?.places).toEqual(['Many - 2026-11-22 2026-12-01']);
    // Without being complete, who is not in it stays.
    expect((await plan(staff.slice(15), { source: 'guard' })).plan).toMatchObject({ deactivate: 0 });
  });

  test('rows 82 and 83: an import that was interrupted goes on after its last batch, once', async () => {
    const staff = Array.from({ length: 2_500 }, (_, index) => ({
      externalId: `R${index}`,
      displayName: `Person ${index}`,
      team: 'Resumed',
      manager: index === 0 ? null : `R${Math.floor((index - 1) / 5)}`,
    }));
    const { id } = await plan(staff, { source: 'resume' });
    await confirmDirectory(performer(), { id, isPartial: false });
    for (let step = 0; step < 5; step += 1) await applyDirectory(performer(), id);
    const run = await database.prisma.directoryRun.findFirstOrThrow({ where: { state: 'APPLYING' } });
    expect(run).toMatchObject({ phase: 'PEOPLE', position: 1_001 });
    // Another file waits; the same one goes on.
    await expect(plan([{ externalId: 'R1' }], { source: 'resume' })).rejects.toThrow('Another import');
    const input = {
      source: 'resume',
      digest: run.digest,
      effectiveOn: '2030-01-01',
      isComplete: true,
      fields: ['externalId' as const],
    };
    expect(await startDirectory(performer(), input)).toMatchObject({
      id,
      state: 'APPLYING',
      effectiveOn: '2026-11-22',
    });
    await Promise.all([write(id), write(id)]);
    const written = await database.prisma.event.groupBy({
      by: ['type', 'revision'],
      where: {
        type: { in: ['person.created', 'assignment.created'] },
        entityId: { in: await idsOf('resume') },
      },
      _count: true,
    });
    expect(written.map(({ type, _count }) => `${type} ${_count}`).sort()).toEqual([
      'assignment.created 2500',
      'person.created 2500',
    ]);
    expect((await doctor(database)).every(({ ok }) => ok)).toBe(true);
  });

  const idsOf = async (source: string) => [
    ...(await database.prisma.person.findMany({ where: { source }, select: { id: true } })).map(
      ({ id }) => id,
    ),
    ...(await database.prisma.assignment.findMany({ where: { source }, select: { id: true } })).map(
      ({ id }) => id,
    ),
  ];

  test('an import that is abandoned writes nothing more, and another one can begin', async () => {
    const { id } = await plan([{ externalId: 'A1', displayName: 'Abe' }], { source: 'abandoned' });
    await confirmDirectory(performer(), { id, isPartial: false });
    await abandonDirectory(performer(), id);
    await expect(applyDirectory(performer(), id)).rejects.toThrow('abandoned');
    await bringIn([{ externalId: 'A1', displayName: 'Abe' }], { source: 'abandoned' });
    expect(await people('abandoned')).toMatchObject({ A1: { name: 'Abe' } });
  });

  test('over HTTP: the steps one by one, refused lines with their numbers, and only for those who administer', async () => {
    const server: TestServer = await startServer(database, { clock });
    const step = async (name: string, body: object | string, token = TOKEN) => {
      const response = await fetch(server.url.replace('/graphql', `/directory?step=${name}`), {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      return { status: response.status, body: await response.json() };
    };
    const start = {
      source: 'http',
      digest: 'a'.repeat(64),
      isComplete: false,
      fields: ['externalId', 'displayName', 'manager', 'team'],
    };
    try {
      expect(await step('start', start, 'wrong')).toMatchObject({ status: 401 });
      expect(await step('nothing', {})).toMatchObject({ status: 404 });
      expect(await step('start', '{')).toMatchObject({ status: 400 });
      expect(await step('start', { ...start, fields: ['shoes'] })).toMatchObject({ status: 422 });
      expect(await step('plan', { id: 'dir_00000000000000000000000000' })).toMatchObject({ status: 404 });
      const { data } = await server.ask(
        `mutation($personId: ID!) { result: tokenCreate(input: { name: "x", scopes: [READ, WRITE], personId: $personId }) {
          ... on TokenCreatePayload { secret } } }`,
        { personId: encodeId('Person', (await database.prisma.person.findFirstOrThrow()).id) },
      );
      expect(await step('start', start, data.result.secret)).toMatchObject({ status: 403 });
      const { body: run } = await step('start', start);
      // Today in the organisation.
      expect(run).toMatchObject({ state: 'STAGING', effectiveOn: '2026-11-22' });
      const lines = [
        { line: 2, externalId: 'H1', displayName: 'Hal', team: 'Http', manager: null },
        { line: 3, externalId: 'H2', displayName: '', team: 'Http', manager: 'H1' },
      ];
      expect((await step('stage', { id: run.id, lines })).body).toEqual({ lines: 2 });
      // Sent twice, it is taken once.
      await step('stage', { id: run.id, lines });
      expect((await step('plan', { id: run.id })).body.plan).toMatchObject({
        lines: 2,
        create: 1,
        refused: 1,
      });
      const told = await step('issues', { id: run.id, after: 0 });
      expect(told.body.issues).toMatchObject([{ line: 3, code: 'REQUIRED', isRefused: true }]);
      expect(await step('issues', { id: run.id, after: 0 }, data.result.secret)).toMatchObject({
        status: 403,
      });
      expect(await step('confirm', { id: run.id, isPartial: false })).toMatchObject({ status: 409 });
      await step('confirm', { id: run.id, isPartial: true });
      for (let state = 'APPLYING'; state === 'APPLYING'; )
        state = (await step('apply', { id: run.id })).body.state;
      expect(Object.keys(await people('http'))).toEqual(['H1']);
    } finally {
      await server.close();
    }
  });
});
