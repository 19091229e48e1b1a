import type { KeyResultDefinition } from '../key-result/KeyResultDefinition.ts';
import { asRecorded } from './inOrder.ts';
import type { LintKeyResult } from './LintFacts.ts';

/** Two definitions of a key result that follow each other. */
export interface DefinitionChange {
  readonly before: KeyResultDefinition;
  readonly after: KeyResultDefinition;
}

/**
 * The changes of a definition that were recorded when a value was known already, as far as they can be compared: measure and unit are the same
 * on both sides.
 */
export function changesAfterTheFact({
  definitions,
  checkIns,
}: Pick<LintKeyResult, 'definitions' | 'checkIns'>): DefinitionChange[] {
  const known = checkIns.reduce<string | null>(
    (first, { recordedAt }) => (first === null || recordedAt < first ? recordedAt : first),
    null,
  );
  const recorded = asRecorded(definitions);
  return recorded.flatMap((after, index) => {
    const before = recorded[index - 1];
    if (before === undefined || known === null || after.recordedAt <= known) return [];
    return before.measure === after.measure && before.unit === after.unit ? [{ before, after }] : [];
  });
}
