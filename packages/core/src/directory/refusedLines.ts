import { circlesOf } from './circlesOf.ts';

/**
 * Finds the reporting lines that must not come in, since with them somebody would lead himself, through others or not.
 * Those who are refused keep the line that they have; that can close another circle, so it is looked again until none is
 * left that a proposed line is part of. Circles of present lines alone are left as they are.
 *
 * @param proposed - Of each person, by number, the number of the manager who is to be; -1 for nobody.
 * @param present - The manager who is now, likewise; it stays where the proposed one is refused.
 * @returns The circle of each refused person, by number: all who are on it.
 *
 * @example
 * const lines = (...managers) => Int32Array.from(managers);
 * [...refusedLines(lines(1, 0, 1), lines(-1, -1, -1)).keys()].sort(); // => [0, 1]
 */
export function refusedLines(proposed: Int32Array, present: Int32Array): Map<number, readonly number[]> {
  const lines = Int32Array.from(proposed);
  const refused = new Map<number, readonly number[]>();
  for (;;) {
    let found = 0;
    for (const circle of circlesOf(lines)) {
      for (const person of circle) {
        const line = lines[person] ?? -1;
        const kept = present[person] ?? -1;
        if (line === kept || refused.has(person)) continue;
        refused.set(person, circle);
        lines[person] = kept;
        found += 1;
      }
    }
    if (found === 0) return refused;
  }
}
