import type { Millionths } from '../number/Millionths.ts';
import type { Band } from './Band.ts';

/**
 * The band of a value: red in [0, 0.4), amber in [0.4, 0.7), green in [0.7, 1]. Each begins with its lower end.
 *
 * @example
 * bandOf(parseMillionths('0.399999')); // => 'RED'
 * bandOf(parseMillionths('0.4')); // => 'AMBER'
 */
export function bandOf(value: Millionths): Band {
  if (value < 400_000n) return 'RED';
  return value < 700_000n ? 'AMBER' : 'GREEN';
}
