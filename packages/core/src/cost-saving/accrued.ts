import { halfEven } from '../number/halfEven.ts';
import type { DateSpan } from '../period/DateSpan.ts';
import { addMonths } from '../time/addMonths.ts';
import { dayNumber } from '../time/dayNumber.ts';
import { daysBetween } from '../time/daysBetween.ts';
import type { PlainDate } from '../time/PlainDate.ts';
import type { Money } from '../unit/Money.ts';
import type { CostSaving, SavingRecurrence } from './CostSaving.ts';

/**
 * What a saving saves within a span of days; null when its amount or its start is unknown.
 *
 * It runs by anniversaries of the start, of each year or each month; a start on the 29th to the 31st falls on the last day of a shorter
 * month. Whole ones count the amount, the days after the last one their part of the days until the next. A saving that comes once counts
 * wholly on its first day. The accrual of `[a, b)` is `round(F(b)) − round(F(a))` with F from the start on, in minor units, half to even, so that
 * the parts of a span always add up to the whole.
 *
 * @throws {DomainError} `INVALID_DATE`.
 *
 * @example
 * const saving = { amount: { minor: 2012900n, currency: 'CNY' }, recurrence: 'YEARLY', startsOn: '2023-07-01' };
 * accrued(saving, { startsOn: '2023-07-01', endsBefore: '2024-07-01' }).minor; // => 2012900n
 */
export function accrued(
  { amount, recurrence, startsOn }: Pick<CostSaving, 'amount' | 'recurrence' | 'startsOn'>,
  span: DateSpan,
): Money | null {
  if (amount === null || startsOn === null) return null;
  const until = (date: PlainDate) => cumulative(amount.minor, recurrence, startsOn, date);
  return { minor: until(span.endsBefore) - until(span.startsOn), currency: amount.currency };
}

/** Everything saved before a day, in whole minor units. */
function cumulative(
  minor: bigint,
  recurrence: SavingRecurrence,
  startsOn: PlainDate,
  date: PlainDate,
): bigint {
  if (daysBetween(startsOn, date) <= 0) return 0n;
  if (recurrence === 'ONCE') return minor;
  const months = recurrence === 'YEARLY' ? 12 : 1;
  const anniversary = (count: number) => addMonths(startsOn, count * months);
  const guess = Math.floor(monthsBetween(startsOn, date) / months);
  const count = anniversary(guess) > date ? guess - 1 : guess;
  const last = dayNumber(anniversary(count));
  const days = BigInt(dayNumber(date) - last);
  const length = BigInt(dayNumber(anniversary(count + 1)) - last);
  return halfEven(minor * (BigInt(count) * length + days), length);
}

const monthsBetween = (from: PlainDate, to: PlainDate): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
  Number(to.slice(5, 7)) -
  Number(from.slice(5, 7));
