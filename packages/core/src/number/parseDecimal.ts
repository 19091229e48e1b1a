import { DomainError } from '../error/DomainError.ts';
import { decimalFault } from './decimalFault.ts';
import { powerOfTen } from './powerOfTen.ts';
import type { Rational } from './Rational.ts';

/**
 * Reads a measured value, exactly.
 *
 * Accepted are ASCII digits with an optional sign `-` and an optional fraction, at most 15 significant digits
 * and 9 decimal places. Exponents, `+`, separators, spaces, other digits, NaN and Infinity are refused.
 * `-0` is 0.
 *
 * @throws {DomainError} `INVALID_DECIMAL` with a message that says what is wrong.
 *
 * @example
 * parseDecimal('12.5'); // => { numerator: 125n, denominator: 10n }
 */
export function parseDecimal(text: string): Rational {
  const fault = decimalFault(text);
  if (fault !== null) throw new DomainError('INVALID_DECIMAL', fault);
  const point = text.indexOf('.');
  if (point < 0) return { numerator: BigInt(text), denominator: 1n };
  return {
    numerator: BigInt(text.slice(0, point) + text.slice(point + 1)),
    denominator: powerOfTen(text.length - point - 1),
  };
}
