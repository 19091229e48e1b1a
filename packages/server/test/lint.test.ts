import { beforeAll, expect, test } from 'vitest';
import { describeEach } from './databases.ts';
import { openServer } from './openServer.ts';
import { statementsOf } from './statementsOf.ts';

// Far from the clock of the database, which dates what is recorded.
const END = '2099-12-31T12:00:00.000Z';

describeEach('the linter', (kind) => {
  const opened = openServer(kind);
  let quarter: string;

  beforeAll(async () => {
    opened().clock.set(END);
    quarter = await opened().build.period({
      kind: 'QUARTER',
      code: '2099-Q4',
      startsOn: '2099-10-01',
      endsBefore: '2100-01-01',
    });
  });

  const ask = async (filter: object, more: object = {}) =>
    opened().server.ask(
      `query ($filter: ScoreLintFilter!, $thresholds: LintThresholdsInput, $first: Int, $after: String) {
        scoreLint(filter: $filter, thresholds: $thresholds, first: $first, after: $after) {
          nodes { rule severity subjectType subjectId title factIds numbers { name value } text zh: text(language: ZH) }
          pageInfo { hasNextPage endCursor }
        }
      }`,
      { filter, ...more },
    );
  const findings = async (filter: object, more: object = {}) =>
    (await ask(filter, more)).data.scoreLint.nodes;

  const watched = async (
    values: readonly (readonly [string, string])[],
    input: Record<string, unknown> = {},
  ) => {
    const { build } = opened();
    const objective = await build.objective(quarter);
    const keyResult = await build.keyResult(objective, input);
    for (const [day, value] of values)
      await build.checkIn(keyResult, value, { observedAt: `${day}T09:00:00Z` });
    return { objective, keyResult };
  };

  test('tells nothing of a key result that is watched as it should be', async () => {
    const { objective } = await watched([
      ['2099-10-10', '10'],
      ['2099-11-10', '40'],
      ['2099-12-10', '70'],
    ]);
    expect(await findings({ objectiveId: objective })).toEqual([]);
  });

  test('tells check-ins of the last day, in both languages', async () => {
    const { objective, keyResult } = await watched([['2099-12-31', '90']]);
    expect(await findings({ objectiveId: objective })).toMatchObject([
      {
        rule: 'LAST_DAY_CHECK_IN',
        severity: 'NOTICE',
        subjectType: 'KeyResult',
        subjectId: keyResult,
        title: expect.stringContaining('Key result'),
        factIds: [expect.stringMatching(/^chk_/)],
        text: '1 of 1 check-ins are of the last 1 day(s) of the period.',
        zh: '1 次更新中有 1 次在周期的最后 1 天。',
      },
    ]);
  });

  test('tells the same value again and again, from where the thresholds say', async () => {
    const { objective } = await watched([
      ['2099-10-10', '7'],
      ['2099-11-10', '7'],
      ['2099-12-10', '7'],
    ]);
    expect(await findings({ objectiveId: objective })).toEqual([]);
    expect(await findings({ objectiveId: objective }, { thresholds: { repeats: 3 } })).toMatchObject([
      {
        rule: 'VALUE_REPEATED',
        numbers: [
          { name: 'count', value: '3' },
          { name: 'value', value: '7' },
        ],
      },
    ]);
  });

  test('tells a target lowered and a baseline edited after the fact, with both definitions', async () => {
    const { build } = opened();
    const { objective, keyResult } = await watched([['2099-11-01', '30']]);
    await build.accepted('keyResultRedefine', {
      id: keyResult,
      measure: 'INCREASE',
      baseline: '20',
      target: '40',
      reason: 'It was too much.',
      expectedRevision: 1,
    });
    expect(await findings({ objectiveId: objective })).toMatchObject([
      {
        rule: 'TARGET_LOWERED',
        severity: 'WARNING',
        factIds: [expect.stringMatching(/^kdef_/), expect.stringMatching(/^kdef_/)],
        text: 'The target was made easier, from 100 to 40, when a value was known already.',
      },
      { rule: 'BASELINE_EDITED', text: expect.stringContaining('from 0 to 20') },
    ]);
  });

  test('tells weights that went to a winner', async () => {
    const { build } = opened();
    const { objective, keyResult } = await watched([['2099-11-01', '90']], { weight: 5000 });
    const other = await build.keyResult(objective, { weight: 5000 });
    await build.checkIn(other, '10', { observedAt: '2099-11-01T09:00:00Z' });
    const { revision } = (await opened().server.ask(`{ objective(id: "${objective}") { revision } }`)).data
      .objective;
    await build.accepted('objectiveReweigh', {
      id: objective,
      weights: [
        { keyResultId: keyResult, weight: 8000 },
        { keyResultId: other, weight: 2000 },
      ],
      expectedRevision: revision,
    });
    expect(await findings({ objectiveId: objective })).toMatchObject([
      {
        rule: 'WEIGHT_MOVED',
        subjectType: 'Objective',
        subjectId: objective,
        text: 'New weights alone lifted the progress from 0.5 to 0.74, by 24 points.',
      },
    ]);
  });

  test('tells evidence that two objectives rest on, also when the other one is of another period', async () => {
    const { build } = opened();
    const objective = await build.objective(quarter);
    const other = await build.objective(await build.period());
    const statement = await build.statement({ objectiveId: objective });
    await build.accepted('statementLink', { id: statement, objectiveId: other });
    for (const id of [objective, other])
      expect(await findings({ objectiveId: id })).toMatchObject([
        { rule: 'EVIDENCE_REUSED', subjectType: 'Statement', subjectId: statement },
      ]);
  });

  test('tells two key results that are derived from the same evidence', async () => {
    const { build } = opened();
    const objective = await build.objective(quarter);
    const derived = {
      measure: 'AT_MOST',
      target: '0',
      valueSource: 'DERIVED',
      derivation: { incident: { aggregate: 'COUNT', severities: ['SEV1'] } },
    };
    const ids = [await build.keyResult(objective, derived), await build.keyResult(objective, derived)];
    const [finding] = await findings({ objectiveId: objective });
    expect(finding).toMatchObject({ rule: 'EVIDENCE_REUSED', subjectType: 'KeyResult' });
    expect(ids).toContain(finding.subjectId);
  });

  test('tells imported facts of the future, and candidates for duplicate savings, of a whole period', async () => {
    const { build } = opened();
    const origin = (externalId: string) => ({ source: 'wiki', externalId });
    const keyResult = await build.keyResult(await build.objective(quarter));
    await build.checkIn(keyResult, '5', { observedAt: '2099-12-01T00:00:00Z', ...origin('1') });
    const saving = {
      startsOn: '2099-11-01',
      state: 'REALISED',
      amount: { amount: '20129', currency: 'CNY' },
    };
    const first = await build.costSaving({ title: 'Fewer disks', ...saving, ...origin('2') });
    const second = await build.costSaving({ title: 'fewer  disks!', ...saving, startsOn: '2099-11-20' });
    const filter = { periodId: quarter, rules: ['FUTURE_DATE', 'DUPLICATE_SAVING'] };
    const found = await findings(filter);
    expect(found).toMatchObject([
      { rule: 'FUTURE_DATE', subjectType: 'CostSaving', subjectId: first },
      { rule: 'FUTURE_DATE', subjectType: 'KeyResult', subjectId: keyResult },
      { rule: 'DUPLICATE_SAVING', subjectId: first, factIds: [first, second], title: 'Fewer disks' },
    ]);
    await build.accepted('costSavingLinkDuplicate', {
      id: second,
      duplicateOfId: first,
      expectedRevision: 1,
    });
    expect(await findings({ periodId: quarter, rules: ['DUPLICATE_SAVING'] })).toEqual([]);
  });

  test('asks the database as often for many objectives as for one, and at most eight times', async () => {
    const { build, database } = opened();
    const asked = async (count: number) => {
      const period = await build.period({ startsOn: '2099-10-01', endsBefore: '2100-01-01' });
      for (let index = 0; index < count; index += 1) {
        const objective = await build.objective(period);
        const keyResult = await build.keyResult(objective);
        await build.checkIn(keyResult, '90', { observedAt: '2099-12-31T09:00:00Z' });
        await build.statement({ objectiveId: objective });
      }
      let found = 0;
      const statements = await statementsOf(database, async () => {
        found = (await findings({ periodId: period })).length;
      });
      expect(found).toBeGreaterThanOrEqual(count);
      return statements.length;
    };
    const one = await asked(1);
    expect(one).toBeLessThanOrEqual(8);
    expect(await asked(6)).toBe(one);
  });

  test('comes in pages that are the whole together', async () => {
    const all = await findings({ periodId: quarter });
    expect(all.length).toBeGreaterThan(4);
    const pages = async (after: string | null): Promise<unknown[]> => {
      const { nodes, pageInfo } = (await ask({ periodId: quarter }, { first: 2, after })).data.scoreLint;
      return pageInfo.hasNextPage ? [...nodes, ...(await pages(pageInfo.endCursor))] : nodes;
    };
    expect(await pages(null)).toEqual(all);
  });

  test('refuses to look at everything, and thresholds that are none', async () => {
    for (const [filter, thresholds] of [
      [{}, {}],
      [{ ownerId: 'psn_01h45nvb4pex5vsknk084sn02q' }, {}],
      [{ periodId: quarter }, { repeats: 1 }],
      [{ periodId: quarter }, { weightGain: '1.1' }],
      [{ periodId: quarter }, { lastDays: 0 }],
    ])
      expect((await ask(filter ?? {}, { thresholds })).errors?.[0]?.extensions?.['code']).toBe(
        'BAD_USER_INPUT',
      );
  });

  test('tells nothing of a period that is not there', async () => {
    expect(await findings({ periodId: 'prd_01h45nvb4pex5vsknk084sn02q' })).toEqual([]);
  });
});
