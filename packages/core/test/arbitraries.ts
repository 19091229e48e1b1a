import fc from 'fast-check';
import { DERIVATION_REASONS, EVIDENCE_REASONS } from '../src/derivation/DerivedValue.ts';
import type { KeyResultInput } from '../src/key-result/KeyResultInput.ts';
import { MEASURES } from '../src/key-result/Measure.ts';
import { THRESHOLD_METHODS } from '../src/key-result/Threshold.ts';
import { VALUE_SOURCES } from '../src/key-result/ValueSource.ts';
import { compare } from '../src/number/compare.ts';
import { millionths } from '../src/number/Millionths.ts';
import { parseDecimal } from '../src/number/parseDecimal.ts';
import type { Rational } from '../src/number/Rational.ts';
import { COMMITMENTS } from '../src/objective/Commitment.ts';
import type { ObjectiveInput } from '../src/objective/ObjectiveInput.ts';
import type { Child } from '../src/roll-up/Child.ts';
import { DRIVERS, KEY_RESULT_DRIVERS } from '../src/roll-up/Driver.ts';
import { AGGREGATIONS, NULL_POLICIES, type RollUp, WEIGHT_MODES } from '../src/roll-up/RollUp.ts';
import { addMilliseconds } from '../src/time/addMilliseconds.ts';
import {
  assessment,
  decimal,
  definition,
  milestone,
  observation,
  observedAt,
  override,
  ratioOf,
} from './builders.ts';

/** Writes an integer and a number of places as a decimal, as a person might: zeros at the end stay. */
const written = (units: bigint, places: number): string => {
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, '0');
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return units < 0n ? `-${text}` : text;
};

const LARGEST = 999_999_999_999_999n;

/** The text of a measured value: up to the limits, and often so small that values meet. */
export const decimalText = fc.oneof(
  fc
    .tuple(fc.bigInt(-LARGEST, LARGEST), fc.integer({ min: 0, max: 9 }))
    .map(([units, places]) => written(units, places)),
  fc
    .tuple(fc.bigInt(-30n, 30n), fc.integer({ min: 0, max: 2 }))
    .map(([units, places]) => written(units, places)),
);

/** The text of a number in 0…1. */
export const shareText = fc
  .integer({ min: 0, max: 6 })
  .chain((places) => fc.bigInt(0n, 10n ** BigInt(places)).map((units) => written(units, places)));

export const published = fc.bigInt(0n, 1_000_000n).map(millionths);

export const weight = fc.oneof(fc.constant(0n), fc.bigInt(0n, 10n), fc.bigInt(0n, 10_000_000n));

const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 4 });

const observed = fc.oneof(
  decimalText.map(observation),
  fc.tuple(decimalText, decimalText).map(([numerator, denominator]) => ratioOf(numerator, denominator)),
);

/** All set, all unset, or anything: weights as they are seen from any instant. */
const weights = (length: number) =>
  fc.oneof(
    fc.array(weight, { minLength: length, maxLength: length }),
    fc.constant(Array.from({ length }, () => null)),
    fc.array(orNull(weight), { minLength: length, maxLength: length }),
  );

const milestones = fc
  .array(orNull(shareText), { maxLength: 5 })
  .chain((done) =>
    weights(done.length).map((set) =>
      done.map((text, index) => milestone(`ms_${index}`, text, set[index] ?? null)),
    ),
  );

const threshold = fc.record({
  method: fc.constantFrom(...THRESHOLD_METHODS),
  tolerance: orNull(decimalText.map(parseDecimal).filter(({ numerator }) => numerator > 0n)),
});

const inOrder = (a: Rational, b: Rational) => compare(a, b);

/** Four ends in order: a range with its bands, hard edges among them. */
const range = fc
  .array(decimalText.map(parseDecimal), { minLength: 4, maxLength: 4 })
  .map((ends) => ends.sort(inOrder))
  .map(([lowest = ZERO, low = ZERO, high = ZERO, highest = ZERO]) => ({ low, high, lowest, highest }));

const ZERO = parseDecimal('0');

/** Points with increasing values and scores that rise. */
const points = fc
  .array(fc.tuple(decimalText.map(parseDecimal), shareText.map(parseDecimal)), { maxLength: 5 })
  .map((pairs) => {
    const values = pairs.map(([value]) => value).sort(inOrder);
    const scores = pairs.map(([, score]) => score).sort(inOrder);
    return values
      .filter((value, index) => index === 0 || compare(value, values[index - 1] ?? value) > 0)
      .map((value, index) => ({ value, score: scores[index] ?? ZERO }));
  });

const anyDefinition = fc
  .record({
    measure: fc.constantFrom(...MEASURES),
    valueSource: fc.constantFrom(...VALUE_SOURCES),
    unit: orNull(fc.constantFrom('customers', '%', '家')),
    ends: fc.tuple(orNull(decimalText), orNull(decimalText)),
    threshold: orNull(threshold),
    range: orNull(range),
    points,
    legacy: fc.boolean(),
    driver: fc.constantFrom(...KEY_RESULT_DRIVERS),
  })
  .map(({ measure, ends: [baseline, target], driver, ...more }) =>
    definition(measure, {
      ...more,
      ...(measure === 'ASSESSED' ? { driver } : {}),
      baseline: decimal(baseline),
      target: decimal(target),
    }),
  );

