import type { DateSpan } from '../period/DateSpan.ts';
import type { Money } from '../unit/Money.ts';
import { accrued } from './accrued.ts';
import type { CostSaving, SavingLedger } from './CostSaving.ts';
import type { ConvertedMoney } from './convertMoney.ts';
import { inCurrency, isConverted } from './inCurrency.ts';
import type { SavingState } from './SavingState.ts';
import type { SavingReason } from './SavingSummary.ts';
import type { SummaryRates } from './SummaryRates.ts';
import { savingExclusion } from './savingExclusion.ts';

/** What the savings of one ledger save within a span, before their cost. */
export interface AccruedSums {
  /** Of what is still expected. */
  readonly expected: Money;
  /** Of realised and verified savings. */
  readonly realised: Money;
  /** Of the verified ones among them. */
  readonly verified: Money;
}

/** What many savings save within a span of days. The two ledgers are never one sum. */
export interface AccruedSummary {
  readonly ledgers: Readonly<Record<SavingLedger, AccruedSums>>;
  /** What accrued in no sum and why, by id. */
  readonly leftOut: readonly { readonly id: string; readonly reason: SavingReason }[];
  /** Amounts of one occurrence that were converted, by id, with the rates. */
  readonly converted: readonly { readonly id: string; readonly money: ConvertedMoney }[];
}

/**
 * Adds up what savings save within a span of days, each ledger by itself.
 *
 * One occurrence is converted before it accrues, so that the parts of a span add up to the whole in any currency. A saving without a known
 * amount (`AMOUNT_UNKNOWN`) or start (`START_UNKNOWN`) is left out.
 *
 * @throws {DomainError} `INVALID_DATE`; `UNKNOWN_CURRENCY` and `INVALID_RATE` for savings and rates that the checks refuse.
 */
export function accruedSummary(
  savings: readonly CostSaving[],
  span: DateSpan,
  rates: SummaryRates,
): AccruedSummary {
  const leftOut: { id: string; reason: SavingReason }[] = [];
  const converted: { id: string; money: ConvertedMoney }[] = [];
  const counted: { ledger: SavingLedger; state: SavingState; minor: bigint }[] = [];

  for (const saving of savings) {
    const amount = inCurrency(saving.amount, rates);
    const reason = savingExclusion(saving) ?? unknown(saving, amount);
    const part = amount === null ? null : accrued({ ...saving, amount }, span);
    if (reason !== null || amount === null || part === null) {
      if (reason !== null) leftOut.push({ id: saving.id, reason });
      continue;
    }
    if (isConverted(amount)) converted.push({ id: saving.id, money: amount });
    counted.push({ ledger: saving.ledger, state: saving.state, minor: part.minor });
  }

  const sum = (ledger: SavingLedger, states: readonly SavingState[]): Money => ({
    minor: counted
      .filter((part) => part.ledger === ledger && states.includes(part.state))
      .reduce((total, { minor }) => total + minor, 0n),
    currency: rates.currency,
  });
  const sums = (ledger: SavingLedger): AccruedSums => ({
    expected: sum(ledger, ['EXPECTED']),
    realised: sum(ledger, ['REALISED', 'VERIFIED']),
    verified: sum(ledger, ['VERIFIED']),
  });
  return { ledgers: { REDUCTION: sums('REDUCTION'), AVOIDANCE: sums('AVOIDANCE') }, leftOut, converted };
}

function unknown(saving: CostSaving, amount: Money | null): SavingReason | null {
  if (saving.amount === null) return 'AMOUNT_UNKNOWN';
  if (amount === null) return 'RATE_UNKNOWN';
  return saving.startsOn === null ? 'START_UNKNOWN' : null;
}
