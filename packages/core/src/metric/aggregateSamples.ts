import { add } from '../number/add.ts';
import { lowestTerms } from '../number/lowestTerms.ts';
import { median } from '../number/median.ts';
import { percentile } from '../number/percentile.ts';
import type { Rational } from '../number/Rational.ts';
import { ratio } from '../number/ratio.ts';
import { sorted } from '../number/sorted.ts';
import { whole } from '../number/whole.ts';
import type { TimeSpan } from '../time/TimeSpan.ts';
import type { MetricAggregate } from './MetricAggregate.ts';
import type { Sample } from './Sample.ts';

/** Every reason for which an aggregate is unknown. */
export const AGGREGATE_REASONS = [
  'NO_SAMPLES',
  'ZERO_DENOMINATOR',
  'RATIO_NOT_SUMMED',
  'SAMPLES_MIXED',
] as const;

/** Why an aggregate is unknown. */
export type AggregateReason = (typeof AGGREGATE_REASONS)[number];

/** The values of a dimension that count, by its name. A sample counts if each dimension named here has one of these values. */
export type DimensionFilter = ReadonlyMap<string, readonly string[]>;

/** Which samples become one value, and how. */
export interface SampleQuery {
  readonly aggregate: MetricAggregate;
  readonly window: TimeSpan;
  readonly filter: DimensionFilter;
}

/** Many samples as one value. */
export interface SampleAggregate {
  /** Null when unknown. */
  readonly value: Rational | null;
  /** Why it is unknown, else null. */
  readonly reason: AggregateReason | null;
  /** The samples that it rests on. */
  readonly counted: readonly Sample[];
  /** The ids of samples whose window lies only partly in this one. They do not count: how much of them belongs here is not known. */
  readonly straddling: readonly string[];
}

/**
 * Turns the samples of a window into one value, exactly.
 *
 * Ratios have a mean by adding numerators and denominators, not by averaging quotients; a sum of ratios means nothing (`RATIO_NOT_SUMMED`). Smallest, largest,
 * median and percentile (by nearest rank) are taken over the quotients, those with the denominator 0 left out; the latest one
 * is unknown when its own denominator is 0. Samples with and without a ratio do not
 * mix (`SAMPLES_MIXED`). Without samples the count and the sum are 0 and everything else is unknown (`NO_SAMPLES`).
 *
 * @example
 * const plain = { end: null, numerator: null, denominator: null, dimensions: new Map([['channel', 'web']]), recordedAt: '2026-10-06T00:00:00.000Z' };
 * const samples = [
 *   { ...plain, id: 'a', start: '2026-10-05T08:00:00.000Z', value: parseDecimal('2'), sequence: 1n },
 *   { ...plain, id: 'b', start: '2026-10-05T09:00:00.000Z', value: parseDecimal('4'), sequence: 2n },
 * ];
 * const window = { start: '2026-10-05T00:00:00.000Z', end: '2026-10-06T00:00:00.000Z' };
 * const filter = new Map([['channel', ['web']]]);
 * printDecimal(aggregateSamples(samples, { aggregate: { kind: 'MEAN' }, window, filter }).value); // => '3'
 */
export function aggregateSamples(
  samples: readonly Sample[],
  { aggregate, window, filter }: SampleQuery,
): SampleAggregate {
  const counted: Sample[] = [];
  const straddling: string[] = [];
  for (const sample of samples) {
    if (!isWanted(sample, filter)) continue;
    const place = placeIn(window, sample);
    if (place === 'INSIDE') counted.push(sample);
    else if (place === 'STRADDLING') straddling.push(sample.id);
  }
  const result = aggregated(counted, aggregate);
  const isUnknown = typeof result === 'string';
  return {
    value: isUnknown ? null : lowestTerms(result),
    reason: isUnknown ? result : null,
    counted,
    straddling,
  };
}

function isWanted({ dimensions }: Sample, filter: DimensionFilter): boolean {
  for (const [name, wanted] of filter) {
    const value = dimensions.get(name);
    if (value === undefined || !wanted.includes(value)) return false;
  }
  return true;
}

function placeIn(window: TimeSpan, { start, end }: Sample): 'INSIDE' | 'STRADDLING' | 'OUTSIDE' {
  if (end === null) return start >= window.start && start < window.end ? 'INSIDE' : 'OUTSIDE';
  if (start >= window.start && end <= window.end) return 'INSIDE';
  return start < window.end && end > window.start ? 'STRADDLING' : 'OUTSIDE';
}

function aggregated(samples: readonly Sample[], aggregate: MetricAggregate): Rational | AggregateReason {
  const { kind } = aggregate;
  if (kind === 'COUNT') return whole(BigInt(samples.length));
  if (samples.length === 0) return kind === 'SUM' ? whole(0n) : 'NO_SAMPLES';

  const ratios = samples.filter(({ value }) => value === null).length;
  if (ratios > 0 && ratios < samples.length) return 'SAMPLES_MIXED';
  if (ratios > 0 && kind === 'SUM') return 'RATIO_NOT_SUMMED';
  if (ratios > 0 && kind === 'MEAN') return ratioOfSums(samples) ?? 'ZERO_DENOMINATOR';
  if (kind === 'LATEST') return quotient(latest(samples)) ?? 'ZERO_DENOMINATOR';

  const values = samples.flatMap((sample) => quotient(sample) ?? []);
  return ofValues(values, aggregate) ?? 'ZERO_DENOMINATOR';
}

function ofValues(values: readonly Rational[], aggregate: MetricAggregate): Rational | null {
  switch (aggregate.kind) {
    case 'MEAN':
      return ratio(total(values), whole(BigInt(values.length)));
    case 'MEDIAN':
      return median(values);
    case 'PERCENTILE':
      return percentile(values, aggregate.percent);
    case 'MIN':
      return sorted(values).at(0) ?? null;
    case 'MAX':
      return sorted(values).at(-1) ?? null;
    default:
      return total(values);
  }
}

const total = (values: readonly Rational[]): Rational => values.reduce(add, whole(0n));

const ratioOfSums = (samples: readonly Sample[]): Rational | null =>
  ratio(
    total(samples.flatMap(({ numerator }) => numerator ?? [])),
    total(samples.flatMap(({ denominator }) => denominator ?? [])),
  );

function quotient(sample: Sample | undefined): Rational | null {
  if (sample === undefined) return null;
  const { value, numerator, denominator } = sample;
  return value ?? (numerator === null || denominator === null ? null : ratio(numerator, denominator));
}

const latest = (samples: readonly Sample[]): Sample | undefined =>
  [...samples].sort((a, b) => (isAfter(a, b) ? 1 : -1)).at(-1);

function isAfter(a: Sample, b: Sample): boolean {
  const [left, right] = [a.end ?? a.start, b.end ?? b.start];
  return left === right ? a.sequence > b.sequence : left > right;
}
