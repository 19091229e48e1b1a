import { printMillionths } from '../number/printMillionths.ts';
import type { Child } from '../roll-up/Child.ts';
import { countedParts } from '../roll-up/countedParts.ts';
import type { RollUp } from '../roll-up/RollUp.ts';
import { weightedArithmetic } from './weightedArithmetic.ts';

/** The computation of an objective's value from its children. */
export function objectiveArithmetic(children: readonly Child[], rollUp: RollUp): string {
  const parts = countedParts(children, rollUp.nullPolicy).parts.map(({ value, weight }) => ({
    value: printMillionths(value),
    weight,
  }));
  if (rollUp.aggregation === 'MEAN') return weightedArithmetic(parts);
  const candidates = parts.filter(({ weight }) => weight > 0n).map(({ value }) => value);
  return `min(${candidates.join(', ')})`;
}
