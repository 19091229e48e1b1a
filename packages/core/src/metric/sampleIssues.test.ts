import { expect, test } from 'vitest';
import { at, sample } from '../../test/evidenceBuilders.ts';
import { parseDecimal } from '../number/parseDecimal.ts';
import type { Sample } from './Sample.ts';
import { sampleIssues } from './sampleIssues.ts';
import { samplesAt } from './samplesAt.ts';

const codes = (each: Sample) => sampleIssues(each, ['samples', 0]).map(({ path, code }) => [path[2], code]);

test('a sample of an instant, one of a window, and a ratio are samples', () => {
  expect(codes(sample('a', '5', '08:00'))).toEqual([]);
  expect(codes(sample('a', '5', '08:00', '09:00'))).toEqual([]);
  expect(codes(sample('a', '3/0', '08:00', '09:00'))).toEqual([]);
});

test.each(['08:00', '07:59'])('a window from 08:00 to %s is refused', (end) => {
  expect(codes(sample('a', '5', '08:00', end))).toEqual([['end', 'WINDOW_EMPTY']]);
});

const ONE = parseDecimal('1');
test.each<[string, Partial<Sample>]>([
  ['nothing', { value: null }],
  ['half of a ratio', { value: null, numerator: ONE }],
  ['the other half', { value: null, denominator: ONE }],
  ['a value and a ratio', { numerator: ONE, denominator: ONE }],
  ['a value and half of a ratio', { numerator: ONE }],
])('a sample of %s is refused', (_name, more) => {
  expect(codes(sample('a', '5', '08:00', null, more))).toEqual([['value', 'SAMPLE_VALUE_INVALID']]);
});

test('a sample counts once its window has ended and it was recorded', () => {
  const window = sample('a', '5', '08:00', '09:00', { recordedAt: at('10:00') });
  const seen = (asOf: string, knownAt: string) =>
    samplesAt([window], { asOf: at(asOf), knownAt: at(knownAt) }).length;
  expect([seen('09:00', '10:00'), seen('08:59', '10:00'), seen('09:00', '09:59')]).toEqual([1, 0, 0]);
});
