import type { Money } from '../unit/Money.ts';
import { type ConvertedMoney, convertMoney } from './convertMoney.ts';
import { rateOn } from './rateOn.ts';
import type { SummaryRates } from './SummaryRates.ts';

/** An amount in the currency of a sum; null when it is unknown or no rate holds. */
export function inCurrency(
  money: Money | null,
  { currency, rates, on }: SummaryRates,
): Money | ConvertedMoney | null {
  if (money === null || money.currency === currency) return money;
  const rate = rateOn(rates, money.currency, currency, on);
  return rate === null ? null : convertMoney(money, rate);
}

/** Whether an amount was in another currency before. */
export const isConverted = (money: Money | ConvertedMoney): money is ConvertedMoney => 'original' in money;
