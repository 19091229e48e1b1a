import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rateCode, unitCode } from '../../test/unitArbitraries.ts';
import { isUnit } from './isUnit.ts';
import { parseUnit } from './parseUnit.ts';
import { DIMENSIONS } from './Unit.ts';

test.each([
  ['count', 'COUNT', 'count', 1n, 1n],
  ['share', 'SHARE', 'share', 1n, 1n],
  ['%', 'SHARE', 'share', 1n, 100n],
  ['‰', 'SHARE', 'share', 1n, 1_000n],
  ['pp', 'SHARE_DIFFERENCE', 'pp', 1n, 1n],
  ['%change', 'RELATIVE_CHANGE', '%change', 1n, 1n],
  ['ms', 'DURATION', 's', 1n, 1_000n],
  ['d', 'DURATION', 's', 86_400n, 1n],
  ['TB', 'BYTES', 'B', 1_000_000_000_000n, 1n],
  ['TiB', 'BYTES', 'B', 1_099_511_627_776n, 1n],
  ['CNY', 'MONEY', 'CNY', 1n, 1n],
  ['points', 'POINTS', 'points', 1n, 1n],
  ['rank:24', 'RANK', 'rank:24', 1n, 1n],
  ['time-of-day', 'TIME_OF_DAY', 'time-of-day', 1n, 1n],
  ['CNY/h', 'RATE', 'CNY/s', 1n, 3_600n],
  ['count/min', 'RATE', 'count/s', 1n, 60n],
])('%s measures %s in %s', (code, dimension, base, numerator, denominator) => {
  expect(parseUnit(code)).toEqual({ code, dimension, base, factor: { numerator, denominator } });
});

test.each([
  '',
  ' ',
  'minutes',
  'MIN',
  'cny',
  'XXX',
  'HRK',
  'rank:0',
  'rank:-1',
  'rank:1e3',
  '/',
  'GB/',
  '/s',
  'GB/GB',
  'GB/s/s',
  '%/d',
  'rank/d',
  's/s',
  '__proto__',
  'constructor',
])('%j is not a unit', (code) => {
  expect(() => parseUnit(code)).toThrow(expect.objectContaining({ code: 'UNKNOWN_UNIT' }));
  expect(isUnit(code)).toBe(false);
});

test('the code of a unit reads back as the same unit, and so does its base, whose factor is 1', () => {
  fc.assert(
    fc.property(fc.oneof(unitCode, rateCode), (code) => {
      const unit = parseUnit(code);
      const base = parseUnit(unit.base);
      expect(isUnit(code)).toBe(true);
      expect(unit.code).toBe(code);
      expect(DIMENSIONS).toContain(unit.dimension);
      expect(unit.factor.numerator).toBeGreaterThan(0n);
      expect([base.dimension, base.base]).toEqual([unit.dimension, unit.base]);
      expect(base.factor.numerator).toBe(base.factor.denominator);
    }),
  );
});
