import { add } from '../number/add.ts';
import { lowestTerms } from '../number/lowestTerms.ts';
import type { Rational } from '../number/Rational.ts';
import { ratio } from '../number/ratio.ts';
import { whole } from '../number/whole.ts';
import type { WorkItemDerivation } from './Derivation.ts';
import type { DerivedValue } from './DerivedValue.ts';
import { derivedUnit } from './derivedUnit.ts';
import { unknownValue } from './unknownValue.ts';

/** A work item as far as a key result follows from it. */
export interface WorkDone {
  readonly id: string;
  readonly isDone: boolean;
  /** 0…1; null when nothing is known of it. One that is done has 1. */
  readonly progress: Rational | null;
}

/**
 * The value that follows from the work items below a key result, each alike. Without any, the number done is 0, and the share and the mean are unknown
 * (`NO_EVIDENCE`). In the mean those of unknown progress are left out (`PROGRESS_UNKNOWN`).
 *
 * @param items - Those that count: without dropped ones, as they stood at the moment.
 *
 * @example
 * const items = [{ id: 'a', isDone: true, progress: null }, { id: 'b', isDone: false, progress: null }];
 * fromWorkItems(items, { source: 'WORK_ITEM', aggregate: 'SHARE_DONE' }).value; // => { numerator: 1n, denominator: 2n }
 */
export function fromWorkItems(items: readonly WorkDone[], derivation: WorkItemDerivation): DerivedValue {
  const unit = derivedUnit(derivation, null);
  const isMean = derivation.aggregate === 'MEAN_PROGRESS';
  const parts = items.map((item) => ({ id: item.id, value: isMean ? progressOf(item) : doneOf(item) }));
  const evidence = parts.filter((part): part is { id: string; value: Rational } => part.value !== null);
  const leftOut = parts
    .filter(({ value }) => value === null)
    .map(({ id }) => ({ id, reason: 'PROGRESS_UNKNOWN' as const }));
  const sum = evidence.map(({ value }) => value).reduce(add, whole(0n));
  const value = derivation.aggregate === 'COUNT_DONE' ? sum : ratio(sum, whole(BigInt(evidence.length)));
  if (value === null) return unknownValue(unit, 'NO_EVIDENCE', { leftOut });
  return { value: lowestTerms(value), unit, reason: null, evidence, leftOut };
}

const doneOf = ({ isDone }: WorkDone): Rational => whole(isDone ? 1n : 0n);

const progressOf = ({ isDone, progress }: WorkDone): Rational | null => (isDone ? whole(1n) : progress);
