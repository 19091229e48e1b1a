import { expect, test } from 'vitest';
import { compare } from '../number/compare.ts';
import { parseDecimal } from '../number/parseDecimal.ts';
import { parseMillionths } from '../number/parseMillionths.ts';
import { expectedProgress } from './expectedProgress.ts';

test.each([
  ['0', 'LINEAR', '1', '0'],
  ['0.5', 'LINEAR', '1', '0.5'],
  ['0.5', 'LINEAR', '0.7', '0.35'],
  ['1', 'LINEAR', '0.7', '0.7'],
  ['0.5', 'BACK_LOADED', '1', '0.25'],
  ['0.1', 'BACK_LOADED', '0.7', '0.007'],
  ['1', 'BACK_LOADED', '0.7', '0.7'],
] as const)('at %s, %s, of %s there is %s expected', (elapsed, curve, expectation, expected) => {
  const value = expectedProgress(parseDecimal(elapsed), curve, parseMillionths(expectation));
  expect(compare(value, parseDecimal(expected))).toBe(0);
});
