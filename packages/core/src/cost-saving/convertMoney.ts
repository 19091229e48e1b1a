import { DomainError } from '../error/DomainError.ts';
import { halfEven } from '../number/halfEven.ts';
import { powerOfTen } from '../number/powerOfTen.ts';
import type { Money } from '../unit/Money.ts';
import { minorDigits } from '../unit/minorDigits.ts';
import type { ExchangeRate } from './ExchangeRate.ts';

/** An amount in another currency than its own, and how it came to be. */
export interface ConvertedMoney extends Money {
  readonly original: Money;
  readonly rate: ExchangeRate;
}

/**
 * An amount at a dated rate, rounded once to whole minor units, half to even. The amount and the rate stay in the result.
 *
 * @throws {DomainError} `CURRENCY_MISMATCH` when the rate is of another currency; `INVALID_RATE` when it is not above 0; `UNKNOWN_CURRENCY`.
 *
 * @example
 * const rate = { from: 'USD', to: 'CNY', rate: parseDecimal('7.1234'), on: '2026-10-01' };
 * convertMoney({ minor: 1000n, currency: 'USD' }, rate).minor; // => 7123n
 */
export function convertMoney(original: Money, rate: ExchangeRate): ConvertedMoney {
  if (rate.from !== original.currency) {
    throw new DomainError(
      'CURRENCY_MISMATCH',
      `The rate is one of ${rate.from}, the amount is in ${original.currency}.`,
    );
  }
  const { numerator, denominator } = rate.rate;
  if (numerator <= 0n) throw new DomainError('INVALID_RATE', 'A rate is above 0.');
  const above = original.minor * numerator * powerOfTen(minorDigits(rate.to));
  const minor = halfEven(above, denominator * powerOfTen(minorDigits(rate.from)));
  return { minor, currency: rate.to, original, rate };
}
