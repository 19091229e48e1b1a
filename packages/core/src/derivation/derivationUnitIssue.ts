import type { Issue } from '../error/Issue.ts';
import { isUnit } from '../unit/isUnit.ts';
import { parseUnit } from '../unit/parseUnit.ts';

/**
 * What is wrong with the unit of a key result that is derived: `UNIT_MISMATCH` when it is a unit into which the evidence does not convert. Null for
 * a good one, for none, and for a word of its author, like `customers`.
 *
 * @param derived - The code of `derivedUnit`; null for a plain number.
 *
 * @example
 * derivationUnitIssue('min', 'ms', []); // => null
 * derivationUnitIssue('%', 'ms', []).code; // => 'UNIT_MISMATCH'
 */
export function derivationUnitIssue(
  unit: string | null,
  derived: string | null,
  path: readonly (string | number)[],
): Issue | null {
  if (unit === null || derived === null || !isUnit(unit)) return null;
  const [into, from] = [parseUnit(unit), parseUnit(derived)];
  if (into.dimension === from.dimension && into.base === from.base) return null;
  const message = `The evidence is in ${derived}, which cannot be said in ${unit}.`;
  return { path, code: 'UNIT_MISMATCH', message };
}
