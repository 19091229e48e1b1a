import { DomainError } from '../error/DomainError.ts';
import type { Rational } from './Rational.ts';

const FRACTION = /^(0|[1-9][0-9]{0,39})(?:\/([1-9][0-9]{0,39}))?$/;

/**
 * Reads what `fractionText` wrote: a whole number or a fraction of two, not negative.
 *
 * @throws {DomainError} `INVALID_DECIMAL` for any other text.
 */
export function parseFraction(text: string): Rational {
  const match = FRACTION.exec(text);
  if (match === null) throw new DomainError('INVALID_DECIMAL', 'This is not a whole number or a fraction.');
  return { numerator: BigInt(match[1] ?? '0'), denominator: BigInt(match[2] ?? '1') };
}
