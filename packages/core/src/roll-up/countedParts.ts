import { type Millionths, millionths } from '../number/Millionths.ts';
import type { ReasonCode } from '../reading/ReasonCode.ts';
import type { Child } from './Child.ts';
import { effectiveWeights } from './effectiveWeights.ts';
import type { Part } from './Part.ts';
import type { NullPolicy } from './RollUp.ts';

/** What is combined, or the reason why nothing can be. */
export interface CountedParts {
  readonly parts: readonly Part[];
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
export function countedParts(children: readonly Child[], nullPolicy: NullPolicy): CountedParts {
  if (children.length === 0) return blockedBy('NO_CHILDREN');
  const { weights, reason } = effectiveWeights(children);
  if (reason === 'WEIGHTS_MIXED') return blockedBy(reason);

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
  if (known === 0) return { parts: [], reasons: [...reasons, 'ALL_CHILDREN_UNKNOWN'], blocked: true };
  if (nullPolicy === 'BLOCK' && unknownWeight > 0n) {
    return { parts: [], reasons: [...reasons, 'CHILD_UNKNOWN_BLOCKS'], blocked: true };
  }
  if (known < children.length) {
    reasons.push(nullPolicy === 'ZERO' ? 'CHILD_UNKNOWN_ZERO' : 'CHILD_UNKNOWN_EXCLUDED');
  }
  return { parts, reasons, blocked: false };
}

const blockedBy = (reason: ReasonCode): CountedParts => ({ parts: [], reasons: [reason], blocked: true });

const valueUnder = (nullPolicy: NullPolicy, value: Millionths | null): Millionths | null =>
  value === null && nullPolicy === 'ZERO' ? ZERO : value;
