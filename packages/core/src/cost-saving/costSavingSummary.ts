import { multiply } from '../number/multiply.ts';
import { whole } from '../number/whole.ts';
import { convert } from '../unit/convert.ts';
import type { Money } from '../unit/Money.ts';
import { parseUnit } from '../unit/parseUnit.ts';
import type { CostSaving, Quantity, SavingLedger } from './CostSaving.ts';
import type { ConvertedMoney } from './convertMoney.ts';
import { inCurrency, isConverted } from './inCurrency.ts';
import type { SavingState } from './SavingState.ts';
import type { SavingLedgerSums, SavingReason, SavingSummary, SavingSums } from './SavingSummary.ts';
import type { SummaryRates } from './SummaryRates.ts';
import { savingExclusion } from './savingExclusion.ts';
import { type CountedSaving, savingSum } from './savingSum.ts';
import { timesCounted } from './timesCounted.ts';

/**
 * Adds up savings, each ledger by itself, and in it what comes once and what comes every year.
 *
 * “Realised” counts realised and verified savings. A duplicate counts where the saving is that it repeats. A saving without an amount counts with
 * its quantities, and without either in no sum; what counted in no sum is listed with its reason.
 *
 * @throws {DomainError} `UNKNOWN_CURRENCY`, `UNKNOWN_UNIT` and `INVALID_RATE` for savings and rates that the checks refuse.
 */
export function costSavingSummary(savings: readonly CostSaving[], rates: SummaryRates): SavingSummary {
  const leftOut: { id: string; reason: SavingReason }[] = [];
  const converted: { id: string; money: ConvertedMoney }[] = [];
  const counted: { saving: CostSaving; part: CountedSaving }[] = [];

  for (const saving of savings) {
    const { id } = saving;
    const nothingKnown = saving.amount === null && saving.quantities.length === 0;
    const excluded = savingExclusion(saving) ?? (nothingKnown ? 'AMOUNT_UNKNOWN' : null);
    if (excluded !== null) {
      leftOut.push({ id, reason: excluded });
      continue;
    }
    const amount = inCurrency(saving.amount, rates);
    const cost = inCurrency(saving.cost, rates);
    if (amount === null && saving.amount !== null) leftOut.push({ id, reason: 'RATE_UNKNOWN' });
    else if (amount !== null && cost === null && saving.cost !== null)
      leftOut.push({ id, reason: 'COST_RATE_UNKNOWN' });
    if (amount === null && saving.quantities.length === 0) continue;
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

function countedSaving(saving: CostSaving, amount: Money | null, cost: Money | null): CountedSaving {
  const times = timesCounted(saving.recurrence);
  return {
    gross: amount === null ? null : amount.minor * times,
    cost: cost === null ? null : cost.minor,
    quantities: saving.quantities.map((quantity) => inBase(quantity, times)),
  };
}

function inBase({ value, unit }: Quantity, times: bigint): Quantity {
  const from = parseUnit(unit);
  const to = parseUnit(from.base);
  return { value: multiply(convert(value, from, to), whole(times)), unit: to.code };
}
