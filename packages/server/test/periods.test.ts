import { expect, test } from 'vitest';
import { describeEach } from './databases.ts';
import { openServer } from './openServer.ts';

const ISO = { firstMonth: 1, firstDay: 'MONDAY', minimumDays: 4 };

describeEach('periods of calendars', (kind) => {
  const opened = openServer(kind);
  let count = 0;
  const calendar = async (rule: object = ISO): Promise<string> => {
    count += 1;
    return (await opened().build.accepted('calendarCreate', { ...rule, code: `K${count}` }))['id'];
  };
  const FIELDS = 'id kind startsOn endsBefore weekYear week rulesVersion';

  test('row 43: 2026-W53 holds New Year, and its week-year is stored with it', async () => {
    const calendarId = await calendar();
    expect(
      await opened().build.accepted('periodOpen', { calendarId, code: '2026-W53' }, FIELDS),
    ).toMatchObject({
      kind: 'WEEK',
      startsOn: '2026-12-28',
      endsBefore: '2027-01-04',
      weekYear: 2026,
      week: 53,
      rulesVersion: '1',
    });
    expect(await opened().build.refusal('periodOpen', { calendarId, code: '2027-W53' })).toEqual([
      'input.code INVALID_PERIOD_CODE',
    ]);
  });

  test('row 43: by (Saturday, 1) one week 51 holds 12-16 and 12-21 of 2023, by ISO they are of 50 and 51', async () => {
    const week = async (id: string, date: string) =>
      (
        await opened().server.ask(
          `{ calendar(id: "${id}") { periodContaining(date: "${date}", kind: WEEK) { code } } }`,
        )
      ).data.calendar.periodContaining.code;
    const saturday = await calendar({ firstMonth: 1, firstDay: 'SATURDAY', minimumDays: 1 });
    expect([await week(saturday, '2023-12-16'), await week(saturday, '2023-12-21')]).toEqual([
      '2023-W51',
      '2023-W51',
    ]);
    const iso = await calendar();
    expect([await week(iso, '2023-12-16'), await week(iso, '2023-12-21')]).toEqual(['2023-W50', '2023-W51']);
  });

  test('row 42: an overlap is refused within a calendar, and of no concern to another', async () => {
    const [one, other] = [await calendar(), await calendar()];
    const open = (calendarId: string, code: string) =>
      opened().build.refusal('periodOpen', { calendarId, code });
    expect(await open(one, '2031-Q1')).toEqual(['accepted']);
    expect(await open(one, '2031-Q1')).toEqual(['CONFLICT']);
    expect(await open(one, '2031-Q2')).toEqual(['accepted']);
    expect(await open(other, '2031-Q1')).toEqual(['accepted']);
  });

  test('row 42: of two that open one period at once, one does', async () => {
    const calendarId = await calendar();
    const open = () => opened().build.refusal('periodOpen', { calendarId, code: '2032-Q1' });
    const outcomes = await Promise.all([open(), open()]);
    expect(outcomes.flat().sort()).toEqual(['CONFLICT', 'accepted']);
  });

  test('a week belongs to the quarter of its fourth day, or is shared by days', async () => {
    const calendarId = await calendar();
    const week = await opened().build.accepted(
      'periodOpen',
      { calendarId, code: '2026-W40' },
      `parent(kind: QUARTER) { code } none: parent(kind: WEEK) { code }
       overlapShares(kind: QUARTER) { period { code } numerator denominator }`,
    );
    expect(week).toEqual({
      parent: { code: '2026-Q4' },
      none: null,
      overlapShares: [
        { period: { code: '2026-Q3' }, numerator: 3, denominator: 7 },
        { period: { code: '2026-Q4' }, numerator: 4, denominator: 7 },
      ],
    });
  });

  test('a period keeps the rules of health of its opening', async () => {
    const { build, server } = opened();
    const period = await build.period();
    const { data } = await server.ask('{ organisation { revision } }');
    const healthRules = {
      curve: 'BACK_LOADED',
      cadenceDays: 14,
      graceDays: 0,
      onTrackGap: '0.05',
      atRiskGap: '0.2',
    };
    await build.accepted('organisationUpdate', { healthRules, expectedRevision: data.organisation.revision });
    const of = async (id: string) =>
      (await server.ask(`{ period(id: "${id}") { healthRules { curve cadenceDays onTrackGap } } }`)).data
        .period.healthRules;
    expect(await of(period)).toEqual({ curve: 'LINEAR', cadenceDays: 7, onTrackGap: '0.1' });
    expect(await of(await build.period())).toEqual({
      curve: 'BACK_LOADED',
      cadenceDays: 14,
      onTrackGap: '0.05',
    });
    const back = { curve: 'LINEAR', cadenceDays: 7, graceDays: 3, onTrackGap: '0.1', atRiskGap: '0.25' };
    await build.accepted('organisationUpdate', {
      healthRules: back,
      expectedRevision: data.organisation.revision + 1,
    });
  });

  test('row 53: reopening keeps the frozen scores, takes changes again, and closing freezes new ones', async () => {
    const { build, database } = opened();
    const id = await build.period({ startsOn: '2026-07-01', endsBefore: '2026-10-01' });
    const keyResult = await build.keyResult(await build.objective(id));
    const observedAt = '2026-09-01T00:00:00Z';
    await build.checkIn(keyResult, '50', { observedAt });
    await build.accepted('periodClose', { id, expectedRevision: 1 });
    expect(await build.refusal('keyResultCheckIn', { id: keyResult, value: '60', observedAt })).toEqual([
      'PERIOD_CLOSED',
    ]);
    expect(
      await build.accepted(
        'periodReopen',
        { id, reason: 'A figure was wrong.', expectedRevision: 3 },
        'state closedAt reopenReason revision',
      ),
    ).toEqual({ state: 'OPEN', closedAt: null, reopenReason: 'A figure was wrong.', revision: 4 });
    await build.checkIn(keyResult, '60', { observedAt: '2026-09-02T00:00:00Z' });
    await build.accepted('periodClose', { id, expectedRevision: 4 });
    const { rows } = await database.pool.query(
      `SELECT value, "supersededAt" IS NULL AS live FROM "FrozenReading" WHERE "keyResultId" IS NOT NULL
        AND "periodId" = (SELECT id FROM "Period" WHERE "reopenReason" = 'A figure was wrong.') ORDER BY value`,
    );
    expect(rows).toEqual([
      { value: 500_000, live: false },
      { value: 600_000, live: true },
    ]);
  });

  test('before closing one sees what would be frozen', async () => {
    const { build, server } = opened();
    const id = await build.period({ startsOn: '2026-07-01', endsBefore: '2026-10-01' });
    await build.keyResult(await build.objective(id));
    const { data } = await server.ask(
      `{ period(id: "${id}") { closing { total } closePreview { objectives keyResults unknown } } }`,
    );
    expect(data.period).toEqual({
      closing: null,
      closePreview: { objectives: 1, keyResults: 1, unknown: 1 },
    });
  });
});

