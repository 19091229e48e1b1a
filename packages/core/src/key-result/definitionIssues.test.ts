import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalText } from '../../test/arbitraries.ts';
import { decimal, definition } from '../../test/builders.ts';
import { fraction, isLess } from '../../test/oracle.ts';
import { definitionIssues } from './definitionIssues.ts';
import type { KeyResultDefinition } from './KeyResultDefinition.ts';
import type { Measure } from './Measure.ts';

const codes = (measure: Measure, more: Partial<KeyResultDefinition> = {}) =>
  definitionIssues(definition(measure, more)).map(({ code }) => code);
const ends = (baseline: string | null, target: string | null) => ({
  baseline: decimal(baseline),
  target: decimal(target),
});

test('good definitions of every measure have no issue', () => {
  expect(codes('INCREASE', ends('10', '60'))).toEqual([]);
  expect(codes('INCREASE', ends('-10', '10'))).toEqual([]);
  expect(codes('DECREASE', { ...ends('50', '10'), valueSource: 'RATIO', weight: 10_000_000n })).toEqual([]);
  expect(codes('MILESTONES', { weight: 0n })).toEqual([]);
  expect(codes('BOOLEAN')).toEqual([]);
  expect(codes('ASSESSED')).toEqual([]);
});

test('46: a target that equals the baseline is refused, however it is written', () => {
  expect(codes('INCREASE', ends('10', '10.00'))).toEqual(['DEGENERATE_RANGE']);
  expect(codes('DECREASE', ends('0', '-0'))).toEqual(['DEGENERATE_RANGE']);
});

test('46: imported old data may have a target that equals the baseline', () => {
  expect(codes('INCREASE', { ...ends('10', '10'), legacy: true })).toEqual([]);
});

test('47: the declared direction must be that of the target', () => {
  expect(codes('INCREASE', ends('60', '10'))).toEqual(['DIRECTION_MISMATCH']);
  expect(codes('DECREASE', { ...ends('10', '60'), legacy: true })).toEqual(['DIRECTION_MISMATCH']);
});

test('several mistakes are reported together, each where it is', () => {
  const both = definition('DECREASE', { ...ends('10', '60'), weight: -1n });
  expect(definitionIssues(both, ['input', 'definition'])).toMatchObject([
    { path: ['input', 'definition', 'target'], code: 'DIRECTION_MISMATCH' },
    { path: ['input', 'definition', 'weight'], code: 'WEIGHT_NEGATIVE' },
  ]);
  expect(codes('INCREASE', { weight: 10_000_001n })).toEqual([
    'BASELINE_REQUIRED',
    'TARGET_REQUIRED',
    'WEIGHT_TOO_LARGE',
  ]);
  expect(codes('ASSESSED', { ...ends('0', '1'), valueSource: 'RATIO' })).toEqual([
    'BASELINE_NOT_ALLOWED',
    'TARGET_NOT_ALLOWED',
    'VALUE_SOURCE_NOT_ALLOWED',
  ]);
});

test('of two different ends exactly one direction is accepted', () => {
  fc.assert(
    fc.property(decimalText, decimalText, (baseline, target) => {
      const up = isLess(fraction(baseline), fraction(target));
      const down = isLess(fraction(target), fraction(baseline));
      expect(codes('INCREASE', ends(baseline, target)).length === 0).toBe(up);
      expect(codes('DECREASE', ends(baseline, target)).length === 0).toBe(down);
    }),
  );
});
