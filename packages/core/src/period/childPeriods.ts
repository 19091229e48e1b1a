import type { Calendar } from './Calendar.ts';
import type { CalendarKind, CalendarPeriod } from './CalendarPeriod.ts';
import { parentPeriod } from './parentPeriod.ts';
import { periodsTouching } from './periodsTouching.ts';

/**
 * The periods of a smaller kind that belong to a period, in order. Months make up a quarter exactly; weeks are those whose fourth day lies in
 * it, so that each week belongs to one quarter.
 *
 * @throws {DomainError} `PERIODS_DO_NOT_NEST`, as for `parentPeriod`.
 *
 * @example
 * const half = periodOfCode('2026-H2', ISO_CALENDAR);
 * childPeriods(half, 'QUARTER', ISO_CALENDAR).map(({ code }) => code); // => ['2026-Q3', '2026-Q4']
 */
export const childPeriods = (
  period: CalendarPeriod,
  kind: CalendarKind,
  calendar: Calendar,
): CalendarPeriod[] =>
  periodsTouching(period, kind, calendar).filter(
    (child) => parentPeriod(child, period.kind, calendar).code === period.code,
  );
