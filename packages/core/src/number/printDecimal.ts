import { DomainError } from '../error/DomainError.ts';
import { decimalFault, MAX_PLACES } from './decimalFault.ts';
import { placedDecimal } from './placedDecimal.ts';
import { powerOfTen } from './powerOfTen.ts';
import type { Rational } from './Rational.ts';

/**
 * The canonical decimal text of a measured value: the shortest that `parseDecimal` reads back as the same number.
 *
 * @throws {DomainError} `INVALID_DECIMAL` when the number has no exact text within 15 significant digits and
 * 9 decimal places, like one third.
 *
 * @example
 * printDecimal(parseDecimal('12.50')); // => '12.5'
 */
export function printDecimal(value: Rational): string {
  if (value.denominator === 1n) return checked(value.numerator.toString());
  const scaled = value.numerator * powerOfTen(MAX_PLACES);
  if (scaled % value.denominator !== 0n) {
    throw new DomainError(
      'INVALID_DECIMAL',
      `The number has no exact text with ${MAX_PLACES} decimal places.`,
    );
  }
  return checked(placedDecimal(scaled / value.denominator, MAX_PLACES));
}

function checked(text: string): string {
  const fault = decimalFault(text);
  if (fault !== null) throw new DomainError('INVALID_DECIMAL', fault);
  return text;
}
