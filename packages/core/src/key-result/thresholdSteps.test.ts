import fc from 'fast-check';
import { expect, test } from 'vitest';
import { history } from '../../test/arbitraries.ts';
import { held, keyResult, observedAt } from '../../test/builders.ts';
import { printMillionths } from '../number/printMillionths.ts';
import type { KeyResultDefinition } from './KeyResultDefinition.ts';
import type { KeyResultHistory } from './KeyResultHistory.ts';
import { keyResultProgress } from './keyResultProgress.ts';
import type { ThresholdMethod } from './Threshold.ts';
import { type LookingBack, thresholdSteps } from './thresholdSteps.ts';

const day = (number: number) => new Date(Date.UTC(2026, 9, number)).toISOString();
const UPTIME = held('AT_LEAST', '99', { method: 'SHARE_OF_TIME' });

function progress(
  history: Partial<KeyResultHistory>,
  method: ThresholdMethod = 'SHARE_OF_TIME',
  definition: KeyResultDefinition = UPTIME,
) {
  const { value, reasons } = keyResultProgress(
    keyResult(
      { ...definition, threshold: { method, tolerance: definition.threshold?.tolerance ?? null } },
      { history: { observations: [], definitions: [UPTIME], until: day(31), ...history } },
    ),
  );
  return [value === null ? null : printMillionths(value), ...reasons];
}

const four = [
  observedAt(day(5), '99.5'),
  observedAt(day(6), '98'),
  observedAt(day(7), '99'),
  observedAt(day(9), '99.9'),
];

test('the share of observations counts each alike', () => {
  expect(progress({ observations: four }, 'SHARE_OF_OBSERVATIONS')).toEqual(['0.75']);
});

test('the share of time lasts from the first observation to the end, each holding until the next', () => {
  expect(progress({ observations: four, until: day(10) })).toEqual(['0.8']);
});

test('nothing is known before the first observation, and after the end nothing counts', () => {
  expect(progress({})).toEqual([null, 'NO_OBSERVATION']);
  expect(progress({ observations: four, until: day(5) })).toEqual([null, 'NO_OBSERVATION']);
  expect(progress({ observations: four, until: day(6) }, 'SHARE_OF_OBSERVATIONS')).toEqual(['0.5']);
});

test('an observation holds for its cadence and grace at most; the time after that counts in nothing', () => {
  const sparse = [observedAt(day(1), '99.5'), observedAt(day(21), '98')];
  expect(progress({ observations: sparse, until: day(26) })).toEqual(['0.666667', 'PARTLY_UNKNOWN']);
  const monthly = { ...UPTIME, cadence: { days: 30, graceDays: 5 } };
  expect(progress({ observations: sparse, definitions: [monthly], until: day(26) })).toEqual(['0.8']);
});

test('each step is judged by the definition that was then in force', () => {
  const stricter = { ...held('AT_LEAST', '99.9'), validFrom: day(8), sequence: 2n };
  const observations = [observedAt(day(6), '99.5')];
  expect(progress({ observations, definitions: [UPTIME, stricter], until: day(10) })).toEqual(['0.5']);
  const later = [observedAt(day(6), '99.5'), observedAt(day(9), '99.5')];
  expect(progress({ observations: later, definitions: [UPTIME, stricter] }, 'SHARE_OF_OBSERVATIONS')).toEqual(
    ['0.5'],
  );
});

test('what was observed under a definition of another kind is unknown', () => {
  const before = { ...held('AT_LEAST', '1'), measure: 'BOOLEAN' as const };
  const definitions = [before, { ...UPTIME, validFrom: day(7), sequence: 2n }];
  expect(progress({ observations: four, definitions }, 'SHARE_OF_OBSERVATIONS')).toEqual([
    '1',
    'PARTLY_UNKNOWN',
  ]);
});

test('of observations of one instant the one recorded last counts', () => {
  const corrected = [observedAt(day(5), '98', 1n), observedAt(day(5), '99.5', 2n)];
  for (const observations of [corrected, corrected.toReversed()])
    expect(progress({ observations }, 'SHARE_OF_OBSERVATIONS')).toEqual(['1']);
});

test('a soft edge counts in part', () => {
  const soft = held('AT_LEAST', '99', { method: 'SHARE_OF_TIME', tolerance: '2' });
  const observations = [observedAt(day(5), '98'), observedAt(day(6), '99')];
  expect(progress({ observations, definitions: [soft], until: day(7) }, 'SHARE_OF_TIME', soft)).toEqual([
    '0.75',
  ]);
});

const length = (all: KeyResultHistory, method: LookingBack) =>
  thresholdSteps(all, method).steps.reduce(
    (sum, each) => sum + each.length,
    thresholdSteps(all, method).unknown,
  );

test('what is known and what is unknown add up to all the time since the first observation', () => {
  fc.assert(
    fc.property(history, (all) => {
      const first = all.observations.map(({ observedAt }) => observedAt).sort()[0];
      const expected =
        first === undefined || first > all.until ? 0 : Date.parse(all.until) - Date.parse(first);
      expect(length(all, 'SHARE_OF_TIME')).toBe(BigInt(expected));
    }),
  );
});

test('the steps do not depend on the order in which the facts are read', () => {
  fc.assert(
    fc.property(history, (all) => {
      const turned = {
        ...all,
        observations: all.observations.toReversed(),
        definitions: all.definitions,
      };
      fc.pre(
        new Set(all.observations.map((each) => `${each.observedAt} ${each.sequence}`)).size ===
          all.observations.length,
      );
      expect(thresholdSteps(turned, 'SHARE_OF_TIME')).toEqual(thresholdSteps(all, 'SHARE_OF_TIME'));
    }),
  );
});
