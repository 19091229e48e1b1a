import { DomainError } from '../error/DomainError.ts';
import { type Millionths, millionths } from './Millionths.ts';

// Far more digits than a quotient of two measured values can have, and few enough to stay cheap.
const GRAMMAR = /^-?(?:0|[1-9][0-9]{0,39})(?:\.[0-9]{1,6})?$/;

/**
 * Reads a published value, like `0.5` or `-0.1`: at most 6 decimal places.
 *
 * @throws {DomainError} `INVALID_DECIMAL`.
 *
 * @example
 * parseMillionths('0.5'); // => 500000n
 */
export function parseMillionths(text: string): Millionths {
  if (!GRAMMAR.test(text)) {
    throw new DomainError(
      'INVALID_DECIMAL',
      'A published value is a decimal with at most 6 places, like 0.5.',
    );
  }
  const point = text.indexOf('.');
  const whole = point < 0 ? text : text.slice(0, point);
  const fraction = point < 0 ? '' : text.slice(point + 1);
  return millionths(BigInt(whole + fraction.padEnd(6, '0')));
}
