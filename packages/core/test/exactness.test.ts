import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  combine,
  keyResultProgress,
  type Millionths,
  millionths,
  NULL_POLICIES,
  type Reading,
} from '../src/index.ts';
import { decimalText, shareText, weight } from './arbitraries.ts';
import {
  decimal,
  definition,
  keyResult,
  milestone,
  observation,
  ranged,
  ratioOf,
  rollUp,
} from './builders.ts';
import { clamped, type Fraction, fraction, isLess, minus, over, published, weightedMean } from './oracle.ts';

// Each of these compares with the same rule in fractions in lowest terms (oracle.ts), which shares no code with the package.

const RUNS = { numRuns: 3_000 };
const wayOf = (baseline: string, target: string, current: Fraction): Fraction =>
  over(minus(current, fraction(baseline)), minus(fraction(target), fraction(baseline)));
const pair = ({ value, raw }: Reading) => [value, raw];
const isEqual = (a: string, b: string) => minus(fraction(a), fraction(b))[0] === 0n;

test('INCREASE and DECREASE are exact, far beyond the target too', () => {
  fc.assert(
    fc.property(decimalText, decimalText, decimalText, (baseline, target, current) => {
      fc.pre(!isEqual(baseline, target));
      const raw = wayOf(baseline, target, fraction(current));
      expect(pair(keyResultProgress(ranged(baseline, target, current)))).toEqual([
        published(clamped(raw)),
        published(raw),
      ]);
    }),
    RUNS,
  );
});

test('a ratio is exact: the quotient is not rounded before it is judged', () => {
  fc.assert(
    fc.property(
      decimalText,
      decimalText,
      decimalText,
      decimalText,
      (baseline, target, numerator, denominator) => {
        fc.pre(!isEqual(baseline, target) && !isEqual(denominator, '0'));
        const of = definition('INCREASE', {
          valueSource: 'RATIO',
          baseline: decimal(baseline),
          target: decimal(target),
        });
        const raw = wayOf(baseline, target, over(fraction(numerator), fraction(denominator)));
        const reading = keyResultProgress(keyResult(of, { observation: ratioOf(numerator, denominator) }));
        expect(pair(reading)).toEqual([published(clamped(raw)), published(raw)]);
      },
    ),
    RUNS,
  );
});

test('in old data without a range, what meets the target is 1 and what does not is unknown', () => {
  fc.assert(
    fc.property(
      decimalText,
      decimalText,
      fc.constantFrom('INCREASE', 'DECREASE'),
      (target, current, measure) => {
        const of = definition(measure, { baseline: decimal(target), target: decimal(target), legacy: true });
        const misses =
          measure === 'INCREASE'
            ? isLess(fraction(current), fraction(target))
            : isLess(fraction(target), fraction(current));
        const { value } = keyResultProgress(keyResult(of, { observation: observation(current) }));
        expect(value).toBe(misses ? null : 1_000_000n);
      },
    ),
    RUNS,
  );
});

test('MILESTONES are exact', () => {
  const steps = fc.array(fc.tuple(shareText, weight), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(steps, (parts) => {
      const isWeightless = parts.every(([, each]) => each === 0n);
      const expected = weightedMean(parts.map(([done, each]) => [fraction(done), isWeightless ? 1n : each]));
      const milestones = parts.map(([done, each], index) => milestone(`${index}`, done, each));
      expect(keyResultProgress(keyResult(definition('MILESTONES'), { milestones })).value).toBe(
        published(expected),
      );
    }),
    RUNS,
  );
});

const anyChildren = fc.array(
  fc.record({ value: fc.option(fc.bigInt(0n, 1_000_000n).map(millionths), { nil: null, freq: 3 }), weight }),
  { maxLength: 8 },
);

/** The roll-up once more: null when it has no value. */
function rolledUp(
  children: readonly { value: Millionths | null; weight: bigint }[],
  policy: (typeof NULL_POLICIES)[number],
  aggregation: 'MEAN' | 'MIN',
): bigint | null {
  if (children.every(({ value }) => value === null)) return null;
  const isWeightless = children.every((child) => child.weight === 0n);
  const weighted = children.map((child) => ({
    value: child.value,
    weight: isWeightless ? 1n : child.weight,
  }));
  if (policy === 'BLOCK' && weighted.some((child) => child.value === null && child.weight > 0n)) return null;
  const counted = weighted
    .filter((child) => child.weight > 0n && (child.value !== null || policy === 'ZERO'))
    .map((child): [Fraction, bigint] => [[child.value ?? 0n, 1_000_000n], child.weight]);
  if (counted.length === 0) return null;
  if (aggregation === 'MEAN') return published(weightedMean(counted));
  return published(counted.map(([value]) => value).reduce((a, b) => (isLess(b, a) ? b : a)));
}

test('mean and min are exact under every policy', () => {
  fc.assert(
    fc.property(
      anyChildren,
      fc.constantFrom(...NULL_POLICIES),
      fc.constantFrom('MEAN', 'MIN'),
      (parts, nullPolicy, aggregation) => {
        const children = parts.map((part, index) => ({ ...part, id: `${index}`, hash: null }));
        const { value } = combine(children, rollUp({ nullPolicy, aggregation }));
        expect(value).toBe(rolledUp(parts, nullPolicy, aggregation));
      },
    ),
    RUNS,
  );
});
