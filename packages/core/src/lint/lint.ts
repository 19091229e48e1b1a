import { editedBaselines } from './editedBaselines.ts';
import type { Finding } from './Finding.ts';
import { findingKey } from './findingKey.ts';
import { futureDates } from './futureDates.ts';
import { compareTexts } from './inOrder.ts';
import type { LintFacts } from './LintFacts.ts';
import { DEFAULT_LINT_THRESHOLDS, type LintThresholds } from './LintThresholds.ts';
import { lastDayCheckIns } from './lastDayCheckIns.ts';
import { loweredTargets } from './loweredTargets.ts';
import { movedWeights } from './movedWeights.ts';
import { repeatedValues } from './repeatedValues.ts';
import { reusedEvidence } from './reusedEvidence.ts';
import { savingCandidates } from './savingCandidates.ts';

/**
 * All that the linter notices, in the order of `LINT_RULES` and then of the subjects and facts: the order of the facts that are given does not matter.
 *
 * @param thresholds - From where on it speaks.
 * @throws {DomainError} `INVALID_DATE`; `WEIGHT_NEGATIVE`.
 *
 * @example
 * lint({ objectives: [], evidence: [], importedDates: [], savings: [] }); // => []
 */
export function lint(facts: LintFacts, thresholds: LintThresholds = DEFAULT_LINT_THRESHOLDS): Finding[] {
  const keyResults = facts.objectives.flatMap((objective) => objective.keyResults);
  return [
    ...keyResults.flatMap((keyResult) => [
      ...lastDayCheckIns(keyResult, thresholds),
      ...loweredTargets(keyResult),
      ...editedBaselines(keyResult),
      ...repeatedValues(keyResult, thresholds),
    ]),
    ...facts.objectives.flatMap((objective) => movedWeights(objective, thresholds)),
    ...reusedEvidence(facts.evidence),
    ...futureDates(facts.importedDates),
    ...savingCandidates(facts.savings, thresholds),
  ].sort(compareFindings);
}

function compareFindings(a: Finding, b: Finding): number {
  const [rule, subject, facts] = findingKey(a);
  const [otherRule, otherSubject, otherFacts] = findingKey(b);
  return rule - otherRule || compareTexts(subject, otherSubject) || compareTexts(facts, otherFacts);
}
