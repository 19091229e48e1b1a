import { expect, test } from 'vitest';
import { at, sample } from '../../test/evidenceBuilders.ts';
import { compare } from '../number/compare.ts';
import { parseDecimal } from '../number/parseDecimal.ts';
import { whole } from '../number/whole.ts';
import { evaluateScenario } from './evaluateScenario.ts';
import type { Comparator, RiskScenario, Watched } from './RiskScenario.ts';

const HOUR = 3_600_000n;
const scenario = (
  comparator: Comparator,
  threshold: string | null,
  more: Partial<RiskScenario> = {},
): RiskScenario => ({
  filter: new Map(),
  windowLength: HOUR,
  aggregate: { kind: 'SUM' },
  watched: 'VALUE',
  comparator,
  threshold: threshold === null ? null : parseDecimal(threshold),
  hysteresis: parseDecimal('0'),
  ...more,
});
const errors = (before: string | null, now: string | null) => [
  ...(before === null ? [] : [sample('before', before, '08:30')]),
  ...(now === null ? [] : [sample('now', now, '09:30')]),
];
const evaluate = (of: RiskScenario, before: string | null, now: string | null) =>
  evaluateScenario(of, errors(before, now), at('10:00'));

test.each<[Comparator, boolean, boolean, boolean]>([
  ['ABOVE', false, false, true],
  ['AT_LEAST', false, true, true],
  ['AT_MOST', true, true, false],
  ['BELOW', true, false, false],
])('%s 5: the risk with 4, 5 and 6 is %s, %s and %s', (comparator, ...expected) => {
  const beyond = ['4', '5', '6'].map((now) => evaluate(scenario(comparator, '5'), null, now).beyond);
  expect(beyond).toEqual(expected);
});

test('only the window that ends now counts, up to and without its end', () => {
  const samples = [sample('a', '1', '08:59'), sample('b', '2', '09:00'), sample('c', '4', '10:00')];
  const { value } = evaluateScenario(scenario('ABOVE', '5'), samples, at('10:00'));
  expect(value).toEqual(whole(2n));
});

test.each<[Watched, string, string, string]>([
  ['DIFFERENCE', '40', '50', '10'],
  ['RELATIVE_CHANGE', '40', '50', '25'],
  ['RELATIVE_CHANGE', '50', '40', '-20'],
])('%s from %s to %s is %s', (watched, before, now, expected) => {
  const result = evaluate(scenario('AT_LEAST', expected, { watched }), before, now);
  expect(compare(result.watched ?? whole(999n), parseDecimal(expected))).toBe(0);
  expect(result.beyond).toBe(true);
  expect(result.previous).toEqual(parseDecimal(before));
});

test('a threshold that nobody has set makes a scenario inert, and its numbers are told all the same', () => {
  expect(evaluate(scenario('ABOVE', null), null, '7')).toEqual({
    at: at('10:00'),
    value: whole(7n),
    previous: null,
    watched: whole(7n),
    beyond: null,
    clear: null,
    reason: 'THRESHOLD_UNKNOWN',
  });
});

test.each<[string, RiskScenario, string | null, string | null, string]>([
  ['no sample now', scenario('BELOW', '5', { aggregate: { kind: 'MEAN' } }), '9', null, 'NO_SAMPLES'],
  [
    'no sample before',
    scenario('BELOW', '5', { aggregate: { kind: 'MEAN' }, watched: 'DIFFERENCE' }),
    null,
    '9',
    'PREVIOUS_UNKNOWN',
  ],
  [
    'nothing before to take a percentage of',
    scenario('ABOVE', '5', { watched: 'RELATIVE_CHANGE' }),
    null,
    '9',
    'CHANGE_UNDEFINED',
  ],
])('with %s it is unknown whether it holds', (_name, of, before, now, reason) => {
  expect(evaluate(of, before, now)).toMatchObject({ watched: null, beyond: null, clear: null, reason });
});

test.each<[Comparator, string, boolean, boolean]>([
  ['ABOVE', '10.1', true, false],
  ['ABOVE', '10', false, false],
  ['ABOVE', '8.1', false, false],
  ['ABOVE', '8', false, true],
  ['BELOW', '9.9', true, false],
  ['BELOW', '11.9', false, false],
  ['BELOW', '12', false, true],
  ['AT_MOST', '12', false, false],
  ['AT_MOST', '12.1', false, true],
])('%s 10 with a hysteresis of 2: %s is beyond %s, clear %s', (comparator, now, beyond, clear) => {
  const of = scenario(comparator, '10', { hysteresis: parseDecimal('2') });
  expect(evaluate(of, null, now)).toMatchObject({ beyond, clear });
});
