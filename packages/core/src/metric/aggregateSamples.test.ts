import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalText } from '../../test/arbitraries.ts';
import { at, sample } from '../../test/evidenceBuilders.ts';
import { add } from '../number/add.ts';
import { compare } from '../number/compare.ts';
import { lowestTerms } from '../number/lowestTerms.ts';
import { parseDecimal } from '../number/parseDecimal.ts';
import { printDecimal } from '../number/printDecimal.ts';
import { whole } from '../number/whole.ts';
import { aggregateSamples, type SampleQuery } from './aggregateSamples.ts';
import { METRIC_AGGREGATES, type MetricAggregate } from './MetricAggregate.ts';
import type { Sample } from './Sample.ts';

const MORNING = { start: at('08:00'), end: at('12:00') };
const query = (aggregate: MetricAggregate, more: Partial<SampleQuery> = {}): SampleQuery => ({
  aggregate,
  window: MORNING,
  filter: new Map(),
  ...more,
});
const P90: MetricAggregate = { kind: 'PERCENTILE', percent: parseDecimal('90') };
const kindOf = (kind: (typeof METRIC_AGGREGATES)[number]): MetricAggregate =>
  kind === 'PERCENTILE' ? P90 : { kind };
const shown = (samples: readonly Sample[], aggregate: MetricAggregate) => {
  const { value, reason } = aggregateSamples(samples, query(aggregate));
  return value === null ? reason : printDecimal(value);
};

const PLAIN = [
  sample('a', '4', '08:00'),
  sample('b', '1', '10:00'),
  sample('c', '10', '09:00'),
  sample('d', '1', '08:30'),
];

test.each<[MetricAggregate, string]>([
  [{ kind: 'SUM' }, '16'],
  [{ kind: 'COUNT' }, '4'],
  [{ kind: 'MEAN' }, '4'],
  [{ kind: 'MEDIAN' }, '2.5'],
  [P90, '10'],
  [{ kind: 'MIN' }, '1'],
  [{ kind: 'MAX' }, '10'],
  [{ kind: 'LATEST' }, '1'],
])('%o of 4, 1, 10 and 1 is %s', (aggregate, value) => {
  expect(shown(PLAIN, aggregate)).toBe(value);
});

test('ratios aggregate by adding both parts, not by averaging quotients', () => {
  const ratios = [sample('a', '1/10', '08:00'), sample('b', '90/90', '09:00')];
  expect(shown(ratios, { kind: 'MEAN' })).toBe('0.91');
});

test('of ratios the smallest, largest, latest and middle quotient are told, and no sum', () => {
  const ratios = [sample('a', '1/4', '10:00'), sample('b', '1/2', '08:00'), sample('c', '7/0', '09:00')];
  expect(
    (['MIN', 'MAX', 'LATEST', 'MEDIAN', 'COUNT', 'SUM'] as const).map((kind) => shown(ratios, { kind })),
  ).toEqual(['0.25', '0.5', '0.25', '0.375', '3', 'RATIO_NOT_SUMMED']);
});

test('ratios over nothing are unknown', () => {
  const none = [sample('a', '0/0', '08:00'), sample('b', '3/0', '09:00')];
  for (const kind of ['MEAN', 'MIN', 'MEDIAN', 'LATEST'] as const) {
    expect(shown(none, { kind })).toBe('ZERO_DENOMINATOR');
  }
});

test('values and ratios do not mix', () => {
  expect(shown([...PLAIN, sample('r', '1/2', '09:00')], { kind: 'MEAN' })).toBe('SAMPLES_MIXED');
});

test('an empty window has the count 0 and the sum 0, and nothing else', () => {
  expect(METRIC_AGGREGATES.map((kind) => [kind, shown([], kindOf(kind))])).toEqual([
    ['SUM', '0'],
    ['COUNT', '0'],
    ['MEAN', 'NO_SAMPLES'],
    ['MEDIAN', 'NO_SAMPLES'],
    ['PERCENTILE', 'NO_SAMPLES'],
    ['MIN', 'NO_SAMPLES'],
    ['MAX', 'NO_SAMPLES'],
    ['LATEST', 'NO_SAMPLES'],
  ]);
});

