import { DomainError } from '../error/DomainError.ts';
import { readUnit } from './readUnit.ts';
import type { Unit } from './Unit.ts';

/**
 * Reads the code of a unit. The unit's `code` is the same text again; a unit has one code and no synonyms.
 *
 * - `count`, `points`, `time-of-day` (seconds after local midnight)
 * - `share` (0.5 is half), `%`, `‰`; their difference `pp`; the relative change `%change`
 * - `ms`, `s`, `min`, `h`, `d` (24 hours), `wk`
 * - `B`, `kB` … `PB` by thousands, `KiB` … `PiB` by 1 024
 * - a currency of ISO 4217, `CNY`, whose values are in the currency itself, not in its minor unit
 * - `rank`, or `rank:24` for a place among 24; places among different numbers do not convert
 * - a rate: a count, an amount of bytes, money or points per duration, `GB/d`
 *
 * @throws {DomainError} `UNKNOWN_UNIT`.
 *
 * @example
 * parseUnit('min').dimension; // => 'DURATION'
 * parseUnit('GB/d').base; // => 'B/s'
 */
export function parseUnit(code: string): Unit {
  const unit = readUnit(code);
  if (unit !== null) return unit;
  throw new DomainError(
    'UNKNOWN_UNIT',
    'This is not the code of a unit, like count, %, min, GB, CNY or GB/d.',
  );
}
