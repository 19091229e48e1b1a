import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal } from '../../test/builders.ts';
import { checkInOn, linted, redefined } from '../../test/lintFacts.ts';
import { millionths } from '../number/Millionths.ts';
import { addDays } from '../time/addDays.ts';
import { editedBaselines } from './editedBaselines.ts';
import { DEFAULT_LINT_THRESHOLDS } from './LintThresholds.ts';
import { lastDayCheckIns } from './lastDayCheckIns.ts';
import { loweredTargets } from './loweredTargets.ts';
import { repeatedValues } from './repeatedValues.ts';

describe('last-day check-ins', () => {
  const early = checkInOn('2026-11-01', '10', 1n);
  const late = checkInOn('2026-12-31', '90', 2n);

  test('a key result whose only value is of the last day is told', () => {
    expect(lastDayCheckIns(linted({ checkIns: [late] }), DEFAULT_LINT_THRESHOLDS)).toEqual([
      {
        rule: 'LAST_DAY_CHECK_IN',
        severity: 'NOTICE',
        subject: { type: 'KeyResult', id: 'kr_1' },
        factIds: [late.id],
        numbers: { count: '1', total: '1', days: '1' },
      },
    ]);
  });

  test('half of the values on the last day are not more than half', () => {
    expect(lastDayCheckIns(linted({ checkIns: [early, late] }), DEFAULT_LINT_THRESHOLDS)).toEqual([]);
    const lower = { ...DEFAULT_LINT_THRESHOLDS, lastDayShare: millionths(499_999n) };
    expect(lastDayCheckIns(linted({ checkIns: [early, late] }), lower)).toHaveLength(1);
  });

  test('the end of a period can be longer, and a value after it belongs to it', () => {
    const checkIns = [early, checkInOn('2026-12-30', '80', 2n), checkInOn('2027-01-02', '90', 3n)];
    const thresholds = { ...DEFAULT_LINT_THRESHOLDS, lastDays: 2 };
    expect(lastDayCheckIns(linted({ checkIns }), thresholds)[0]?.numbers).toEqual({
      count: '2',
      total: '3',
      days: '2',
    });
  });

  test('row 43: a period of one day has no end of its own', () => {
    const period = { startsOn: '2026-12-31', endsBefore: '2027-01-01' };
    expect(lastDayCheckIns(linted({ period, checkIns: [late] }), DEFAULT_LINT_THRESHOLDS)).toEqual([]);
  });
});

