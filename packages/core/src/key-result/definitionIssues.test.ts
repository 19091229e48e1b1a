import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalText } from '../../test/arbitraries.ts';
import { decimal, definition, line, within } from '../../test/builders.ts';
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

test('a target to hold needs a target, and takes a method and a tolerance above 0', () => {
  expect(codes('AT_LEAST', ends(null, '30'))).toEqual([]);
  expect(
    codes('AT_MOST', { ...ends(null, '0'), threshold: { method: 'SHARE_OF_TIME', tolerance: decimal('5') } }),
  ).toEqual([]);
  expect(codes('AT_MOST', ends('1', null))).toEqual(['BASELINE_NOT_ALLOWED', 'TARGET_REQUIRED']);
  expect(
    codes('AT_LEAST', { ...ends(null, '30'), threshold: { method: 'LAST', tolerance: decimal('0') } }),
  ).toEqual(['TOLERANCE_INVALID']);
  expect(codes('INCREASE', { ...ends('0', '1'), threshold: { method: 'LAST', tolerance: null } })).toEqual([
    'THRESHOLD_NOT_ALLOWED',
  ]);
});

test('a range is refused that is reversed, or whose bands reach into it', () => {
  const range = (...[low, high, lowest, highest]: [string, string, string, string]) =>
    codes('RANGE', { range: within(low, high, lowest, highest).range ?? null });
  expect(range('95', '99', '90', '104')).toEqual([]);
  expect(range('95', '99', '95', '99')).toEqual([]);
  expect(range('95', '99', '96', '98')).toEqual(['BAND_INVALID', 'BAND_INVALID']);
  expect(range('99', '95', '90', '104')).toEqual(['RANGE_REVERSED']);
  expect(codes('RANGE')).toEqual(['RANGE_REQUIRED']);
  expect(codes('BOOLEAN', { range: within('1', '2', '1', '2').range ?? null })).toEqual([
    'RANGE_NOT_ALLOWED',
  ]);
});

test('a line has two points or more, rising values, and scores in 0…1 that rise or fall', () => {
  const points = (...each: readonly (readonly [string, string])[]) =>
    codes('PIECEWISE', { points: line(...each).points ?? [] });
  expect(points(['0', '0'], ['10', '1'])).toEqual([]);
  expect(points(['0', '1'], ['10', '1'], ['20', '0'])).toEqual([]);
  expect(points()).toEqual(['POINTS_REQUIRED']);
  expect(points(['0', '0'])).toEqual(['POINTS_REQUIRED']);
  expect(points(['0', '0'], ['0', '1'])).toEqual(['POINTS_NOT_INCREASING']);
  expect(points(['0', '0'], ['1', '0.5'], ['2', '0.4'])).toEqual(['SCORES_NOT_MONOTONE']);
  expect(points(['0', '-0.1'], ['1', '1.1'])).toEqual(['SCORE_OUT_OF_RANGE', 'SCORE_OUT_OF_RANGE']);
});

test('a derived value needs its derivation, and nothing else has one', () => {
  const derivation = { source: 'STORY' } as const;
  const derived = { valueSource: 'DERIVED', derivation } as const;
  expect(codes('AT_LEAST', { ...ends(null, '2'), ...derived })).toEqual([]);
  expect(codes('AT_LEAST', { ...ends(null, '2'), valueSource: 'DERIVED' })).toEqual(['DERIVATION_REQUIRED']);
  expect(codes('AT_LEAST', { ...ends(null, '2'), derivation })).toEqual(['DERIVATION_NOT_ALLOWED']);
  expect(codes('MILESTONES', derived)).toEqual(['VALUE_SOURCE_NOT_ALLOWED']);
  const lookingBack = { method: 'SHARE_OF_TIME', tolerance: null } as const;
  expect(codes('AT_LEAST', { ...ends(null, '2'), ...derived, threshold: lookingBack })).toEqual([
    'METHOD_NOT_ALLOWED',
  ]);
});

test('a cadence is of whole days', () => {
  expect(codes('BOOLEAN', { cadence: { days: 7, graceDays: 0 } })).toEqual([]);
  expect(codes('BOOLEAN', { cadence: { days: 0, graceDays: 3 } })).toEqual(['CADENCE_INVALID']);
  expect(codes('BOOLEAN', { cadence: { days: 7.5, graceDays: 3 } })).toEqual(['CADENCE_INVALID']);
});
