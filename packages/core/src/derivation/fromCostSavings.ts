import { accrued } from '../cost-saving/accrued.ts';
import { annualised } from '../cost-saving/annualised.ts';
import type { CostSaving } from '../cost-saving/CostSaving.ts';
import { convertMoney } from '../cost-saving/convertMoney.ts';
import type { ExchangeRate } from '../cost-saving/ExchangeRate.ts';
import { rateOn } from '../cost-saving/rateOn.ts';
import type { SavingState } from '../cost-saving/SavingState.ts';
import { add } from '../number/add.ts';
import { lowestTerms } from '../number/lowestTerms.ts';
import type { Rational } from '../number/Rational.ts';
import { whole } from '../number/whole.ts';
import type { DateSpan } from '../period/DateSpan.ts';
import { addDays } from '../time/addDays.ts';
import { earlier } from '../time/earlier.ts';
import type { PlainDate } from '../time/PlainDate.ts';
import type { Money } from '../unit/Money.ts';
import { moneyValue } from '../unit/moneyValue.ts';
import type { CostSavingDerivation, SavingStage } from './Derivation.ts';
import type { DerivedValue, EvidenceReason } from './DerivedValue.ts';
import { derivedUnit } from './derivedUnit.ts';
import { unknownValue } from './unknownValue.ts';

/** A saving and the day on which it reached the state that it has; null when that is not known. */
export interface DatedSaving extends CostSaving {
  readonly stateSince: PlainDate | null;
}

/** When and with which rates savings are looked at. */
export interface SavingMoment {
  /** The days of `derivationSpan`. */
  readonly span: DateSpan;
  /** The day that is asked for. */
  readonly today: PlainDate;
  readonly rates: readonly ExchangeRate[];
}

/**
 * The value that follows from cost savings, in the currency that is asked for.
 *
 * A saving lies in the window on the day on which it began to save, else on the day since which it has its state; one without either is left out
 * (`DATE_UNKNOWN`), as no day can be made up. What accrues counts for the days of the window alone. Duplicates, rejected and lapsed savings do not
 * count, and one whose amount or rate is unknown counts in no sum. Without savings a sum and a count are 0.
 *
 * @param savings - As they were known at the moment.
 * @throws {DomainError} `UNKNOWN_CURRENCY`, `INVALID_RATE`, `INVALID_DATE`.
 */
export function fromCostSavings(
  savings: readonly DatedSaving[],
  derivation: CostSavingDerivation,
  { span, today, rates }: SavingMoment,
): DerivedValue {
  const { aggregate, currency, ledger, stage } = derivation;
  const unit = derivedUnit(derivation, null);
  if (today < span.startsOn) return unknownValue(unit, 'WINDOW_NOT_BEGUN');
  const window = { startsOn: span.startsOn, endsBefore: earlier(span.endsBefore, addDays(today, 1)) };
  const evidence: { id: string; value: Rational }[] = [];
  const leftOut: DerivedValue['leftOut'][number][] = [];

  for (const saving of savings) {
    if (saving.ledger !== ledger) continue;
    const day = saving.startsOn ?? saving.stateSince;
    if (aggregate !== 'ACCRUED' && day !== null && !isWithin(day, window)) continue;
    const reason = exclusion(saving, stage, aggregate === 'ACCRUED' ? saving.startsOn : day);
    if (reason === 'STAGE') continue;
    const value = reason ?? worthOf(saving, aggregate, currency, window, rates, today);
    if (value === 'OTHER_RECURRENCE') continue;
    if (typeof value === 'string') leftOut.push({ id: saving.id, reason: value });
    else evidence.push({ id: saving.id, value });
  }
  const value = lowestTerms(evidence.map((each) => each.value).reduce(add, whole(0n)));
  return { value, unit, reason: null, evidence, leftOut };
}

const isWithin = (day: PlainDate, { startsOn, endsBefore }: DateSpan): boolean =>
  day >= startsOn && day < endsBefore;

const REACHED: Readonly<Record<SavingStage, readonly SavingState[]>> = {
  EXPECTED: ['EXPECTED', 'REALISED', 'VERIFIED'],
  REALISED: ['REALISED', 'VERIFIED'],
  VERIFIED: ['VERIFIED'],
};

function exclusion(
  { state, duplicateOf }: CostSaving,
  stage: SavingStage,
  day: PlainDate | null,
): EvidenceReason | 'STAGE' | null {
  if (duplicateOf !== null) return 'DUPLICATE';
  if (state === 'REJECTED' || state === 'LAPSED') return state;
  if (!REACHED[stage].includes(state)) return 'STAGE';
  return day === null ? 'DATE_UNKNOWN' : null;
}

function worthOf(
  saving: CostSaving,
  aggregate: CostSavingDerivation['aggregate'],
  currency: string | null,
  window: DateSpan,
  rates: readonly ExchangeRate[],
  today: PlainDate,
): Rational | EvidenceReason | 'OTHER_RECURRENCE' {
  if (aggregate === 'COUNT' || currency === null) return whole(1n);
  const isOnce = saving.recurrence === 'ONCE';
  if (aggregate !== 'ACCRUED' && isOnce !== (aggregate === 'ONCE')) return 'OTHER_RECURRENCE';
  const money = amountOf(saving, aggregate, window);
  if (money === null) return 'AMOUNT_UNKNOWN';
  if (money.currency === currency) return moneyValue(money);
  const rate = rateOn(rates, money.currency, currency, today);
  return rate === null ? 'RATE_UNKNOWN' : moneyValue(convertMoney(money, rate));
}

function amountOf(
  saving: CostSaving,
  aggregate: Exclude<CostSavingDerivation['aggregate'], 'COUNT'>,
  window: DateSpan,
): Money | null {
  if (aggregate === 'ACCRUED') return accrued(saving, window);
  return aggregate === 'ONCE' ? saving.amount : annualised(saving);
}
