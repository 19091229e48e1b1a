import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDuration, printDuration } from './duration.ts';

test.each([
  ['PT0S', 0n],
  ['PT1.5S', 1_500n],
  ['PT0.001S', 1n],
  ['PT1H30M', 5_400_000n],
  ['P7D', 604_800_000n],
  ['P1DT2H3M4.05S', 93_784_050n],
])('%s is %s ms', (text, length) => {
  expect(parseDuration(text)).toBe(length);
  expect(printDuration(length)).toBe(text);
});

test('what is written in smaller parts is said in the largest', () => {
  expect(printDuration(parseDuration('PT90M') ?? -1n)).toBe('PT1H30M');
  expect(printDuration(parseDuration('PT24H') ?? -1n)).toBe('P1D');
});

test.each([
  '',
  'P',
  'PT',
  'P1DT',
  'P1M',
  'P1Y',
  'P1W',
  '-P1D',
  'PT-1S',
  'PT1,5S',
  'PT1.0001S',
  'pt1s',
  'PT1e3S',
  ' PT1S',
  '60',
])('%j is no duration: months and years differ in length, and there is one way to write', (text) => {
  expect(parseDuration(text)).toBeNull();
});

test('every duration reads back', () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 10n ** 15n), (length) => {
      expect(parseDuration(printDuration(length))).toBe(length);
    }),
  );
});
