import { daysBetween } from '../time/daysBetween.ts';
import { commonSpan } from './commonSpan.ts';
import type { DateSpan } from './DateSpan.ts';

/** How many days two spans have in common. */
export function overlapDays(a: DateSpan, b: DateSpan): number {
  const { startsOn, endsBefore } = commonSpan(a, b);
  return Math.max(0, daysBetween(startsOn, endsBefore));
}
