import { DomainError } from '../error/DomainError.ts';
import { CURRENCIES } from './currencies.ts';

/**
 * How many digits the minor unit of a currency has: 2 for CNY, whose minor unit is a hundredth.
 *
 * Known are the currencies of countries that are current in ISO 4217, without funds codes, accounting units, metals and
 * test codes.
 *
 * @throws {DomainError} `UNKNOWN_CURRENCY`.
 *
 * @example
 * minorDigits('CNY'); // => 2
 * minorDigits('JPY'); // => 0
 */
export function minorDigits(currency: string): number {
  const digits = CURRENCIES.get(currency);
  if (digits === undefined) {
    throw new DomainError('UNKNOWN_CURRENCY', 'This is not a current ISO 4217 currency code, like CNY.');
  }
  return digits;
}
