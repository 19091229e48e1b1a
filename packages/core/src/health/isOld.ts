import { daysBetween } from '../time/daysBetween.ts';
import type { PlainDate } from '../time/PlainDate.ts';
import type { Cadence } from './Cadence.ts';

/**
 * Whether a day lies further back than the cadence and its grace.
 *
 * @throws {DomainError} `INVALID_DATE`.
 *
 * @example
 * isOld('2026-10-05', '2026-10-15', { days: 7, graceDays: 3 }); // => false
 * isOld('2026-10-05', '2026-10-16', { days: 7, graceDays: 3 }); // => true
 */
export const isOld = (since: PlainDate, today: PlainDate, { days, graceDays }: Cadence): boolean =>
  daysBetween(since, today) > days + graceDays;
