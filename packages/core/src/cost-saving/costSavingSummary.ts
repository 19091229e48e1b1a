import { multiply } from '../number/multiply.ts';
import { whole } from '../number/whole.ts';
import type { PlainDate } from '../time/PlainDate.ts';
import { convert } from '../unit/convert.ts';
import type { Money } from '../unit/Money.ts';
import { parseUnit } from '../unit/parseUnit.ts';
import type { CostSaving, Quantity, SavingLedger } from './CostSaving.ts';
import { type ConvertedMoney, convertMoney } from './convertMoney.ts';
import type { ExchangeRate } from './ExchangeRate.ts';
import { rateOn } from './rateOn.ts';
import type { SavingState } from './SavingState.ts';
import type { SavingLedgerSums, SavingReason, SavingSummary, SavingSums } from './SavingSummary.ts';
import { type CountedSaving, savingSum } from './savingSum.ts';
import { timesCounted } from './timesCounted.ts';

/** In which currency savings are added up, and with which rates. */
export interface SummaryRates {
  /** ISO 4217 code of all sums. */
  readonly currency: string;
  readonly rates: readonly ExchangeRate[];
  /** The day of the rates: of each currency the latest one not after it is used. */
  readonly on: PlainDate;
}

/**
 * Adds up savings, each ledger by itself, and in it what comes once and what comes every year.
 *
 * “Realised” counts realised and verified savings. A duplicate counts where the saving is that it repeats. A saving without an amount counts with
 * its quantity, and without either in no sum; what counted in no sum is listed with its reason.
 *
 * @throws {DomainError} `UNKNOWN_CURRENCY`, `UNKNOWN_UNIT` and `INVALID_RATE` for savings and rates that the checks refuse.
 */
export function costSavingSummary(savings: readonly CostSaving[], rates: SummaryRates): SavingSummary {
  const leftOut: { id: string; reason: SavingReason }[] = [];
  const converted: { id: string; money: ConvertedMoney }[] = [];
  const counted: { saving: CostSaving; part: CountedSaving }[] = [];

  for (const saving of savings) {
    const { id } = saving;
    const excluded = exclusion(saving);
    if (excluded !== null) {
      leftOut.push({ id, reason: excluded });
      continue;
    }
    const amount = inCurrency(saving.amount, rates);
    const cost = inCurrency(saving.cost, rates);
    if (amount === null && saving.amount !== null) leftOut.push({ id, reason: 'RATE_UNKNOWN' });
    else if (amount !== null && cost === null && saving.cost !== null)
      leftOut.push({ id, reason: 'COST_RATE_UNKNOWN' });
    if (amount === null && saving.quantity === null) continue;
    for (const money of [amount, amount === null ? null : cost]) {
      if (money !== null && isConverted(money)) converted.push({ id, money });
    }
    counted.push({ saving, part: countedSaving(saving, amount, cost) });
  }

  const sums = (ledger: SavingLedger, states: readonly SavingState[]): SavingSums => {
    const sum = (isOnce: boolean) =>
      savingSum(
        counted
          .filter(({ saving }) => saving.ledger === ledger && states.includes(saving.state))
          .filter(({ saving }) => (saving.recurrence === 'ONCE') === isOnce)
          .map(({ part }) => part),
        rates.currency,
      );
    return { once: sum(true), annualised: sum(false) };
  };
  const book = (ledger: SavingLedger): SavingLedgerSums => ({
    expected: sums(ledger, ['EXPECTED']),
    realised: sums(ledger, ['REALISED', 'VERIFIED']),
    verified: sums(ledger, ['VERIFIED']),
  });
  return { ledgers: { REDUCTION: book('REDUCTION'), AVOIDANCE: book('AVOIDANCE') }, leftOut, converted };
}

function exclusion({ state, amount, quantity, duplicateOf }: CostSaving): SavingReason | null {
  if (duplicateOf !== null) return 'DUPLICATE';
  if (state === 'REJECTED' || state === 'LAPSED') return state;
  return amount === null && quantity === null ? 'AMOUNT_UNKNOWN' : null;
}

function inCurrency(
  money: Money | null,
  { currency, rates, on }: SummaryRates,
): Money | ConvertedMoney | null {
  if (money === null || money.currency === currency) return money;
  const rate = rateOn(rates, money.currency, currency, on);
  return rate === null ? null : convertMoney(money, rate);
}

const isConverted = (money: Money | ConvertedMoney): money is ConvertedMoney => 'original' in money;

function countedSaving(saving: CostSaving, amount: Money | null, cost: Money | null): CountedSaving {
  const times = timesCounted(saving.recurrence);
  return {
    gross: amount === null ? null : amount.minor * times,
    cost: cost === null ? null : cost.minor,
    quantity: saving.quantity === null ? null : inBase(saving.quantity, times),
  };
}

function inBase({ value, unit }: Quantity, times: bigint): Quantity {
  const from = parseUnit(unit);
  const to = parseUnit(from.base);
  return { value: multiply(convert(value, from, to), whole(times)), unit: to.code };
}
