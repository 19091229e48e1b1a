import fc from 'fast-check';
import { expect, test } from 'vitest';
import { published } from '../../test/arbitraries.ts';
import { plainDate, span } from '../../test/dateArbitraries.ts';
import { millionths } from '../number/Millionths.ts';
import { parseMillionths } from '../number/parseMillionths.ts';
import { addDays } from '../time/addDays.ts';
import { CURVES } from './Curve.ts';
import type { Health } from './Health.ts';
import { DEFAULT_HEALTH_THRESHOLDS } from './HealthThresholds.ts';
import { type HealthInput, healthOf } from './healthOf.ts';

const input = (progress: string | null, more: Partial<HealthInput> = {}): HealthInput => ({
  progress: progress === null ? null : parseMillionths(progress),
  expectation: parseMillionths('1'),
  period: { startsOn: '2026-10-01', endsBefore: '2027-01-01' },
  today: '2026-11-16',
  observedOn: '2026-11-13',
  cadence: { days: 7, graceDays: 3 },
  curve: 'LINEAR',
  thresholds: DEFAULT_HEALTH_THRESHOLDS,
  ...more,
});

test.each<[string, Health]>([
  ['0.6', 'ON_TRACK'],
  ['0.5', 'ON_TRACK'],
  ['0.4', 'ON_TRACK'],
  ['0.399999', 'AT_RISK'],
  ['0.25', 'AT_RISK'],
  ['0.249999', 'OFF_TRACK'],
  ['0', 'OFF_TRACK'],
  ['1', 'ACHIEVED'],
])('half-way through the period %s is %s', (progress, health) => {
  expect(healthOf(input(progress)).health).toBe(health);
});

test('half-way through a back-loaded period a quarter is expected', () => {
  expect(healthOf(input('0.15', { curve: 'BACK_LOADED' }))).toEqual({
    health: 'ON_TRACK',
    reasons: ['NOT_BEHIND_EXPECTED'],
    expected: 250_000n,
    gap: 100_000n,
  });
});

test('of an aspiration 0.7 is expected at the end, and half of that half-way', () => {
  const expectation = parseMillionths('0.7');
  expect(healthOf(input('0.25', { expectation }))).toMatchObject({ health: 'ON_TRACK', expected: 350_000n });
  expect(healthOf(input('0.7', { expectation })).health).toBe('ACHIEVED');
});

test('the exact gap decides: behind by less than a millionth is behind', () => {
  const period = { startsOn: '2026-10-01', endsBefore: '2026-10-04' };
  const third = input('0.233333', { period, today: '2026-10-02', observedOn: '2026-10-01' });
  expect(healthOf(third)).toMatchObject({ health: 'AT_RISK', gap: 100_000n });
});

test('when the period is over it is achieved or missed, however old the last value is', () => {
  const over = { today: '2027-01-01', observedOn: '2026-10-01' };
  expect(healthOf(input('1', over))).toMatchObject({ health: 'ACHIEVED', reasons: ['PERIOD_OVER'] });
  expect(healthOf(input('0.999999', over))).toMatchObject({ health: 'MISSED', reasons: ['PERIOD_OVER'] });
  expect(healthOf(input(null, over))).toMatchObject({
    health: 'MISSED',
    reasons: ['PERIOD_OVER', 'NO_VALUE'],
  });
});

test('what is achieved before the period begins, or long ago, is achieved', () => {
  expect(healthOf(input('1', { today: '2026-09-01' })).health).toBe('ACHIEVED');
  expect(healthOf(input('1', { observedOn: '2026-10-01' }))).toMatchObject({ reasons: ['EXPECTATION_MET'] });
});

test('before the period begins it is pending', () => {
  expect(healthOf(input('0.1', { today: '2026-09-30' }))).toMatchObject({
    health: 'PENDING',
    reasons: ['NOT_BEGUN'],
    expected: 0n,
  });
});

