import type { At } from '../time/At.ts';
import type { Instant } from '../time/Instant.ts';

/** What is needed to choose among definitions. */
export interface Dated {
  readonly validFrom: Instant;
  readonly recordedAt: Instant;
  readonly sequence: bigint;
}

/**
 * The definition in force: the latest by (`validFrom`, `sequence`) among those valid by `asOf` and recorded by `knownAt`.
 * Null when none is.
 *
 * @example
 * const first = { validFrom: '2026-10-01T00:00:00.000Z', recordedAt: '2026-10-01T00:00:00.000Z', sequence: 1n };
 * const second = { validFrom: '2026-11-01T00:00:00.000Z', recordedAt: '2026-11-01T00:00:00.000Z', sequence: 2n };
 * const now = '2026-12-31T00:00:00.000Z';
 * definitionAt([first, second], { asOf: '2026-10-15T00:00:00.000Z', knownAt: now }) === first; // => true
 */
export function definitionAt<T extends Dated>(definitions: readonly T[], at: At): T | null {
  let latest: T | null = null;
  for (const definition of definitions) {
    if (definition.validFrom > at.asOf || definition.recordedAt > at.knownAt) continue;
    if (latest === null || isAfter(definition, latest)) latest = definition;
  }
  return latest;
}

const isAfter = (a: Dated, b: Dated): boolean =>
  a.validFrom === b.validFrom ? a.sequence > b.sequence : a.validFrom > b.validFrom;
