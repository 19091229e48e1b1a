import { DomainError } from '../error/DomainError.ts';
import { addDays } from '../time/addDays.ts';
import type { Calendar } from './Calendar.ts';
import type { CalendarKind, CalendarPeriod } from './CalendarPeriod.ts';
import { MONTHS_OF } from './monthsOf.ts';
import { periodContaining } from './periodContaining.ts';

/**
 * The period of a larger kind to which a period belongs: the one that holds it. A week, which may lie in two, belongs to the one that
 * holds its fourth day.
 *
 * @throws {DomainError} `PERIODS_DO_NOT_NEST` when the kind is not larger, or the periods of one kind do not divide the other: two months and a
 * quarter.
 *
 * @example
 * const week = periodOfCode('2026-W40', ISO_CALENDAR);
 * week.startsOn; // => '2026-09-28'
 * parentPeriod(week, 'QUARTER', ISO_CALENDAR).code; // => '2026-Q4'
 */
export function parentPeriod(period: CalendarPeriod, kind: CalendarKind, calendar: Calendar): CalendarPeriod {
  if (!nests(period.kind, kind)) {
    throw new DomainError(
      'PERIODS_DO_NOT_NEST',
      `A period of kind ${period.kind} has no parent of kind ${kind}.`,
    );
  }
  const deciding = period.kind === 'WEEK' ? addDays(period.startsOn, 3) : period.startsOn;
  return periodContaining(deciding, kind, calendar);
}

function nests(child: CalendarKind, parent: CalendarKind): boolean {
  if (parent === 'WEEK') return false;
  if (child === 'WEEK') return true;
  return MONTHS_OF[parent] > MONTHS_OF[child] && MONTHS_OF[parent] % MONTHS_OF[child] === 0;
}
