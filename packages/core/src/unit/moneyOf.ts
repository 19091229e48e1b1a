import { DomainError } from '../error/DomainError.ts';
import { powerOfTen } from '../number/powerOfTen.ts';
import type { Rational } from '../number/Rational.ts';
import type { Money } from './Money.ts';
import { minorDigits } from './minorDigits.ts';

/**
 * A value in a currency as whole minor units. Nothing is rounded.
 *
 * @throws {DomainError} `UNKNOWN_CURRENCY`; `INVALID_AMOUNT` for a part of a minor unit.
 *
 * @example
 * moneyOf(parseDecimal('20129.5'), 'CNY'); // => { minor: 2012950n, currency: 'CNY' }
 */
export function moneyOf(value: Rational, currency: string): Money {
  const digits = minorDigits(currency);
  const scaled = value.numerator * powerOfTen(digits);
  if (scaled % value.denominator !== 0n) {
    throw new DomainError('INVALID_AMOUNT', `An amount in ${currency} has at most ${digits} decimal places.`);
  }
  return { minor: scaled / value.denominator, currency };
}
