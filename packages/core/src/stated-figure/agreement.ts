import { DomainError } from '../error/DomainError.ts';
import { compare } from '../number/compare.ts';
import type { Rational } from '../number/Rational.ts';
import { roundTo } from '../number/roundTo.ts';
import { subtract } from '../number/subtract.ts';
import { convert } from '../unit/convert.ts';
import { parseUnit } from '../unit/parseUnit.ts';
import type { StatedFigure } from './StatedFigure.ts';

/** A figure that was computed for what the stated one is about. */
export interface ComputedFigure {
  readonly value: Rational | null;
  /** The code of the unit; null when there is none. */
  readonly unit: string | null;
}

/**
 * Whether a computed figure agrees with a stated one; null when either is unknown.
 *
 * The computed one is said in the unit of the stated one, rounded to its decimals (half to even) and tested by its
 * qualifier: it equals the stated one (`EXACT`), or is at least, more than, at most or less than it. `ABOUT` agrees when the
 * rounded one equals the stated one, or the computed one is off by at most 5 % of the stated one: whoever says “about” vouches
 * for two digits, and half a step of the second digit is at most 5 %.
 *
 * @throws {DomainError} `UNIT_MISMATCH` when the units are not of one dimension, or only one figure has a unit; `UNKNOWN_UNIT`.
 *
 * @example
 * const stated = { value: parseDecimal('67'), places: 0, qualifier: 'EXACT', unit: '%', window: null, text: '67 %', by: null };
 * agreement(stated, { value: ratio(parseDecimal('16'), parseDecimal('24')), unit: 'share' }); // => true
 * agreement(stated, { value: null, unit: 'share' }); // => null
 */
export function agreement(stated: StatedFigure, computed: ComputedFigure): boolean | null {
  if (stated.value === null || computed.value === null) return null;
  const exact = inUnit(computed.value, computed.unit, stated.unit);
  const order = compare(roundTo(exact, stated.places), stated.value);
  switch (stated.qualifier) {
    case 'EXACT':
      return order === 0;
    case 'ABOUT':
      return order === 0 || isClose(exact, stated.value);
    case 'AT_LEAST':
      return order >= 0;
    case 'MORE_THAN':
      return order > 0;
    case 'AT_MOST':
      return order <= 0;
    case 'LESS_THAN':
      return order < 0;
  }
}

function inUnit(value: Rational, from: string | null, to: string | null): Rational {
  if (from === to) return value;
  if (from === null || to === null)
    throw new DomainError('UNIT_MISMATCH', 'Only one of the figures has a unit.');
  return convert(value, parseUnit(from), parseUnit(to));
}

function isClose(computed: Rational, stated: Rational): boolean {
  const distance = magnitude(subtract(computed, stated));
  return compare({ ...distance, numerator: distance.numerator * 20n }, magnitude(stated)) <= 0;
}

const magnitude = ({ numerator, denominator }: Rational): Rational => ({
  numerator: numerator < 0n ? -numerator : numerator,
  denominator,
});
