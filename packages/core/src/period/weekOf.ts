import { addDays } from '../time/addDays.ts';
import { dateOfDay } from '../time/dateOfDay.ts';
import { dayNumber } from '../time/dayNumber.ts';
import type { PlainDate } from '../time/PlainDate.ts';
import { WEEKDAYS, type WeekRule } from './Calendar.ts';
import type { DateSpan } from './DateSpan.ts';

/** A week with its number and the year whose week it is. */
export interface Week extends DateSpan {
  /** The year that it is a week of; around New Year not always the year of its days. */
  readonly weekYear: number;
  /** Its number in that year, from 1. */
  readonly week: number;
}

/**
 * The week that holds a date. The first week of a year is the first that has the rule's minimum of days in that year.
 *
 * @throws {DomainError} `INVALID_DATE` for what is not a date, and where the week leaves the years 1 to 9999.
 *
 * @example
 * const { weekYear, week } = weekOf('2027-01-01', ISO_CALENDAR.week);
 * [weekYear, week]; // => [2026, 53]
 */
export function weekOf(date: PlainDate, rule: WeekRule): Week {
  const start = weekStart(dayNumber(date), rule);
  // The earliest day that the year must hold for the week to be one of its weeks.
  const weekYear = Number(dateOfDay(start + 7 - rule.minimumDays).slice(0, 4));
  const firstHeld = `${String(weekYear).padStart(4, '0')}-01-0${rule.minimumDays}`;
  const week = (start - weekStart(dayNumber(firstHeld), rule)) / 7 + 1;
  const startsOn = dateOfDay(start);
  return { weekYear, week, startsOn, endsBefore: addDays(startsOn, 7) };
}

const THURSDAY = WEEKDAYS.indexOf('THURSDAY');

/** 1970-01-01, day 0, was a Thursday. */
function weekStart(day: number, { firstDay }: WeekRule): number {
  const shift = THURSDAY - WEEKDAYS.indexOf(firstDay);
  return day - ((((day + shift) % 7) + 7) % 7);
}
