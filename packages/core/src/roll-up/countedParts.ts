import { type Millionths, millionths } from '../number/Millionths.ts';
import type { ReasonCode } from '../reading/ReasonCode.ts';
import type { Child } from './Child.ts';
import { effectiveWeights } from './effectiveWeights.ts';
import type { Part } from './Part.ts';
import type { NullPolicy, RollUp } from './RollUp.ts';

/** What is combined, or the reason why nothing can be. */
export interface CountedParts {
  /** Their weights are in parts of which `scale` make one unit of weight. */
  readonly parts: readonly Part[];
  readonly scale: bigint;
  /** What is special about the parts, in a fixed order. */
  readonly reasons: readonly ReasonCode[];
  /** Whether there is nothing to combine. */
  readonly blocked: boolean;
}

const ZERO = millionths(0n);

/**
 * Chooses what counts among the children, and with which weight.
 *
 * Weights are settled over all children first, then the children without a value follow the policy. A child with
 * weight 0 never decides its parent, so an unknown one does not block it either.
 */
export function countedParts(
  children: readonly Child[],
  { weightMode, nullPolicy }: Pick<RollUp, 'weightMode' | 'nullPolicy'>,
): CountedParts {
  if (children.length === 0) return blockedBy('NO_CHILDREN');
  const { weights, scale, reason } = effectiveWeights(children, weightMode);
  if (reason !== null && reason !== 'ZERO_WEIGHTS') return blockedBy(reason);

  const parts: Part[] = [];
  let known = 0;
  let unknownWeight = 0n;
  for (const [index, child] of children.entries()) {
    const weight = weights[index] ?? 0n;
    if (child.value !== null) known += 1;
    else unknownWeight += weight;
    const value = valueUnder(nullPolicy, child.value);
    if (value !== null) parts.push({ value, weight });
  }

  const reasons: ReasonCode[] = reason === null ? [] : [reason];
  if (known === 0) return blockedBy(...reasons, 'ALL_CHILDREN_UNKNOWN');
  if (nullPolicy === 'BLOCK' && unknownWeight > 0n) {
    return blockedBy(...reasons, 'CHILD_UNKNOWN_BLOCKS');
  }
  if (known < children.length) {
    reasons.push(nullPolicy === 'ZERO' ? 'CHILD_UNKNOWN_ZERO' : 'CHILD_UNKNOWN_EXCLUDED');
  }
  return { parts, scale, reasons, blocked: false };
}

const blockedBy = (...reasons: readonly ReasonCode[]): CountedParts => ({
  parts: [],
  scale: 1n,
  reasons,
  blocked: true,
});

const valueUnder = (nullPolicy: NullPolicy, value: Millionths | null): Millionths | null =>
  value === null && nullPolicy === 'ZERO' ? ZERO : value;
