import { aggregateSamples, type SampleQuery } from '../metric/aggregateSamples.ts';
import type { Sample } from '../metric/Sample.ts';
import { ratio } from '../number/ratio.ts';
import type { Instant } from '../time/Instant.ts';
import type { TimeSpan } from '../time/TimeSpan.ts';
import type { MetricDerivation } from './Derivation.ts';
import type { DerivedValue } from './DerivedValue.ts';
import { derivedUnit } from './derivedUnit.ts';
import { unknownValue } from './unknownValue.ts';

/**
 * The value that follows from samples of a metric, by the rules of `aggregateSamples`.
 *
 * @param samples - Those of the metric that count at the moment (`samplesAt`).
 * @param unit - The unit of the metric.
 * @param window - The time of `derivationSpan`.
 *
 * @example
 * const derivation = { source: 'METRIC', window: { kind: 'PERIOD' }, metricId: 'met_1', filter: new Map(), aggregate: { kind: 'SUM' } };
 * const window = { start: '2026-10-01T00:00:00.000Z', end: '2027-01-01T00:00:00.000Z' };
 * fromSamples([], derivation, { unit: 'count', window, asOf: '2026-11-01T00:00:00.000Z' }).value; // => { numerator: 0n, denominator: 1n }
 */
export function fromSamples(
  samples: readonly Sample[],
  derivation: MetricDerivation,
  { unit, window, asOf }: { readonly unit: string | null; readonly window: TimeSpan; readonly asOf: Instant },
): DerivedValue {
  const said = derivedUnit(derivation, unit);
  if (asOf < window.start) return unknownValue(said, 'WINDOW_NOT_BEGUN');
  const query: SampleQuery = { aggregate: derivation.aggregate, window, filter: derivation.filter };
  const { value, reason, counted, straddling } = aggregateSamples(samples, query);
  return {
    value,
    unit: said,
    reason,
    evidence: counted.map(({ id, value, numerator, denominator }) => ({
      id,
      value: value ?? (numerator === null || denominator === null ? null : ratio(numerator, denominator)),
    })),
    leftOut: straddling.map((id) => ({ id, reason: 'STRADDLES_WINDOW' })),
  };
}