describe('changes after the fact', () => {
  const checkIns = [checkInOn('2026-11-01', '10')];

  test('a target lowered when a value was known is told, with both targets', () => {
    const definitions = [redefined(1n, '2026-10-01', '0', '100'), redefined(2n, '2026-12-20', '0', '60.5')];
    expect(loweredTargets({ id: 'kr_1', definitions, checkIns })).toEqual([
      {
        rule: 'TARGET_LOWERED',
        severity: 'WARNING',
        subject: { type: 'KeyResult', id: 'kr_1' },
        factIds: ['kdef_1', 'kdef_2'],
        numbers: { before: '100', after: '60.5' },
      },
    ]);
  });

  test.each([
    ['INCREASE', '60', 1],
    ['INCREASE', '140', 0],
    ['AT_LEAST', '60', 1],
    ['DECREASE', '140', 1],
    ['DECREASE', '60', 0],
    ['AT_MOST', '140', 1],
    ['AT_MOST', '60', 0],
  ] as const)('of %s, a target of 100 that becomes %s is %i finding(s)', (measure, target, count) => {
    const definitions = [
      redefined(1n, '2026-10-01', '0', '100', { measure }),
      redefined(2n, '2026-12-20', '0', target, { measure }),
    ];
    expect(loweredTargets({ id: 'kr_1', definitions, checkIns })).toHaveLength(count);
  });

  test('before the first value everything is planning', () => {
    const definitions = [redefined(1n, '2026-10-01', '50', '100'), redefined(2n, '2026-10-20', '0', '60')];
    expect(loweredTargets({ id: 'kr_1', definitions, checkIns })).toEqual([]);
    expect(editedBaselines({ id: 'kr_1', definitions, checkIns })).toEqual([]);
    expect(loweredTargets({ id: 'kr_1', definitions, checkIns: [] })).toEqual([]);
  });

  test('an old value that is recorded late was not known', () => {
    const late = [{ ...checkInOn('2026-10-02', '10'), recordedAt: '2026-12-24T00:00:00.000Z' }];
    const definitions = [redefined(1n, '2026-10-01', '0', '100'), redefined(2n, '2026-12-20', '0', '60')];
    expect(loweredTargets({ id: 'kr_1', definitions, checkIns: late })).toEqual([]);
  });

  test('a definition that is dated back does not hide', () => {
    const back = redefined(2n, '2026-12-20', '0', '60', { validFrom: '2026-10-01T00:00:00.000Z' });
    const definitions = [back, redefined(1n, '2026-10-01', '0', '100')];
    expect(loweredTargets({ id: 'kr_1', definitions, checkIns })).toHaveLength(1);
  });

  test('another unit or measure is another key result, and is not compared', () => {
    const first = redefined(1n, '2026-10-01', '0', '100', { unit: 'h' });
    for (const more of [{ unit: 'd' }, { unit: 'h', measure: 'AT_LEAST' as const }]) {
      const definitions = [first, redefined(2n, '2026-12-20', '0', '5', more)];
      expect(loweredTargets({ id: 'kr_1', definitions, checkIns })).toEqual([]);
    }
  });

  test('a baseline edited when a value was known is told in either direction', () => {
    for (const baseline of ['-10', '10']) {
      const definitions = [
        redefined(1n, '2026-10-01', '0', '100'),
        redefined(2n, '2026-12-20', baseline, '100'),
      ];
      expect(editedBaselines({ id: 'kr_1', definitions, checkIns })).toMatchObject([
        { rule: 'BASELINE_EDITED', factIds: ['kdef_1', 'kdef_2'], numbers: { before: '0', after: baseline } },
      ]);
    }
  });

  test('raising a target is never told', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 1, maxLength: 6 }), (targets) => {
        const definitions = [...targets]
          .sort((a, b) => a - b)
          .map((target, index) => redefined(BigInt(index + 1), `2026-12-${10 + index}`, '0', String(target)));
        expect(loweredTargets({ id: 'kr_1', definitions, checkIns })).toEqual([]);
      }),
    );
  });
});

describe('repeated values', () => {
  const days = (values: readonly string[]) =>
    values.map((value, index) => checkInOn(addDays('2026-10-05', 7 * index), value, BigInt(index + 1)));

  test('four times the same value in a row is told once, with all of them', () => {
    const checkIns = days(['1', '7', '7.0', '7', '7', '7', '8']);
    expect(repeatedValues(linted({ checkIns }), DEFAULT_LINT_THRESHOLDS)).toMatchObject([
      { rule: 'VALUE_REPEATED', severity: 'NOTICE', numbers: { value: '7', count: '5' } },
    ]);
  });

  test('three times, or with another one between, is not', () => {
    expect(
      repeatedValues(linted({ checkIns: days(['7', '7', '7', '8', '7', '7']) }), DEFAULT_LINT_THRESHOLDS),
    ).toEqual([]);
  });

  test('ratios are the same when their quotients are', () => {
    const checkIns = days(['1', '2', '3', '4']).map((checkIn, index) => ({
      ...checkIn,
      value: null,
      numerator: decimal(String(index + 1)),
      denominator: decimal(String(2 * (index + 1))),
    }));
    expect(repeatedValues(linted({ checkIns }), DEFAULT_LINT_THRESHOLDS)).toMatchObject([
      { numbers: { value: '0.5', count: '4' } },
    ]);
  });

  test('a yes that stays a yes is as it should be', () => {
    const definitions = [redefined(1n, '2026-10-01', '0', '1', { measure: 'BOOLEAN' })];
    const checkIns = days(['1', '1', '1', '1', '1']);
    expect(repeatedValues(linted({ definitions, checkIns }), DEFAULT_LINT_THRESHOLDS)).toEqual([]);
  });

  test('the order in which check-ins are given does not matter', () => {
    const checkIns = days(['7', '7', '7', '7', '8', '8']);
    fc.assert(
      fc.property(fc.shuffledSubarray(checkIns, { minLength: checkIns.length }), (shuffled) => {
        expect(repeatedValues(linted({ checkIns: shuffled }), DEFAULT_LINT_THRESHOLDS)).toEqual(
          repeatedValues(linted({ checkIns }), DEFAULT_LINT_THRESHOLDS),
        );
      }),
    );
  });
});
