import type { At } from './At.ts';
import type { Fact } from './Fact.ts';

/**
 * The fact that counts: the latest by (`observedAt`, `sequence`) among those observed by `asOf` and recorded by
 * `knownAt`. Null when there is none. A fact that arrives late with an older `observedAt` changes nothing.
 *
 * @example
 * const early = { observedAt: '2026-10-05T08:00:00.000Z', recordedAt: '2026-10-09T08:00:00.000Z', sequence: 2n };
 * const late = { observedAt: '2026-10-06T08:00:00.000Z', recordedAt: '2026-10-06T08:00:00.000Z', sequence: 1n };
 * const now = '2026-10-31T00:00:00.000Z';
 * latestAt([late, early], { asOf: now, knownAt: now }) === late; // => true
 */
export function latestAt<T extends Fact>(facts: readonly T[], at: At): T | null {
  let latest: T | null = null;
  for (const fact of facts) {
    if (fact.observedAt > at.asOf || fact.recordedAt > at.knownAt) continue;
    if (latest === null || isAfter(fact, latest)) latest = fact;
  }
  return latest;
}

const isAfter = (a: Fact, b: Fact): boolean =>
  a.observedAt === b.observedAt ? a.sequence > b.sequence : a.observedAt > b.observedAt;
