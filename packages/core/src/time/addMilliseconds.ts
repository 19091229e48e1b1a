import { dateOfDay } from './dateOfDay.ts';
import type { Instant } from './Instant.ts';
import { millisecondsBetween } from './millisecondsBetween.ts';

const EPOCH = '1970-01-01T00:00:00.000Z';
const DAY = 86_400_000n;

/**
 * The instant a number of milliseconds later; earlier for a negative number.
 *
 * @throws {DomainError} `INVALID_INSTANT` for what is not an instant; `INVALID_DATE` outside of the years 1 to 9999.
 *
 * @example
 * addMilliseconds('2026-12-31T23:59:59.999Z', 1n); // => '2027-01-01T00:00:00.000Z'
 */
export function addMilliseconds(instant: Instant, milliseconds: bigint): Instant {
  const since = millisecondsBetween(EPOCH, instant) + milliseconds;
  const inDay = ((since % DAY) + DAY) % DAY;
  const rest = Number(inDay);
  const digits = (value: number, length: number) => String(Math.floor(value)).padStart(length, '0');
  const minutes = `${digits(rest / 3_600_000, 2)}:${digits((rest / 60_000) % 60, 2)}`;
  const seconds = `${digits((rest / 1_000) % 60, 2)}.${digits(rest % 1_000, 3)}`;
  return `${dateOfDay(Number((since - inDay) / DAY))}T${minutes}:${seconds}Z`;
}
