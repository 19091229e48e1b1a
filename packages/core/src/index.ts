export { DomainError } from './error/DomainError.ts';
export { ERROR_CODES, type ErrorCode } from './error/ErrorCode.ts';
export type { Issue } from './error/Issue.ts';
export { canonicalExplanation } from './explanation/canonicalExplanation.ts';
export { canonicalJson } from './explanation/canonicalJson.ts';
export {
  EXPLANATION_KINDS,
  EXPLANATION_VERSION,
  type Explanation,
  type ExplanationChild,
  type ExplanationInput,
  type ExplanationKind,
  INPUT_NAMES,
  type InputName,
  type LeftOut,
} from './explanation/Explanation.ts';
export { explainKeyResult } from './explanation/explainKeyResult.ts';
export { explainObjective } from './explanation/explainObjective.ts';
export { explanationHash } from './explanation/explanationHash.ts';
export { parseExplanation } from './explanation/parseExplanation.ts';
export { RULES, type Rule } from './explanation/Rule.ts';
export { replay } from './explanation/replay.ts';
export { type Dated, definitionAt } from './key-result/definitionAt.ts';
export { type DefinitionInput, definitionIssues } from './key-result/definitionIssues.ts';
export type { KeyResultDefinition } from './key-result/KeyResultDefinition.ts';
export type { KeyResultInput } from './key-result/KeyResultInput.ts';
export { keyResultProgress } from './key-result/keyResultProgress.ts';
export { keyResultScore } from './key-result/keyResultScore.ts';
export { MEASURES, type Measure } from './key-result/Measure.ts';
export type { Milestone } from './key-result/Milestone.ts';
export type { Observation } from './key-result/Observation.ts';
export { VALUE_SOURCES, type ValueSource } from './key-result/ValueSource.ts';
export { add } from './number/add.ts';
export { compare } from './number/compare.ts';
export { halfEven } from './number/halfEven.ts';
export { isDecimal } from './number/isDecimal.ts';
export { type Millionths, millionths } from './number/Millionths.ts';
export { millionthsToNumber } from './number/millionthsToNumber.ts';
export { parseDecimal } from './number/parseDecimal.ts';
export { parseMillionths } from './number/parseMillionths.ts';
export { printDecimal } from './number/printDecimal.ts';
export { printMillionths } from './number/printMillionths.ts';
export type { Rational } from './number/Rational.ts';
export { ratio } from './number/ratio.ts';
export { toMillionths } from './number/toMillionths.ts';
export { COMMITMENTS, type Commitment } from './objective/Commitment.ts';
export { expectationOf } from './objective/expectationOf.ts';
export type { ObjectiveDefinition } from './objective/ObjectiveDefinition.ts';
export type { ObjectiveInput } from './objective/ObjectiveInput.ts';
export { objectiveProgress } from './objective/objectiveProgress.ts';
export { objectiveScore } from './objective/objectiveScore.ts';
export { VERDICTS, type Verdict } from './objective/Verdict.ts';
export { type VerdictInput, verdictOf } from './objective/verdictOf.ts';
export { isDate } from './period/isDate.ts';
export { PERIOD_KINDS, type PeriodKind } from './period/PeriodKind.ts';
export { periodIssues } from './period/periodIssues.ts';
export { periodOver } from './period/periodOver.ts';
export type { Assessment } from './reading/Assessment.ts';
export { BANDS, type Band } from './reading/Band.ts';
export { bandOf } from './reading/bandOf.ts';
export type { Override } from './reading/Override.ts';
export { READING_SOURCES, type Reading, type ReadingSource } from './reading/Reading.ts';
export { REASON_CODES, type ReasonCode } from './reading/ReasonCode.ts';
export type { Child } from './roll-up/Child.ts';
export { combine } from './roll-up/combine.ts';
export {
  AGGREGATIONS,
  type Aggregation,
  NULL_POLICIES,
  type NullPolicy,
  type RollUp,
  WEIGHT_MODES,
  type WeightMode,
} from './roll-up/RollUp.ts';
export { weightIssues } from './roll-up/weightIssues.ts';
export { explanationText } from './text/explanationText.ts';
export { LANGUAGES, type Language } from './text/Language.ts';
export { reasonText } from './text/reasonText.ts';
export type { At } from './time/At.ts';
export type { Fact } from './time/Fact.ts';
export type { Instant } from './time/Instant.ts';
export { latestAt } from './time/latestAt.ts';
export type { PlainDate } from './time/PlainDate.ts';
