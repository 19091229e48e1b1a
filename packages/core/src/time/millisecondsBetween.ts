import { DomainError } from '../error/DomainError.ts';
import { dayNumber } from './dayNumber.ts';
import type { Instant } from './Instant.ts';

const GRAMMAR = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\.[0-9]{3}Z$/;

/**
 * The whole milliseconds from one instant to another; negative when the second is earlier.
 *
 * @throws {DomainError} `INVALID_INSTANT` for what is not ISO 8601 in UTC with milliseconds; `INVALID_DATE` for a day that does not exist.
 *
 * @example
 * millisecondsBetween('2026-10-05T08:00:00.000Z', '2026-10-05T09:30:00.000Z'); // => 5400000n
 */
export const millisecondsBetween = (from: Instant, to: Instant): bigint =>
  milliseconds(to) - milliseconds(from);

function milliseconds(instant: Instant): bigint {
  if (!GRAMMAR.test(instant)) {
    throw new DomainError('INVALID_INSTANT', 'An instant is written like 2026-10-05T08:00:00.000Z.');
  }
  const part = (from: number, to: number) => Number(instant.slice(from, to));
  const minutes = (dayNumber(instant.slice(0, 10)) * 24 + part(11, 13)) * 60 + part(14, 16);
  return BigInt(minutes) * 60_000n + BigInt(part(17, 19) * 1_000 + part(20, 23));
}
