import type { KeyResult } from '@meritkit/client';
import { expect, test } from 'vitest';
import { derivation, keyResultDefinition } from '../../../test/keyResults.ts';
import { definitionText } from './definitionText.ts';

type Definition = NonNullable<KeyResult['definition']>;

const said = (values: Partial<Definition>) => definitionText(keyResultDefinition(values));

test('each measure tells what it wants', () => {
  expect(said({ measure: 'INCREASE', baseline: '10', target: '60', unit: 'h' })).toBe('INCREASE 10 → 60 h');
  expect(said({ measure: 'AT_LEAST', target: '99.9', unit: '%', method: 'SHARE_OF_TIME' })).toBe(
    'AT_LEAST ≥ 99.9 %, SHARE_OF_TIME',
  );
  expect(said({ measure: 'AT_MOST', target: '5', tolerance: '2', method: 'LAST' })).toBe('AT_MOST ≤ 5 (±2)');
  const range = { low: '95', high: '99', lowest: '90', highest: '104' };
  expect(said({ measure: 'RANGE', range })).toBe('RANGE 95…99 (90…104)');
  expect(said({ measure: 'RANGE', range: { ...range, lowest: '95', highest: '99' } })).toBe('RANGE 95…99');
  const points = [
    { value: '0', score: '0' },
    { value: '30', score: '0.3' },
  ];
  expect(said({ measure: 'PIECEWISE', points })).toBe('PIECEWISE 0→0 30→0.3');
  expect(said({ measure: 'ASSESSED' })).toBe('ASSESSED');
  expect(definitionText(null)).toBe('');
});

test('a derived one tells from what', () => {
  const severe = derivation({ source: 'INCIDENT', aggregate: 'COUNT', severities: ['SEV1', 'SEV2'] });
  expect(said({ measure: 'AT_MOST', target: '0', derivation: severe })).toBe(
    'AT_MOST ≤ 0, INCIDENT COUNT SEV1 SEV2',
  );
  const latency = derivation({
    source: 'METRIC',
    aggregate: 'PERCENTILE',
    percent: '90',
    metric: { id: 'mtr_1', code: 'latency', name: 'Latency', unit: 'ms' },
    filter: [{ name: 'school', in: ['north', 'south'] }],
    window: { startsOn: null, endsBefore: null, rollingDays: 7 },
  });
  expect(said({ measure: 'AT_MOST', target: '2', unit: 's', derivation: latency })).toBe(
    'AT_MOST ≤ 2 s, METRIC PERCENTILE 90 of latency school=north|south 7 d',
  );
});