test('without a value it is pending as long as the first one is not late, then stale, and never on track', () => {
  const at = (today: string) => healthOf(input(null, { today, observedOn: null }));
  expect(at('2026-10-11')).toMatchObject({ health: 'PENDING', reasons: ['FIRST_VALUE_AWAITED'], gap: null });
  expect(at('2026-10-12')).toMatchObject({ health: 'STALE', reasons: ['NO_VALUE'] });
  expect(healthOf(input(null)).health).toBe('STALE');
});

test('an observation is old after the cadence and its grace', () => {
  expect(healthOf(input('0.5', { observedOn: '2026-11-06' })).health).toBe('ON_TRACK');
  expect(healthOf(input('0.5', { observedOn: '2026-11-05' }))).toMatchObject({
    health: 'STALE',
    reasons: ['OBSERVATION_OLD'],
  });
});

test('a derived value that nobody observed is old once the first observation is late', () => {
  expect(healthOf(input('0', { observedOn: null, today: '2026-10-11' })).health).toBe('AT_RISK');
  expect(healthOf(input('0', { observedOn: null, today: '2026-10-12' })).health).toBe('STALE');
});

test('other thresholds judge otherwise', () => {
  const thresholds = { onTrack: millionths(0n), atRisk: millionths(0n) };
  expect(healthOf(input('0.499999', { thresholds })).health).toBe('OFF_TRACK');
  expect(healthOf(input('0.5', { thresholds })).health).toBe('ON_TRACK');
});

const anyInput: fc.Arbitrary<HealthInput> = fc.record({
  progress: fc.option(published, { nil: null }),
  expectation: fc.constantFrom(millionths(1_000_000n), millionths(700_000n)),
  period: span,
  today: plainDate,
  observedOn: fc.option(plainDate, { nil: null }),
  cadence: fc.record({ days: fc.integer({ min: 1, max: 90 }), graceDays: fc.integer({ min: 0, max: 30 }) }),
  curve: fc.constantFrom(...CURVES),
  thresholds: fc.constant(DEFAULT_HEALTH_THRESHOLDS),
});
/** The same, today being near the period and the last observation not long ago. */
const running = fc
  .tuple(anyInput, fc.integer({ min: -3, max: 40 }), fc.integer({ min: 0, max: 60 }))
  .map(([each, passed, age]) => {
    const today = addDays(each.period.startsOn, passed);
    return { ...each, today, observedOn: addDays(today, -age) };
  });
const inputs = fc.oneof(anyInput, running);

test('what is unknown is never on track', () => {
  fc.assert(
    fc.property(inputs, (each) => {
      expect(['MISSED', 'PENDING', 'STALE']).toContain(healthOf({ ...each, progress: null }).health);
    }),
  );
});

test('more progress is never a worse health', () => {
  const rank: Readonly<Record<Health, number>> = {
    MISSED: 0,
    PENDING: 0,
    STALE: 0,
    OFF_TRACK: 1,
    AT_RISK: 2,
    ON_TRACK: 3,
    ACHIEVED: 4,
  };
  fc.assert(
    fc.property(inputs, published, published, (each, a, b) => {
      const [less, more] = a <= b ? [a, b] : [b, a];
      const health = (progress: typeof a) => rank[healthOf({ ...each, progress }).health];
      expect(health(more)).toBeGreaterThanOrEqual(health(less));
    }),
    { numRuns: 1_000 },
  );
});

test('more is expected every day, and at the end the whole expectation', () => {
  fc.assert(
    fc.property(inputs, fc.nat({ max: 900 }), (each, later) => {
      const at = (today: string) => healthOf({ ...each, today }).expected;
      expect(at(addDays(each.today, later))).toBeGreaterThanOrEqual(at(each.today));
      expect(at(each.period.endsBefore)).toBe(each.expectation);
      expect(at(each.period.startsOn)).toBe(0n);
    }),
  );
});