describeEach('absences', (kind) => {
  const opened = openServer(kind);

  test('leave the part of a period that somebody worked', async () => {
    const { build, server } = opened();
    const periodId = await build.period({ startsOn: '2026-07-01', endsBefore: '2026-10-01' });
    const personId = await build.person();
    await build.accepted('assignmentCreate', {
      personId,
      teamId: await build.team(),
      startsOn: '2026-08-17',
    });
    const factor = async () =>
      (
        await server.ask(
          `{ node(id: "${personId}") { ... on Person { prorationFactor(periodId: "${periodId}") { numerator denominator } } } }`,
        )
      ).data.node.prorationFactor;
    expect(await factor()).toEqual({ numerator: '45', denominator: '92' });
    const days = { personId, kind: 'VACATION', startsOn: '2026-08-10', endsBefore: '2026-08-22' };
    const { id } = await build.accepted('absenceCreate', days);
    expect(await factor()).toEqual({ numerator: '10', denominator: '23' });
    await build.accepted('absenceArchive', { id, expectedRevision: 1 });
    expect(await factor()).toEqual({ numerator: '45', denominator: '92' });
  });

  test('touch without overlapping', async () => {
    const { build } = opened();
    const personId = await build.person();
    const days = (startsOn: string, endsBefore: string) =>
      build.refusal('absenceCreate', { personId, kind: 'SICKNESS', startsOn, endsBefore });
    expect(await days('2026-10-01', '2026-10-05')).toEqual(['accepted']);
    expect(await days('2026-10-05', '2026-10-06')).toEqual(['accepted']);
    expect(await days('2026-10-04', '2026-10-05')).toEqual(['CONFLICT']);
  });
});