/** Children whose weights are all set, or all unset. */
export const children: fc.Arbitrary<Child[]> = fc
  .tuple(fc.array(orNull(published), { maxLength: 6 }), fc.boolean())
  .chain(([values, isWeighted]) =>
    fc.array(weight, { minLength: values.length, maxLength: values.length }).map((set) =>
      values.map((value, index) => ({
        id: `kr_${index}`,
        value,
        weight: isWeighted ? (set[index] ?? 0n) : null,
        hash: null,
      })),
    ),
  );

const share = fc
  .tuple(fc.bigInt(0n, 10_000n), fc.bigInt(1n, 4n))
  .map(([numerator, parents]) => ({ numerator, denominator: 10_000n * parents }));

/** Objectives aligned under a parent, each with its share there. */
export const aligned: fc.Arbitrary<Child[]> = fc
  .tuple(children, fc.array(share, { minLength: 6, maxLength: 6 }))
  .map(([parts, shares]) =>
    parts.map((part, index) => ({
      ...part,
      id: `obj_${index + 2}`,
      share: shares[index] ?? { numerator: 1n, denominator: 1n },
    })),
  );

/** What follows from evidence, if it is known. */
const derived = fc.oneof(
  fc.record({
    value: fc.record({
      numerator: fc.bigInt(-(10n ** 18n), 10n ** 18n),
      denominator: fc.bigInt(1n, 10n ** 6n),
    }),
    unit: fc.constant(null),
    reason: fc.constant(null),
    evidence: fc.array(
      fc.record({
        id: fc.constantFrom('smp_1', 'inc_1', 'sav_1'),
        value: orNull(decimalText.map(parseDecimal)),
      }),
      { maxLength: 3 },
    ),
    leftOut: fc.array(fc.record({ id: fc.constant('inc_9'), reason: fc.constantFrom(...EVIDENCE_REASONS) }), {
      maxLength: 2,
    }),
  }),
  fc.constantFrom(...DERIVATION_REASONS).map((reason) => ({
    value: null,
    unit: null,
    reason,
    evidence: [],
    leftOut: [],
  })),
);

const moment = fc
  .integer({ min: 0, max: 60 * 24 })
  .map((hours) => addMilliseconds(START, BigInt(hours) * HOUR));
const START = '2026-10-01T00:00:00.000Z';
const HOUR = 3_600_000n;

/** What was observed of a target to hold, and under which definitions. */
export const history = fc.record({
  observations: fc.array(
    fc
      .tuple(moment, decimalText, fc.bigInt(1n, 9n))
      .map(([at, value, sequence]) => observedAt(at, value, sequence)),
    { maxLength: 6 },
  ),
  definitions: fc.array(
    fc
      .tuple(moment, fc.constantFrom('AT_LEAST', 'AT_MOST', 'BOOLEAN'), decimalText, threshold)
      .map(([validFrom, measure, target, held]) =>
        definition(measure, { validFrom, target: decimal(target), threshold: held }),
      ),
    { maxLength: 3 },
  ),
  until: moment,
});

const rarely = fc.integer({ min: 0, max: 9 }).map((number) => number === 0);

/** Any key result as of an instant, the impossible ones among them. */
export const anyKeyResult: fc.Arbitrary<KeyResultInput> = fc.record({
  id: fc.constant('kr_1'),
  definition: orNull(anyDefinition),
  observation: orNull(observed),
  derived: orNull(derived),
  history: orNull(history),
  milestones,
  aligned: fc.oneof({ weight: 4, arbitrary: fc.constant<Child[]>([]) }, { weight: 1, arbitrary: aligned }),
  circular: rarely,
  override: orNull(orNull(fc.oneof(decimalText, shareText)).map((value) => override(value))),
  assessment: orNull(orNull(shareText).map((value) => assessment(value))),
});

/** Any way to combine. */
export const anyRollUp: fc.Arbitrary<RollUp> = fc.record({
  weightMode: fc.constantFrom(...WEIGHT_MODES),
  nullPolicy: fc.constantFrom(...NULL_POLICIES),
  aggregation: fc.constantFrom(...AGGREGATIONS),
});

const mixedChildren: fc.Arbitrary<Child[]> = fc
  .array(fc.record({ value: orNull(published), weight: orNull(weight) }), { maxLength: 5 })
  .map((parts) => parts.map((part, index) => ({ ...part, id: `kr_${index}`, hash: 'h' })));

/** Any objective as of an instant, the impossible ones among them. */
export const anyObjective: fc.Arbitrary<ObjectiveInput> = fc.record({
  id: fc.constant('obj_1'),
  definition: orNull(
    fc.record({
      commitment: fc.constantFrom(...COMMITMENTS),
      rollUp: anyRollUp,
      driver: fc.constantFrom(...DRIVERS),
    }),
  ),
  children: fc.oneof(children, mixedChildren),
  aligned,
  circular: rarely,
  override: orNull(orNull(shareText).map((value) => override(value))),
  assessment: orNull(orNull(shareText).map((value) => assessment(value))),
});
