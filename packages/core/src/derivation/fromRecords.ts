import { whole } from '../number/whole.ts';
import type { DerivedValue } from './DerivedValue.ts';

/**
 * The number of statements or stories that are linked to a key result.
 *
 * @param ids - Of those that were linked at the moment.
 *
 * @example
 * fromRecords(['sty_1', 'sty_2']).value; // => { numerator: 2n, denominator: 1n }
 */
export const fromRecords = (ids: readonly string[]): DerivedValue => ({
  value: whole(BigInt(ids.length)),
  unit: 'count',
  reason: null,
  evidence: ids.map((id) => ({ id, value: null })),
  leftOut: [],
});
