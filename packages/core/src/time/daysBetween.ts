import { dayNumber } from './dayNumber.ts';
import type { PlainDate } from './PlainDate.ts';

/**
 * How many days one date is after another; negative when it is before.
 *
 * @throws {DomainError} `INVALID_DATE`.
 *
 * @example
 * daysBetween('2026-08-17', '2026-10-01'); // => 45
 */
export const daysBetween = (from: PlainDate, to: PlainDate): number => dayNumber(to) - dayNumber(from);
