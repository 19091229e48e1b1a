import { printMillionths } from '../number/printMillionths.ts';
import type { Child } from '../roll-up/Child.ts';
import { countedParts } from '../roll-up/countedParts.ts';
import type { RollUp } from '../roll-up/RollUp.ts';
import { weightedArithmetic } from './weightedArithmetic.ts';

/** The computation of a value from those of its children. */
export function objectiveArithmetic(children: readonly Child[], rollUp: RollUp): string {
  const { parts, scale } = countedParts(children, rollUp);
  switch (rollUp.aggregation) {
    case 'MEAN':
      return weightedArithmetic(
        parts.map(({ value, weight }) => ({ value: printMillionths(value), weight })),
        scale,
      );
    case 'MIN': {
      const candidates = parts.filter(({ weight }) => weight > 0n);
      return `min(${candidates.map(({ value }) => printMillionths(value)).join(', ')})`;
    }
    case 'COUNT_COMPLETE':
      return weightedArithmetic(
        parts.map(({ value, weight }) => ({ value: value === 1_000_000n ? '1' : '0', weight })),
        scale,
      );
  }
}
