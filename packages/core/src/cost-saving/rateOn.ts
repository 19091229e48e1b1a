import type { PlainDate } from '../time/PlainDate.ts';
import type { ExchangeRate } from './ExchangeRate.ts';

/**
 * The rate between two currencies that holds on a day: the latest one not after it. Null when there is none; rates are not turned
 * around or chained.
 *
 * @example
 * const rate = { from: 'USD', to: 'CNY', rate: parseDecimal('7.1'), on: '2026-10-01' };
 * rateOn([rate], 'USD', 'CNY', '2026-10-05') === rate; // => true
 * rateOn([rate], 'USD', 'CNY', '2026-09-30'); // => null
 */
export function rateOn(
  rates: readonly ExchangeRate[],
  from: string,
  to: string,
  date: PlainDate,
): ExchangeRate | null {
  let latest: ExchangeRate | null = null;
  for (const rate of rates) {
    if (rate.from !== from || rate.to !== to || rate.on > date) continue;
    if (latest === null || rate.on > latest.on) latest = rate;
  }
  return latest;
}
