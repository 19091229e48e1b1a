import type { Calendar } from './Calendar.ts';
import type { CalendarKind, CalendarPeriod } from './CalendarPeriod.ts';
import type { DateSpan } from './DateSpan.ts';
import { periodContaining } from './periodContaining.ts';

/** The periods of a kind that hold at least one day of a span, in order. */
export function periodsTouching(span: DateSpan, kind: CalendarKind, calendar: Calendar): CalendarPeriod[] {
  const periods: CalendarPeriod[] = [];
  for (let date = span.startsOn; date < span.endsBefore; ) {
    const period = periodContaining(date, kind, calendar);
    periods.push(period);
    date = period.endsBefore;
  }
  return periods;
}
