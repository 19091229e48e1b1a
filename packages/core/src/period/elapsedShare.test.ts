import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainDate, span } from '../../test/dateArbitraries.ts';
import { compare } from '../number/compare.ts';
import { whole } from '../number/whole.ts';
import { elapsedShare } from './elapsedShare.ts';

const QUARTER = { startsOn: '2026-10-01', endsBefore: '2027-01-01' };

test.each([
  ['2026-09-30', 0n],
  ['2026-10-01', 0n],
  ['2026-10-02', 1n],
  ['2026-11-16', 46n],
  ['2026-12-31', 91n],
  ['2027-01-01', 92n],
  ['2027-06-01', 92n],
])('when %s begins, %s of 92 days have passed', (today, numerator) => {
  expect(elapsedShare(QUARTER, today)).toEqual({ numerator, denominator: 92n });
});

test('of an empty period no share passes', () => {
  expect(() => elapsedShare({ startsOn: '2026-10-01', endsBefore: '2026-10-01' }, '2026-10-01')).toThrow(
    expect.objectContaining({ code: 'PERIOD_EMPTY' }),
  );
});

test('the share lies within 0 and 1 and never shrinks', () => {
  fc.assert(
    fc.property(span, plainDate, plainDate, (period, a, b) => {
      const [early, late] = a <= b ? [a, b] : [b, a];
      const share = elapsedShare(period, late);
      expect(compare(elapsedShare(period, early), share)).toBeLessThanOrEqual(0);
      expect(compare(share, whole(0n))).toBeGreaterThanOrEqual(0);
      expect(compare(share, whole(1n))).toBeLessThanOrEqual(0);
    }),
  );
});
