import { expect, test } from 'vitest';
import { at, sample } from '../../test/evidenceBuilders.ts';
import type { Sample } from '../metric/Sample.ts';
import { printDecimal } from '../number/printDecimal.ts';
import type { MetricDerivation } from './Derivation.ts';
import { fromSamples } from './fromSamples.ts';

const DAY = { start: at('00:00'), end: '2026-10-06T00:00:00.000Z' };

function derived(samples: readonly Sample[], more: Partial<MetricDerivation> = {}, asOf = DAY.end) {
  const derivation: MetricDerivation = {
    source: 'METRIC',
    window: { kind: 'PERIOD' },
    metricId: 'met_1',
    filter: new Map(),
    aggregate: { kind: 'SUM' },
    ...more,
  };
  const result = fromSamples(samples, derivation, { unit: 'min', window: DAY, asOf });
  return { ...result, value: result.value === null ? null : printDecimal(result.value) };
}

test('the value is in the unit of the metric and names each sample with what it gave', () => {
  const samples = [sample('a', '2', '08:00'), sample('b', '4', '09:00')];
  expect(derived(samples)).toEqual({
    value: '6',
    unit: 'min',
    reason: null,
    evidence: [
      { id: 'a', value: { numerator: 2n, denominator: 1n } },
      { id: 'b', value: { numerator: 4n, denominator: 1n } },
    ],
    leftOut: [],
  });
  expect(derived(samples, { aggregate: { kind: 'COUNT' } })).toMatchObject({ value: '2', unit: 'count' });
});

test('a ratio is shown as its quotient and added up by its parts', () => {
  const { value, evidence } = derived([sample('a', '1/4', '08:00'), sample('b', '3/4', '09:00')], {
    aggregate: { kind: 'MEAN' },
  });
  expect(value).toBe('0.5');
  expect(evidence.map((each) => each.value)).toEqual([
    { numerator: 1n, denominator: 4n },
    { numerator: 3n, denominator: 4n },
  ]);
  const empty = derived([sample('none', '0/0', '10:00')], { aggregate: { kind: 'MEAN' } });
  expect(empty).toMatchObject({
    value: null,
    reason: 'ZERO_DENOMINATOR',
    evidence: [{ id: 'none', value: null }],
  });
});

test('without samples a sum is 0 and a mean unknown', () => {
  expect(derived([])).toMatchObject({ value: '0', reason: null });
  expect(derived([], { aggregate: { kind: 'MEAN' } })).toMatchObject({ value: null, reason: 'NO_SAMPLES' });
});

test('a sample whose window lies only partly in this one is left out by name', () => {
  const { value, leftOut } = derived([
    sample('over', '5', '23:00', '24:00', { end: '2026-10-06T01:00:00.000Z' }),
  ]);
  expect([value, leftOut]).toEqual(['0', [{ id: 'over', reason: 'STRADDLES_WINDOW' }]]);
});

test('nothing is known before the window begins', () => {
  expect(derived([], {}, '2026-10-04T23:00:00.000Z').reason).toBe('WINDOW_NOT_BEGUN');
});
