import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DomainError } from '../error/DomainError.ts';
import { compare } from '../number/compare.ts';
import { isDecimal } from '../number/isDecimal.ts';
import { printDecimal } from '../number/printDecimal.ts';
import type { Rational } from '../number/Rational.ts';
import { subtract } from '../number/subtract.ts';
import { derivationUnitIssue } from './derivationUnitIssue.ts';
import { derivedCurrent } from './derivedCurrent.ts';

const derived = (value: Rational | null, unit: string | null = null) => ({
  value,
  unit,
  reason: value === null ? ('NO_SAMPLES' as const) : null,
  evidence: [],
  leftOut: [],
});

const shown = (value: Rational, unit: string | null = null, into: string | null = null) => {
  const current = derivedCurrent(derived(value, unit), into);
  return typeof current === 'string' ? current : printDecimal(current);
};

test('a value is said in the unit of the key result', () => {
  expect(shown({ numerator: 90n, denominator: 1n }, 'min', 'h')).toBe('1.5');
  expect(shown({ numerator: 7n, denominator: 8n }, 'share', '%')).toBe('87.5');
  expect(shown({ numerator: 3n, denominator: 1n }, 'count', 'customers')).toBe('3');
  expect(() => shown({ numerator: 3n, denominator: 1n }, 'ms', '%')).toThrow(DomainError);
});

test('what has no exact decimal is rounded once, half to even', () => {
  expect(shown({ numerator: 2n, denominator: 3n })).toBe('0.666666667');
  expect(shown({ numerator: 5n, denominator: 10_000_000_000n })).toBe('0');
  expect(shown({ numerator: 15n, denominator: 10_000_000_000n })).toBe('0.000000002');
});

test('an unknown value keeps its reason, and a number of more than 15 digits is none', () => {
  expect(derivedCurrent(derived(null), null)).toBe('NO_SAMPLES');
  expect(shown({ numerator: 10n ** 15n + 1n, denominator: 1n })).toBe('OUT_OF_RANGE');
});

test('the result is a measured value, as near as its digits allow', () => {
  const value = fc.record({
    numerator: fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
    denominator: fc.bigInt({ min: 1n, max: 10n ** 12n }),
  });
  fc.assert(
    fc.property(value, (exact) => {
      const current = derivedCurrent(derived(exact), null);
      if (current === 'OUT_OF_RANGE') {
        expect(compare(magnitude(exact), LARGEST)).toBe(1);
        return;
      }
      if (typeof current === 'string') throw new Error(current);
      expect(isDecimal(printDecimal(current))).toBe(true);
      expect(compare(magnitude(subtract(current, exact)), HALF)).toBeLessThanOrEqual(0);
    }),
  );
});

const HALF = { numerator: 1n, denominator: 2n };
const LARGEST = { numerator: 10n ** 15n - 1n, denominator: 1n };

const magnitude = ({ numerator, denominator }: Rational): Rational => ({
  numerator: numerator < 0n ? -numerator : numerator,
  denominator,
});

test('a unit into which the evidence does not convert is refused at definition', () => {
  expect(derivationUnitIssue('min', 'ms', ['unit'])).toBeNull();
  expect(derivationUnitIssue(null, 'ms', ['unit'])).toBeNull();
  expect(derivationUnitIssue('customers', 'count', ['unit'])).toBeNull();
  expect(derivationUnitIssue('USD', 'CNY', ['unit'])).toMatchObject({
    path: ['unit'],
    code: 'UNIT_MISMATCH',
  });
});
