import { DomainError } from '../error/DomainError.ts';
import type { Rational } from '../number/Rational.ts';
import { daysBetween } from '../time/daysBetween.ts';
import type { PlainDate } from '../time/PlainDate.ts';
import type { DateSpan } from './DateSpan.ts';

/**
 * How much of a period has passed when a day begins: days since its start over its days, held within 0…1.
 *
 * @throws {DomainError} `INVALID_DATE`; `PERIOD_EMPTY`.
 *
 * @example
 * elapsedShare({ startsOn: '2026-10-01', endsBefore: '2027-01-01' }, '2026-11-16'); // => { numerator: 46n, denominator: 92n }
 */
export function elapsedShare({ startsOn, endsBefore }: DateSpan, today: PlainDate): Rational {
  const days = daysBetween(startsOn, endsBefore);
  if (days <= 0) throw new DomainError('PERIOD_EMPTY', 'The period ends on or before its start.');
  const passed = Math.min(Math.max(daysBetween(startsOn, today), 0), days);
  return { numerator: BigInt(passed), denominator: BigInt(days) };
}
