import { expect, test } from 'vitest';
import { timingStatistics } from './timingStatistics.ts';

test('what is not known counts in none of the values', () => {
  expect(timingStatistics([10n, null, 20n])).toEqual({
    known: 2,
    unknown: 1,
    mean: 15n,
    median: 15n,
    p90: 20n,
  });
  expect(timingStatistics([null])).toEqual({ known: 0, unknown: 1, mean: null, median: null, p90: null });
});

test('halves are rounded to even', () => {
  expect(timingStatistics([1n, 2n])).toMatchObject({ mean: 2n, median: 2n });
  expect(timingStatistics([2n, 3n])).toMatchObject({ mean: 2n, median: 2n });
});
