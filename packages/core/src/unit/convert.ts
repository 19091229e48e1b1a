import { DomainError } from '../error/DomainError.ts';
import { lowestTerms } from '../number/lowestTerms.ts';
import type { Rational } from '../number/Rational.ts';
import type { Unit } from './Unit.ts';

/**
 * The same value said in another unit, exactly.
 *
 * Values convert inside one dimension only, money inside one currency and rates of the same thing: another currency needs a
 * dated rate. A share, a difference of shares and a relative change are three dimensions.
 *
 * @throws {DomainError} `UNIT_MISMATCH`.
 *
 * @example
 * printDecimal(convert(parseDecimal('90'), parseUnit('min'), parseUnit('h'))); // => '1.5'
 */
export function convert(value: Rational, from: Unit, to: Unit): Rational {
  if (from.dimension !== to.dimension || from.base !== to.base) {
    throw new DomainError('UNIT_MISMATCH', `A value in ${from.code} cannot be said in ${to.code}.`);
  }
  if (from.code === to.code) return value;
  return lowestTerms({
    numerator: value.numerator * from.factor.numerator * to.factor.denominator,
    denominator: value.denominator * from.factor.denominator * to.factor.numerator,
  });
}
