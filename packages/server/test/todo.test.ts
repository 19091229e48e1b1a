import { beforeAll, expect, test } from 'vitest';
import { describeEach } from './databases.ts';
import { openServer } from './openServer.ts';
import { statementsOf } from './statementsOf.ts';

describeEach('what a person has to do', (kind) => {
  const opened = openServer(kind);
  let quarter: string;

  beforeAll(async () => {
    quarter = await opened().build.period();
  });

  const ask = async (personId: string | null, more: object = {}) =>
    opened().server.ask(
      `query ($personId: ID, $days: Int! = 7, $first: Int, $after: String) {
        viewer { todo(personId: $personId, days: $days, first: $first, after: $after) {
          nodes { kind state dueOn title subjectId keyResult { id } reason zh: reason(language: ZH) }
          pageInfo { hasNextPage endCursor }
        } }
      }`,
      { personId, ...more },
    );
  const todo = async (personId: string, more: object = {}) =>
    (await ask(personId, more)).data.viewer.todo.nodes;

  const owned = async (input: Record<string, unknown> = {}) => {
    const { build } = opened();
    const person = await build.person();
    const objective = await build.objective(quarter, { ownerId: person });
    return { person, objective, keyResult: await build.keyResult(objective, input) };
  };

  test('a value is due when the cadence says so, and overdue after its grace', async () => {
    const { build } = opened();
    const { person, keyResult } = await owned();
    const seen = async (day: string) => {
      await build.checkIn(keyResult, '10', { observedAt: `${day}T08:00:00Z` });
      return todo(person);
    };
    expect(await todo(person)).toMatchObject([
      {
        kind: 'CHECK_IN',
        state: 'OVERDUE',
        dueOn: '2026-10-08',
        subjectId: keyResult,
        keyResult: { id: keyResult },
      },
    ]);
    // With 3 days of grace the value of the 5th is old from the 16th on.
    expect(await seen('2026-11-05')).toMatchObject([{ state: 'OVERDUE', dueOn: '2026-11-12' }]);
    expect(await seen('2026-11-06')).toMatchObject([
      {
        state: 'DUE',
        dueOn: '2026-11-13',
        reason: 'A value is expected by the cadence: due on 2026-11-13.',
        zh: '按更新周期应填报数值：截止日期 2026-11-13。',
      },
    ]);
    expect(await seen('2026-11-16')).toMatchObject([{ state: 'DUE', dueOn: '2026-11-23' }]);
    expect(await todo(person, { days: 6 })).toEqual([]);
  });

  test('nothing is due of what is derived, judged at the end, archived, or of a period that is over', async () => {
    const { build } = opened();
    const person = await build.person();
    const objective = await build.objective(quarter, { ownerId: person });
    await build.keyResult(objective, { measure: 'ASSESSED' });
    await build.keyResult(objective, {
      measure: 'AT_MOST',
      target: '0',
      valueSource: 'DERIVED',
      derivation: { incident: { aggregate: 'COUNT' } },
    });
    const gone = await build.keyResult(objective);
    await build.accepted('keyResultArchive', { id: gone, expectedRevision: 1 });
    const over = await build.period({ startsOn: '2026-07-01', endsBefore: '2026-10-01' });
    await build.keyResult(await build.objective(over, { ownerId: person }));
    expect(await todo(person)).toEqual([]);
  });

  test('a key result with an owner of its own is for that person only', async () => {
    const { build } = opened();
    const other = await build.person();
    const { person } = await owned({ ownerId: other });
    expect(await todo(person)).toEqual([]);
    expect(await todo(other)).toHaveLength(1);
  });

  test('milestones, work and follow-ups are due on their days and overdue after them, the earliest first', async () => {
    const { build } = opened();
    const person = await build.person();
    const objective = await build.objective(quarter, { ownerId: person });
    const keyResult = await build.keyResult(objective, {
      measure: 'MILESTONES',
      milestones: [
        { title: 'Design', dueOn: '2026-11-10' },
        { title: 'Build', dueOn: '2026-11-15' },
        { title: 'Ship', dueOn: '2026-11-30' },
      ],
    });
    await build.accepted('keyResultCheckIn', { id: keyResult, milestone: 1, value: '1' });
    const due = (latest: string) => ({ text: `by ${latest}`, latest });
    await build.workItem({ title: 'Move', ownerId: person, due: due('2026-11-16') });
    await build.workItem({ title: 'Done', ownerId: person, due: due('2026-11-16'), state: 'DONE' });
    await build.workItem({
      title: 'Some day',
      ownerId: person,
      due: { text: 'after New Year', earliest: '2026-11-01' },
    });
    const incident = await build.incident();
    const add = [{ term: 'SHORT_TERM', text: 'Alert', ownerId: person, dueOn: '2026-11-20' }];
    await build.accepted('incidentFollowUp', { id: incident, add, expectedRevision: 1 });
    expect(await todo(person)).toMatchObject([
      {
        kind: 'MILESTONE',
        state: 'OVERDUE',
        dueOn: '2026-11-15',
        title: 'Build',
        keyResult: { id: keyResult },
      },
      { kind: 'WORK_ITEM', state: 'DUE', dueOn: '2026-11-16', title: 'Move', keyResult: null },
      { kind: 'INCIDENT_FOLLOW_UP', state: 'DUE', dueOn: '2026-11-20', title: 'Alert' },
      { kind: 'CHECK_IN', state: 'DUE', dueOn: '2026-11-23' },
    ]);
  });

  test('asks the database as often for much as for little', async () => {
    const { build, database } = opened();
    const asked = async (count: number) => {
      const person = await build.person();
      const objective = await build.objective(quarter, { ownerId: person });
      for (let index = 0; index < count; index += 1) {
        await build.keyResult(objective);
        await build.workItem({ ownerId: person, due: { text: 'soon', latest: '2026-11-16' } });
      }
      let found = 0;
      const statements = await statementsOf(database, async () => {
        found = (await todo(person)).length;
      });
      expect(found).toBe(2 * count);
      return statements.length;
    };
    expect(await asked(6)).toBe(await asked(1));
  });

  test('comes in pages', async () => {
    const { build } = opened();
    const person = await build.person();
    for (const day of ['2026-11-18', '2026-11-17', '2026-11-19'])
      await build.workItem({ title: day, ownerId: person, due: { text: day, latest: day } });
    const first = (await ask(person, { first: 2 })).data.viewer.todo;
    expect(first.nodes.map(({ title }: { title: string }) => title)).toEqual(['2026-11-17', '2026-11-18']);
    expect(await todo(person, { first: 2, after: first.pageInfo.endCursor })).toMatchObject([
      { title: '2026-11-19' },
    ]);
  });

  test('the operator names a person, and nobody looks further ahead than a year', async () => {
    const code = async (personId: string | null, more: object = {}) =>
      (await ask(personId, more)).errors?.[0]?.extensions['code'];
    expect(await code(null)).toBe('BAD_USER_INPUT');
    expect(await code(await opened().build.person(), { days: 367 })).toBe('BAD_USER_INPUT');
    expect(await code(await opened().build.person(), { days: -1 })).toBe('BAD_USER_INPUT');
  });
});

// A server of its own: where there are objectives the time zone cannot change any more.
describeEach('the day on which something is due', (kind) => {
  const opened = openServer(kind);

  const stateOfWork = async (personId: string) => {
    const { data } = await opened().server.ask(
      'query ($personId: ID) { viewer { todo(personId: $personId) { nodes { state } } } }',
      { personId },
    );
    return data.viewer.todo.nodes;
  };

  test('row 44: today is that of the organisation', async () => {
    const { build, clock, server } = opened();
    const person = await build.person();
    await build.workItem({ title: 'Move', ownerId: person, due: { text: 'today', latest: '2026-11-16' } });
    clock.set('2026-11-16T11:00:00Z');
    expect(await stateOfWork(person)).toEqual([{ state: 'DUE' }]);
    const { revision } = (await server.ask('{ organisation { revision } }')).data.organisation;
    // There it is the 17th already.
    const east = { timeZone: 'Pacific/Kiritimati', expectedRevision: revision };
    await build.accepted('organisationUpdate', east);
    expect(await stateOfWork(person)).toEqual([{ state: 'OVERDUE' }]);
  });
});