test('an instant counts from the start of the window up to, and without, its end', () => {
  const edges = [
    sample('a', '1', '07:59'),
    sample('b', '2', '08:00'),
    sample('c', '4', '11:59'),
    sample('d', '8', '12:00'),
  ];
  expect(shown(edges, { kind: 'SUM' })).toBe('6');
});

test('a sample of a window counts when it lies inside wholly; one that lies so only partly is named', () => {
  const windows = [
    sample('before', '1', '07:00', '08:00'),
    sample('over-start', '2', '07:30', '08:30'),
    sample('first', '4', '08:00', '09:00'),
    sample('last', '8', '11:00', '12:00'),
    sample('over-end', '16', '11:30', '12:30'),
    sample('around', '32', '07:00', '13:00'),
    sample('after', '64', '12:00', '13:00'),
  ];
  const { value, counted, straddling } = aggregateSamples(windows, query({ kind: 'SUM' }));
  expect([printDecimal(value ?? whole(-1n)), counted.map(({ id }) => id)]).toEqual(['12', ['first', 'last']]);
  expect(straddling).toEqual(['over-start', 'over-end', 'around']);
});

test('a filter names the values that count; a sample without the dimension does not', () => {
  const of = (channel: string) => ({
    dimensions: new Map([
      ['channel', channel],
      ['school', 's1'],
    ]),
  });
  const samples = [
    sample('a', '1', '08:00', null, of('web')),
    sample('b', '2', '08:00', null, of('phone')),
    sample('c', '4', '08:00', null, of('shop')),
    sample('d', '8', '08:00', null, { dimensions: new Map() }),
  ];
  const sum = (...filter: [string, string[]][]) =>
    printDecimal(
      aggregateSamples(samples, query({ kind: 'SUM' }, { filter: new Map(filter) })).value ?? whole(-1n),
    );
  expect([sum(), sum(['channel', ['web', 'shop']]), sum(['channel', ['web']], ['school', ['s2']])]).toEqual([
    '15',
    '5',
    '0',
  ]);
});

test('of two samples of the same instant the one recorded later is the latest', () => {
  const twice = [
    sample('a', '1', '09:00', null, { sequence: 2n }),
    sample('b', '2', '09:00', null, { sequence: 1n }),
  ];
  expect(shown(twice, { kind: 'LATEST' })).toBe('1');
});

const plain = fc.array(decimalText, { minLength: 1, maxLength: 8 }).map((texts) =>
  texts.map((text, index) =>
    sample(`${index}`, text, `${String(8 + (index % 4)).padStart(2, '0')}:00`, null, {
      sequence: BigInt(index),
    }),
  ),
);
const AVERAGES = ['MEAN', 'MEDIAN', 'PERCENTILE', 'LATEST'] as const;

test('every average lies between the smallest and the largest value, in any order', () => {
  fc.assert(
    fc.property(plain, fc.constantFrom(...AVERAGES), (samples, kind) => {
      const of = (list: readonly Sample[], each: MetricAggregate) =>
        aggregateSamples(list, query(each)).value ?? whole(0n);
      const value = of(samples, kindOf(kind));
      expect(compare(value, of(samples, { kind: 'MIN' }))).toBeGreaterThanOrEqual(0);
      expect(compare(value, of(samples, { kind: 'MAX' }))).toBeLessThanOrEqual(0);
      expect(of([...samples].reverse(), kindOf(kind))).toEqual(value);
    }),
    { numRuns: 300 },
  );
});

test('splitting a window and adding sums and counts gives those of the whole', () => {
  fc.assert(
    fc.property(
      plain,
      fc.constantFrom('SUM', 'COUNT'),
      fc.integer({ min: 8, max: 12 }),
      (samples, kind, hour) => {
        const of = (start: string, end: string) =>
          aggregateSamples(samples, query({ kind }, { window: { start, end } })).value ?? whole(-1n);
        const middle = at(`${String(hour).padStart(2, '0')}:00`);
        const parts = add(of(MORNING.start, middle), of(middle, MORNING.end));
        expect(lowestTerms(parts)).toEqual(of(MORNING.start, MORNING.end));
      },
    ),
  );
});
