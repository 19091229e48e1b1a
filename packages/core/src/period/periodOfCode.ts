import { DomainError } from '../error/DomainError.ts';
import { addDays } from '../time/addDays.ts';
import { addMonths } from '../time/addMonths.ts';
import { writtenDate } from '../time/writtenDate.ts';
import type { Calendar } from './Calendar.ts';
import type { CalendarKind, CalendarPeriod } from './CalendarPeriod.ts';
import { MONTHS_OF } from './monthsOf.ts';
import { periodContaining } from './periodContaining.ts';

const GRAMMAR = /^(FY)?([0-9]{4})(?:-(?:([HQBW])([0-9]{1,2})|([0-9]{2})))?$/;
const KINDS: ReadonlyMap<string, CalendarKind> = new Map([
  ['H', 'HALF_YEAR'],
  ['Q', 'QUARTER'],
  ['B', 'BIMONTH'],
  ['W', 'WEEK'],
]);

/**
 * The period that a code names in a calendar.
 *
 * @throws {DomainError} `INVALID_PERIOD_CODE` for what is not a code, names no period of this calendar (`2027-W53` has no such ISO week), or
 * leaves open which year is meant (`2026-Q1` where fiscal years do not begin in January).
 *
 * @example
 * periodOfCode('2026-W53', ISO_CALENDAR).startsOn; // => '2026-12-28'
 */
export function periodOfCode(code: string, calendar: Calendar): CalendarPeriod {
  const period = readPeriod(code, calendar);
  // What names a period names it in one way only.
  if (period?.code === code) return period;
  throw new DomainError(
    'INVALID_PERIOD_CODE',
    'This names no period of the calendar, like 2026-Q4 or 2026-W53.',
  );
}

function readPeriod(code: string, calendar: Calendar): CalendarPeriod | null {
  const match = GRAMMAR.exec(code);
  const year = Number(match?.[2]);
  if (match === null || year < 2 || year > 9997) return null;
  const month = match[5];
  if (month !== undefined) {
    return Number(month) < 1 || Number(month) > 12
      ? null
      : periodContaining(writtenDate(year, Number(month), 1), 'MONTH', calendar);
  }
  const kind = match[3] === undefined ? 'YEAR' : KINDS.get(match[3]);
  const before = Number(match[4] ?? 1) - 1;
  if (kind === undefined || before < 0) return null;
  if (kind === 'WEEK') {
    const first = writtenDate(year, 1, calendar.week.minimumDays);
    return periodContaining(addDays(first, before * 7), kind, calendar);
  }
  const opening = writtenDate(calendar.firstMonth === 1 ? year : year - 1, calendar.firstMonth, 1);
  return periodContaining(addMonths(opening, before * MONTHS_OF[kind]), kind, calendar);
}
