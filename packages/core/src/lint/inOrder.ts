import type { Dated } from '../key-result/definitionAt.ts';
import type { Fact } from '../time/Fact.ts';

/** Check-ins by when they were so, and then in the order of recording. */
export const inOrder = <T extends Fact>(facts: readonly T[]): T[] =>
  [...facts].sort((a, b) => compareTexts(a.observedAt, b.observedAt) || compareBig(a.sequence, b.sequence));

/** Definitions in the order in which they were recorded. */
export const asRecorded = <T extends Dated>(definitions: readonly T[]): T[] =>
  [...definitions].sort((a, b) => compareBig(a.sequence, b.sequence));

/** Texts by their code units, the same everywhere. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function compareBig(a: bigint, b: bigint): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
