import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../src/database/Database.ts';
import { violation } from '../src/database/violation.ts';
import { CHECKS } from './checks.ts';
import { describeEach } from './databases.ts';
import { fillRows, type Rows, type Table } from './rows.ts';
import type { Changes } from './rule.ts';

const CHECK = '23514';
const UNIQUE = '23505';
const EXCLUSION = '23P01';
const FOREIGN_KEY = '23503';
const OUT_OF_RANGE = '22003';

const APPEND_ONLY: readonly Table[] = [
  'CheckIn',
  'Assessment',
  'Override',
  'ObjectiveDefinition',
  'KeyResultDefinition',
  'Sample',
  'IncidentVersion',
  'CostSavingMention',
  'ExchangeRate',
  'WorkItemVersion',
  'AlignmentDefinition',
  'Scale',
  'CostSavingVersion',
];

/** What tells the rows of a table that have no id. */
const NAMED_BY: Readonly<Partial<Record<Table, string>>> = { SeverityLabel: 'label', IdempotencyKey: 'key' };

/** What is recorded with a fact, and when that was. */
const APPEND_ONLY_PARTS: readonly Table[] = [
  'IncidentImpact',
  'IncidentQuantity',
  'IncidentResponseStep',
  'CostSavingQuantity',
];

describeEach('Constraints', ({ open }) => {
  let database: Database;
  let rows: Rows;

  beforeAll(async () => {
    database = await open();
    rows = await fillRows(database.pool);
  });
  afterAll(() => database.close());

  const insert = (table: Table, changes: Changes = {}) =>
    rows.insert(table, typeof changes === 'function' ? changes(rows.ids) : changes);
  const refusal = (write: Promise<unknown>) =>
    write.then(
      () => 'accepted',
      (error: unknown) => violation(error) ?? error,
    );
  const run = (sql: string, values: readonly unknown[] = []) => database.pool.query(sql, [...values]);

  describe.each(CHECKS)('$constraint', ({ table, constraint, refused, accepted }) => {
    test.each(refused.map((changes) => [changes]))('refuses %j', async (changes) => {
      expect(await refusal(insert(table, changes))).toEqual({ sqlState: CHECK, constraint });
    });

    test.each(accepted.map((changes) => [changes]))('accepts %j', async (changes) => {
      const row = await insert(table, changes);
      // There is one organisation.
      if (table === 'Organisation') await run('DELETE FROM "Organisation"');
      // A severity has one label.
      if (table === 'SeverityLabel') await run('DELETE FROM "SeverityLabel"');
      expect(row).toHaveProperty(NAMED_BY[table] ?? 'id');
    });
  });

  test('no CHECK is left untested', async () => {
    const { rows: found } = await run(
      `SELECT conname FROM pg_constraint WHERE contype = 'c' AND connamespace = 'public'::regnamespace AND conname <> 'Ledger_single_row'`,
    );
    expect(found.map(({ conname }) => conname).sort()).toEqual(
      CHECKS.map(({ constraint }) => constraint).sort(),
    );
  });

  test.each([
    ['KeyResultDefinition', 'target'],
    ['CheckIn', 'value'],
    ['Override', 'value'],
    ['Sample', 'value'],
    ['RiskScenario', 'threshold'],
    ['IncidentQuantity', 'value'],
  ] as const)('%s refuses 16 digits before the point and infinity as its %s', async (table, column) => {
    for (const value of ['1000000000000000', '-1000000000000000', 'Infinity', '-Infinity', '1e308']) {
      expect(await refusal(insert(table, { [column]: value }))).toMatchObject({ sqlState: OUT_OF_RANGE });
    }
  });

  test('a scale is never changed', async () => {
    const refused = { sqlState: 'MK001', constraint: 'Scale_append_only' };
    const { id } = await insert('Scale');
    expect(await refusal(run('UPDATE "Scale" SET name = $2 WHERE id = $1', [id, 'Other']))).toEqual(refused);
    expect(await refusal(run('DELETE FROM "Scale" WHERE id = $1', [id]))).toEqual(refused);
  });

  describe('Organisation', () => {
    test('holds one row', async () => {
      await insert('Organisation');
      expect(await refusal(insert('Organisation'))).toEqual({
        sqlState: UNIQUE,
        constraint: 'Organisation_single_row',
      });
    });
  });

  describe('Period', () => {
    const year = { startsOn: '2026-01-01', endsBefore: '2027-01-01' };

    test('row 42: refuses an overlap with another of its kind', async () => {
      await insert('Period', year);
      for (const dates of [year, { startsOn: '2026-12-31', endsBefore: '2027-12-31' }]) {
        expect(await refusal(insert('Period', dates))).toEqual({
          sqlState: EXCLUSION,
          constraint: 'Period_no_overlap',
        });
      }
    });

    test('row 43: accepts one that begins where another ends', async () => {
      await insert('Period', { startsOn: '2027-01-01', endsBefore: '2028-01-01' });
      await insert('Period', { startsOn: '2025-01-01', endsBefore: '2026-01-01' });
    });

    test('accepts an overlap with one of another kind, and of custom periods with each other', async () => {
      await insert('Period', { ...year, kind: 'HALF_YEAR' });
      await insert('Period', { ...year, kind: 'CUSTOM' });
      await insert('Period', { ...year, kind: 'CUSTOM' });
    });
  });

  describe('Absence', () => {
    const days = { startsOn: '2025-10-05', endsBefore: '2025-10-12' };

    test('refuses an overlap with another of the same person', async () => {
      await insert('Absence', days);
      for (const dates of [days, { startsOn: '2025-10-11', endsBefore: '2025-10-20' }]) {
        expect(await refusal(insert('Absence', dates))).toEqual({
          sqlState: EXCLUSION,
          constraint: 'Absence_no_overlap',
        });
      }
    });

    test('accepts one that begins when another ends, one of another person, and one beside an archived one', async () => {
      await insert('Absence', { startsOn: '2025-10-12', endsBefore: '2025-10-13' });
      await insert('Absence', ({ manager }) => ({ ...days, personId: manager }));
      await insert('Absence', { ...days, archivedAt: '2025-10-01T00:00:00Z' });
    });
  });

  describe('Check-in', () => {
    test('refuses a milestone of another key result', async () => {
      const other = await insert('KeyResult');
      expect(
        await refusal(
          insert('CheckIn', { keyResultId: other['id'], milestoneId: rows.ids.milestone, value: '1' }),
        ),
      ).toEqual({ sqlState: FOREIGN_KEY, constraint: 'CheckIn_keyResultId_milestoneId_fkey' });
    });
  });

  describe('Frozen reading', () => {
    test.each(['objective', 'key_result'])('one of an %s is live for each kind', async (subject) => {
      const of =
        subject === 'objective'
          ? { objectiveId: rows.ids.objective }
          : { objectiveId: null, keyResultId: rows.ids.keyResult };
      const live = { ...of, supersededAt: null };
      await insert('FrozenReading', live);
      await insert('FrozenReading', { ...live, kind: 'PROGRESS' });
      await insert('FrozenReading', of);
      expect(await refusal(insert('FrozenReading', live))).toEqual({
        sqlState: UNIQUE,
        constraint: `FrozenReading_one_live_of_${subject}`,
      });
      await run('UPDATE "FrozenReading" SET "supersededAt" = now() WHERE "supersededAt" IS NULL');
      await insert('FrozenReading', live);
    });
  });

  describe('Evidence link', () => {
    test.each(['objective', 'keyResult', 'workItem', 'costSaving', 'metric', 'incident', 'story'] as const)(
      'one of a statement and one %s is live',
      async (subject) => {
        const column = subject === 'story' ? 'aboutStoryId' : `${subject}Id`;
        const live = { objectiveId: null, [column]: rows.ids[subject], endedAt: null };
        await insert('EvidenceLink', live);
        const snake = subject.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
        expect(await refusal(insert('EvidenceLink', live))).toEqual({
          sqlState: UNIQUE,
          constraint: `EvidenceLink_one_live_per_${snake}`,
        });
        await insert('EvidenceLink', { ...live, statementId: null, storyId: (await insert('Story'))['id'] });
      },
    );
  });

  describe('Cost saving and work item', () => {
    test('the shares of one version are at most the whole', async () => {
      const version = (await insert('CostSavingVersion'))['id'];
      const part = (personId: string, share: string) =>
        insert('CostSavingContributor', { versionId: version, personId, share });
      await part(rows.ids.person, '0.6');
      expect(await refusal(part(rows.ids.manager, '0.400001'))).toEqual({
        sqlState: 'MK003',
        constraint: 'CostSavingContributor_shares_within_1',
      });
      await part(rows.ids.manager, '0.4');
    });

    test.each([
      ['CostSaving', 'duplicateOfId'],
      ['WorkItem', 'parentId'],
    ] as const)('%s does not go round in a circle by its %s', async (table, column) => {
      const a = await insert(table);
      const b = await insert(table, { [column]: a['id'] });
      const c = await insert(table, { [column]: b['id'] });
      const close = run(`UPDATE "${table}" SET "${column}" = $1 WHERE id = $2`, [c['id'], a['id']]);
      expect(await refusal(close)).toEqual({ sqlState: 'MK002', constraint: `${table}_no_cycle` });
    });

    test.each(['CostSavingQuantity', 'CostSavingContributor'] as const)(
      '%s is append-only',
      async (table) => {
        const refused = { sqlState: 'MK001', constraint: `${table}_append_only` };
        expect(await refusal(run(`DELETE FROM "${table}"`))).toEqual(refused);
      },
    );
  });

  describe('Key result', () => {
    test('stays with its objective', async () => {
      const { id } = await insert('KeyResult');
      const other = await insert('Objective');
      expect(
        await refusal(run('UPDATE "KeyResult" SET "objectiveId" = $1 WHERE id = $2', [other['id'], id])),
      ).toEqual({
        sqlState: 'MK001',
        constraint: 'KeyResult_objective_stays',
      });
      await run('UPDATE "KeyResult" SET "objectiveId" = "objectiveId", title = $1 WHERE id = $2', [
        'New',
        id,
      ]);
    });
  });

  test('a metric keeps its unit', async () => {
    const { id } = await insert('Metric');
    expect(await refusal(run('UPDATE "Metric" SET unit = $1 WHERE id = $2', ['ms', id]))).toEqual({
      sqlState: 'MK001',
      constraint: 'Metric_unit_stays',
    });
  });

  test('one breach of a scenario opens one incident', async () => {
    const breach = ({ riskScenario }: Rows['ids']) => ({
      riskScenarioId: riskScenario,
      breachedAt: '2026-01-05T00:00:00Z',
    });
    await insert('Incident', breach);
    expect(await refusal(insert('Incident', breach))).toEqual({
      sqlState: UNIQUE,
      constraint: 'Incident_riskScenarioId_breachedAt_key',
    });
  });

  describe('Append-only tables', () => {
    test.each([...APPEND_ONLY, ...APPEND_ONLY_PARTS])(
      '%s refuses to update, to delete and to truncate',
      async (table) => {
        const { id } = await insert(table);
        const refused = { sqlState: 'MK001', constraint: `${table}_append_only` };
        expect(await refusal(run(`UPDATE "${table}" SET id = $1 WHERE id = $2`, [randomUUID(), id]))).toEqual(
          refused,
        );
        expect(await refusal(run(`DELETE FROM "${table}" WHERE id = $1`, [id]))).toEqual(refused);
        // With what refers to it, else it is refused for that reason already.
        expect(await refusal(run(`TRUNCATE "${table}" CASCADE`))).toMatchObject({ sqlState: 'MK001' });
      },
    );

    test('whom a breach was announced to is not changed', async () => {
      const { id } = await insert('IncidentRecipient', ({ person }) => ({ personId: person }));
      expect(await refusal(run('DELETE FROM "IncidentRecipient" WHERE id = $1', [id]))).toEqual({
        sqlState: 'MK001',
        constraint: 'IncidentRecipient_append_only',
      });
    });

    test('truncating what they refer to does not reach them', async () => {
      expect(await refusal(run('TRUNCATE "KeyResult" CASCADE'))).toMatchObject({ sqlState: 'MK001' });
    });

    test.each(['GradeScale', 'GradeLevel', 'GradeVersion', 'GradeIndicator'] as const)(
      '%s is never changed or deleted',
      async (table) => {
        const { id } = await insert(table, table === 'GradeVersion' ? { revision: 50, reason: 'Seen.' } : {});
        const refused = { sqlState: 'MK001', constraint: `${table}_append_only` };
        expect(await refusal(run(`UPDATE "${table}" SET id = id WHERE id = $1`, [id]))).toEqual(refused);
        expect(await refusal(run(`DELETE FROM "${table}" WHERE id = $1`, [id]))).toEqual(refused);
      },
    );

    test.each([...APPEND_ONLY, 'Milestone' as const, 'CostSavingVersion' as const])(
      '%s states when it was recorded itself',
      async (table) => {
        const before = Date.now();
        const { recordedAt } = await insert(table, { recordedAt: '1999-01-01T00:00:00Z' });
        if (!(recordedAt instanceof Date)) throw new TypeError('recordedAt is no instant.');
        expect(recordedAt.getTime()).toBeGreaterThanOrEqual(before);
        expect(recordedAt.getTime()).toBeLessThanOrEqual(Date.now());
      },
    );

    test('a milestone that is changed keeps the time of its recording', async () => {
      const { id, recordedAt } = await insert('Milestone');
      const { rows: changed } = await run(
        `UPDATE "Milestone" SET title = 'Gamma', "recordedAt" = '1999-01-01' WHERE id = $1 RETURNING title, "recordedAt"`,
        [id],
      );
      expect(changed).toEqual([{ title: 'Gamma', recordedAt }]);
    });
  });
});
