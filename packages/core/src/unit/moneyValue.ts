import { powerOfTen } from '../number/powerOfTen.ts';
import type { Rational } from '../number/Rational.ts';
import type { Money } from './Money.ts';
import { minorDigits } from './minorDigits.ts';

/**
 * An amount as a value in its currency.
 *
 * @throws {DomainError} `UNKNOWN_CURRENCY`.
 *
 * @example
 * printDecimal(moneyValue({ minor: 2012950n, currency: 'CNY' })); // => '20129.5'
 */
export const moneyValue = ({ minor, currency }: Money): Rational => ({
  numerator: minor,
  denominator: powerOfTen(minorDigits(currency)),
});
