import type { Rational } from '../number/Rational.ts';
import { daysBetween } from '../time/daysBetween.ts';
import type { Calendar } from './Calendar.ts';
import type { CalendarKind, CalendarPeriod } from './CalendarPeriod.ts';
import type { DateSpan } from './DateSpan.ts';
import { overlapDays } from './overlapDays.ts';
import { periodsTouching } from './periodsTouching.ts';

/** A period and the share of another span's days that lies in it. */
export interface OverlapShare {
  readonly period: CalendarPeriod;
  /** Above 0, at most 1. */
  readonly share: Rational;
}

/**
 * How a figure of some days is shared among the periods of a kind: in proportion to the days that lie in each. The shares add up to
 * exactly 1; an empty span has none.
 *
 * @throws {DomainError} `INVALID_DATE`.
 *
 * @example
 * const shares = overlapShares(periodOfCode('2026-W40', ISO_CALENDAR), 'QUARTER', ISO_CALENDAR);
 * shares.map(({ period, share }) => [period.code, share.numerator, share.denominator]); // => [['2026-Q3', 3n, 7n], ['2026-Q4', 4n, 7n]]
 */
export function overlapShares(span: DateSpan, kind: CalendarKind, calendar: Calendar): OverlapShare[] {
  const denominator = BigInt(daysBetween(span.startsOn, span.endsBefore));
  return periodsTouching(span, kind, calendar).map((period) => ({
    period,
    share: { numerator: BigInt(overlapDays(span, period)), denominator },
  }));
}
