import type { Values } from '../ImportNoun.ts';

/** The values of some names, as far as they are there; null when none is. */
export function pick(values: Values, names: readonly string[]): Values | null {
  const picked = Object.entries(values).filter(([name]) => names.includes(name));
  return picked.length === 0 ? null : Object.fromEntries(picked);
}
