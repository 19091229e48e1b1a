export { ACCESS_ACTIONS, type AccessAction } from './access/AccessAction.ts';
export type { AccessActor } from './access/AccessActor.ts';
export { ACCESS_CLASSES, type AccessClass } from './access/AccessClass.ts';
export type { AccessResource } from './access/AccessResource.ts';
export { ACCESS_SCOPES, type AccessScope } from './access/AccessScope.ts';
export { type AccessRule, ALLOWING_RULES, type Decision, decide, REFUSING_RULES } from './access/decide.ts';
export type { ReportingLine } from './access/ReportingLine.ts';
export type { ReportingLines } from './access/ReportingLines.ts';
export { GRANTED_ROLES, type GrantedRole, type RoleGrant } from './access/RoleGrant.ts';
export { type Reach, reachOf } from './access/reachOf.ts';
export { RELATIONS, type Relation, relationOf } from './access/relationOf.ts';
export { alignmentShares, type SharedAlignment } from './alignment/alignmentShares.ts';
export { type EvaluationOrder, evaluationOrder } from './alignment/evaluationOrder.ts';
export {
  type AssessedCompetency,
  type CompetencyEvidence,
  type CompetencyReading,
  competencyReading,
} from './competency/competencyReading.ts';
export { EVIDENCE_STRENGTHS, type EvidenceStrength } from './competency/EvidenceStrength.ts';
export { accrued } from './cost-saving/accrued.ts';
export { type AccruedSummary, type AccruedSums, accruedSummary } from './cost-saving/accruedSummary.ts';
export { annualised } from './cost-saving/annualised.ts';
export {
  type CostSaving,
  type Quantity,
  SAVING_LEDGERS,
  SAVING_RECURRENCES,
  type SavingContributor,
  type SavingLedger,
  type SavingRecurrence,
} from './cost-saving/CostSaving.ts';
export { type ConvertedMoney, convertMoney } from './cost-saving/convertMoney.ts';
export { costSavingIssues } from './cost-saving/costSavingIssues.ts';
export { costSavingSummary } from './cost-saving/costSavingSummary.ts';
export { duplicateIssues } from './cost-saving/duplicateIssues.ts';
export type { ExchangeRate } from './cost-saving/ExchangeRate.ts';
export { nextSavingStates } from './cost-saving/nextSavingStates.ts';
export { rateOn } from './cost-saving/rateOn.ts';
export { SAVING_STATES, type SavingState } from './cost-saving/SavingState.ts';
export {
  SAVING_REASONS,
  type SavingLedgerSums,
  type SavingReason,
  type SavingSum,
  type SavingSummary,
  type SavingSums,
} from './cost-saving/SavingSummary.ts';
export type { SummaryRates } from './cost-saving/SummaryRates.ts';
export {
  type CostSavingDerivation,
  DERIVATION_SOURCES,
  type Derivation,
  type DerivationSource,
  type DerivationWindow,
  INCIDENT_AGGREGATES,
  INCIDENT_STEPS,
  type IncidentAggregate,
  type IncidentDerivation,
  type IncidentStep,
  type MetricDerivation,
  type RecordDerivation,
  SAVING_AGGREGATES,
  SAVING_STAGES,
  type SavingAggregate,
  type SavingStage,
  WORK_ITEM_AGGREGATES,
  type WorkItemAggregate,
  type WorkItemDerivation,
} from './derivation/Derivation.ts';
export {
  type CountedEvidence,
  DERIVATION_REASONS,
  type DerivationReason,
  type DerivedValue,
  EVIDENCE_REASONS,
  type EvidenceReason,
} from './derivation/DerivedValue.ts';
export { derivationIssues } from './derivation/derivationIssues.ts';
export { derivationSpan } from './derivation/derivationSpan.ts';
export { derivationUnitIssue } from './derivation/derivationUnitIssue.ts';
export { derivedCurrent } from './derivation/derivedCurrent.ts';
export { derivedUnit } from './derivation/derivedUnit.ts';
export { type DatedSaving, fromCostSavings, type SavingMoment } from './derivation/fromCostSavings.ts';
export { fromIncidents } from './derivation/fromIncidents.ts';
export { fromRecords } from './derivation/fromRecords.ts';
export { fromSamples } from './derivation/fromSamples.ts';
export { fromWorkItems, type WorkDone } from './derivation/fromWorkItems.ts';
export { circlesOf } from './directory/circlesOf.ts';
export { DATE_ORDERS, type DateOrder } from './directory/DateOrder.ts';
export { DIRECTORY_FIELDS, type DirectoryField, type DirectoryRecord } from './directory/DirectoryField.ts';
export {
  DIRECTORY_DOUBTS,
  DIRECTORY_ISSUES,
  type DirectoryIssue,
  type DirectoryIssueCode,
} from './directory/DirectoryIssue.ts';
export { type Deactivation, deactivatedPercent, needsConfirmation } from './directory/deactivationGuard.ts';
export { directoryIssueText } from './directory/directoryIssueText.ts';
export { emailIssue } from './directory/emailIssue.ts';
export {
  type DateOrderSeen,
  inferDateOrder,
  NO_DATE_ORDER_SEEN,
  seeDateOrder,
} from './directory/inferDateOrder.ts';
export { levelContradiction } from './directory/levelContradiction.ts';
export { type ColumnIssue, type ColumnMap, mapColumns } from './directory/mapColumns.ts';
export { type DateOrders, type ReadRecord, readRecord } from './directory/readRecord.ts';
export { recordIssues } from './directory/recordIssues.ts';
export { refusedLines } from './directory/refusedLines.ts';
export { type WrittenDay, writtenDay } from './directory/writtenDay.ts';
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
export { explainedChildren } from './explanation/explainedChildren.ts';
export { explainKeyResult } from './explanation/explainKeyResult.ts';
export { explainObjective } from './explanation/explainObjective.ts';
export { explanationHash } from './explanation/explanationHash.ts';
export { parseExplanation } from './explanation/parseExplanation.ts';
export { RULES, type Rule } from './explanation/Rule.ts';
export { replay } from './explanation/replay.ts';
export { canonicalPolicy } from './grade/canonicalPolicy.ts';
export { computeGrade } from './grade/computeGrade.ts';
export { type DecidedGrade, decisionIssues } from './grade/decisionIssues.ts';
export { DEFAULT_GRADING_POLICY } from './grade/defaultGradingPolicy.ts';
export { explainGrade } from './grade/explainGrade.ts';
export { type FinalGrade, finalGrade } from './grade/finalGrade.ts';
export { GATE_FACTS, type Gate, type GateCondition, type GateFact } from './grade/Gate.ts';
export { GRADE_DECISIONS, type GradeDecision, type GradeDecisionKind } from './grade/GradeDecision.ts';
export { GRADE_EXPLANATION_VERSION, type GradeExplanation } from './grade/GradeExplanation.ts';
export type { Adjustment, GradeInput, SectionValue } from './grade/GradeInput.ts';
export type { GradeLevel } from './grade/GradeLevel.ts';
export { GRADE_REASONS, type GradeReading, type GradeReason } from './grade/GradeReading.ts';
export {
  type GradeQuota,
  type GradingPolicy,
  type PolicySection,
  YEAR_RULES,
  type YearRule,
} from './grade/GradingPolicy.ts';
export {
  type GradeDistances,
  gradeDistances,
  type SectionChange,
  type ThresholdDistance,
} from './grade/gradeDistances.ts';
export { gradingPolicyIssues } from './grade/gradingPolicyIssues.ts';
export { levelValue } from './grade/levelValue.ts';
export { type IndicatorPoints, monthlyAssessment } from './grade/monthlyAssessment.ts';
export { type AssignmentScore, moverScore } from './grade/moverScore.ts';
export { parseGradingPolicy } from './grade/parseGradingPolicy.ts';
export {
  POLICY_PARTS,
  type PolicyPart,
  policySimulation,
  type SimulatedChange,
} from './grade/policySimulation.ts';
export { type QuotaStanding, quotaReport, type RatedPerson } from './grade/quotaReport.ts';
export { type RaterLeniency, type Rating, raterLeniency } from './grade/raterLeniency.ts';
export { replayGrade } from './grade/replayGrade.ts';
export { type MonthGrade, yearGrade } from './grade/yearGrade.ts';
export { type Cadence, DEFAULT_CADENCE } from './health/Cadence.ts';
export { CURVES, type Curve } from './health/Curve.ts';
export { expectedProgress } from './health/expectedProgress.ts';
export { HEALTH_REASONS, HEALTHS, type Health, type HealthReason } from './health/Health.ts';
export { DEFAULT_HEALTH_THRESHOLDS, type HealthThresholds } from './health/HealthThresholds.ts';
export { type HealthInput, type HealthReading, healthOf } from './health/healthOf.ts';
export { isOld } from './health/isOld.ts';
export { type NextObservation, nextObservation } from './health/nextObservation.ts';
export {
  AVAILABILITY_REASONS,
  type Availability,
  type AvailabilityReason,
  availability,
} from './incident/availability.ts';
export { DOWNTIME_NOTES, type Downtime, type DowntimeNote, downtime } from './incident/downtime.ts';
export type { Incident, IncidentTimes, ServiceImpact } from './incident/Incident.ts';
export { incidentIssues } from './incident/incidentIssues.ts';
export {
  type IncidentStatistics,
  incidentStatistics,
  type SeverityCount,
} from './incident/incidentStatistics.ts';
export { type IncidentTimings, incidentTimings } from './incident/incidentTimings.ts';
export { SEVERITIES, type Severity } from './incident/Severity.ts';
export { severityAmong } from './incident/severityAmong.ts';
export { type TimingStatistics, timingStatistics } from './incident/timingStatistics.ts';
export { type Dated, definitionAt } from './key-result/definitionAt.ts';
export { type DefinitionInput, definitionIssues } from './key-result/definitionIssues.ts';
export type { KeyResultDefinition } from './key-result/KeyResultDefinition.ts';
export type { KeyResultHistory } from './key-result/KeyResultHistory.ts';
export type { KeyResultInput } from './key-result/KeyResultInput.ts';
export { keyResultProgress } from './key-result/keyResultProgress.ts';
export { keyResultScore } from './key-result/keyResultScore.ts';
export { MEASURES, type Measure } from './key-result/Measure.ts';
export type { Milestone } from './key-result/Milestone.ts';
export { MILESTONE_STATES, type MilestoneState, milestoneState } from './key-result/milestoneState.ts';
export type { Observation } from './key-result/Observation.ts';
export type { ScorePoint } from './key-result/ScorePoint.ts';
export { scoreZones } from './key-result/scoreZones.ts';
export {
  PLAIN_THRESHOLD,
  THRESHOLD_METHODS,
  type Threshold,
  type ThresholdMethod,
} from './key-result/Threshold.ts';
export type { ValueRange } from './key-result/ValueRange.ts';
export { VALUE_SOURCES, type ValueSource } from './key-result/ValueSource.ts';
export { editedBaselines } from './lint/editedBaselines.ts';
export {
  type Finding,
  LINT_NUMBERS,
  LINT_RULES,
  LINT_SEVERITIES,
  LINT_SUBJECTS,
  type LintNumber,
  type LintRule,
  type LintSeverity,
  type LintSubject,
  type LintSubjectType,
} from './lint/Finding.ts';
export { findingKey } from './lint/findingKey.ts';
export { futureDates } from './lint/futureDates.ts';
export type {
  EvidenceUse,
  ImportedDate,
  LintCheckIn,
  LintFacts,
  LintKeyResult,
  LintObjective,
  LintSaving,
} from './lint/LintFacts.ts';
export { DEFAULT_LINT_THRESHOLDS, type LintThresholds } from './lint/LintThresholds.ts';
export { lastDayCheckIns } from './lint/lastDayCheckIns.ts';
export { lint } from './lint/lint.ts';
export { loweredTargets } from './lint/loweredTargets.ts';
export { movedWeights } from './lint/movedWeights.ts';
export { repeatedValues } from './lint/repeatedValues.ts';
export { reusedEvidence } from './lint/reusedEvidence.ts';
export { savingCandidates } from './lint/savingCandidates.ts';
export {
  AGGREGATE_REASONS,
  type AggregateReason,
  aggregateSamples,
  type DimensionFilter,
  type SampleAggregate,
  type SampleQuery,
} from './metric/aggregateSamples.ts';
export {
  evaluateScenario,
  SCENARIO_REASONS,
  type ScenarioEvaluation,
  type ScenarioReason,
} from './metric/evaluateScenario.ts';
export {
  METRIC_AGGREGATES,
  type MetricAggregate,
  type MetricAggregateKind,
} from './metric/MetricAggregate.ts';
export {
  COMPARATORS,
  type Comparator,
  type RiskScenario,
  WATCHED,
  type Watched,
} from './metric/RiskScenario.ts';
export { riskScenarioIssues } from './metric/riskScenarioIssues.ts';
export { INITIAL_RISK_STATE, type RiskState, type RiskStep, riskStep } from './metric/riskStep.ts';
export type { Sample } from './metric/Sample.ts';
export { sampleIssues } from './metric/sampleIssues.ts';
export { samplesAt } from './metric/samplesAt.ts';
export { add } from './number/add.ts';
export { compare } from './number/compare.ts';
export { halfEven } from './number/halfEven.ts';
export { isDecimal } from './number/isDecimal.ts';
export { lowestTerms } from './number/lowestTerms.ts';
export { type Millionths, millionths } from './number/Millionths.ts';
export { median } from './number/median.ts';
export { millionthsToNumber } from './number/millionthsToNumber.ts';
export { multiply } from './number/multiply.ts';
export { numberText } from './number/numberText.ts';
export { parseDecimal } from './number/parseDecimal.ts';
export { parseMillionths } from './number/parseMillionths.ts';
export { percentile } from './number/percentile.ts';
export { printDecimal } from './number/printDecimal.ts';
export { printMillionths } from './number/printMillionths.ts';
export type { Rational } from './number/Rational.ts';
export { ratio } from './number/ratio.ts';
export { roundTo } from './number/roundTo.ts';
export { subtract } from './number/subtract.ts';
export { toMillionths } from './number/toMillionths.ts';
export { COMMITMENTS, type Commitment } from './objective/Commitment.ts';
export { expectationOf } from './objective/expectationOf.ts';
export type { ObjectiveDefinition } from './objective/ObjectiveDefinition.ts';
export type { ObjectiveInput } from './objective/ObjectiveInput.ts';
export { objectiveProgress } from './objective/objectiveProgress.ts';
export { objectiveScore } from './objective/objectiveScore.ts';
export { VERDICTS, type Verdict } from './objective/Verdict.ts';
export { type VerdictInput, verdictOf } from './objective/verdictOf.ts';
export { type Calendar, WEEKDAYS, type Weekday, type WeekRule } from './period/Calendar.ts';
export type { CalendarKind, CalendarPeriod } from './period/CalendarPeriod.ts';
export { calendarIssues } from './period/calendarIssues.ts';
export { childPeriods } from './period/childPeriods.ts';
export type { DateSpan } from './period/DateSpan.ts';
export { dateWithoutYear } from './period/dateWithoutYear.ts';
export { elapsedShare } from './period/elapsedShare.ts';
export type { FuzzyDate } from './period/FuzzyDate.ts';
export { fuzzyDateIssues } from './period/fuzzyDateIssues.ts';
export { isDate } from './period/isDate.ts';
export { ISO_CALENDAR } from './period/isoCalendar.ts';
export { type OverlapShare, overlapShares } from './period/overlapShares.ts';
export { PERIOD_KINDS, type PeriodKind } from './period/PeriodKind.ts';
export { parentPeriod } from './period/parentPeriod.ts';
export { periodContaining } from './period/periodContaining.ts';
export { periodIssues } from './period/periodIssues.ts';
export { periodOfCode } from './period/periodOfCode.ts';
export { periodOver } from './period/periodOver.ts';
export { proratedTarget } from './period/proratedTarget.ts';
export { type AssignedSpan, prorationFactor } from './period/prorationFactor.ts';
export { type Week, weekOf } from './period/weekOf.ts';
export type { Assessment } from './reading/Assessment.ts';
export { BANDS, type Band } from './reading/Band.ts';
export { bandOf } from './reading/bandOf.ts';
export type { Override } from './reading/Override.ts';
export { READING_SOURCES, type Reading, type ReadingSource } from './reading/Reading.ts';
export { REASON_CODES, type ReasonCode } from './reading/ReasonCode.ts';
export { composeReport } from './report/composeReport.ts';
export { htmlOf } from './report/htmlOf.ts';
export { htmlText } from './report/htmlText.ts';
export { markdownOf } from './report/markdownOf.ts';
export { markdownText } from './report/markdownText.ts';
export { type Notes, notesOf } from './report/notesOf.ts';
export { printable } from './report/printable.ts';
export type { Block, ListItem, NoteRun, ReportDocument, Run, TextRun } from './report/ReportDocument.ts';
export type {
  FactIds,
  ReportedFigure,
  ReportedIncident,
  ReportedItem,
  ReportedItemKind,
  ReportedKeyResult,
  ReportedObjective,
  ReportedResult,
  ReportedSaving,
  ReportedWork,
  ReportFacts,
} from './report/ReportFacts.ts';
export {
  type AnonymousAnswer,
  type AnonymousGroup,
  type AnonymousResult,
  anonymousResult,
} from './review/anonymousResult.ts';
export { RESULT_STATES, type ResultState } from './review/ResultState.ts';
export {
  ANONYMOUS_RELATIONS,
  type AnonymousRelation,
  REVIEW_RELATIONS,
  type ReviewRelation,
} from './review/ReviewRelation.ts';
export { REVIEW_STAGES, type ReviewStage } from './review/ReviewStage.ts';
export {
  type CycleActor,
  STAGE_TRANSITIONS,
  type StageTransition,
  stageIssues,
} from './review/stageIssues.ts';
export type { Child } from './roll-up/Child.ts';
export { combine } from './roll-up/combine.ts';
export { DRIVERS, type Driver, KEY_RESULT_DRIVERS, type KeyResultDriver } from './roll-up/Driver.ts';
export { displayShares } from './roll-up/displayShares.ts';
export {
  AGGREGATIONS,
  type Aggregation,
  NULL_POLICIES,
  type NullPolicy,
  type RollUp,
  WEIGHT_MODES,
  type WeightMode,
} from './roll-up/RollUp.ts';
export type { WeightOwner } from './roll-up/WeightOwner.ts';
export { weightIssues } from './roll-up/weightIssues.ts';
export { agreement, type ComputedFigure } from './stated-figure/agreement.ts';
export { type FoundFigure, findFigures } from './stated-figure/findFigures.ts';
export { QUALIFIERS, type Qualifier, type StatedFigure } from './stated-figure/StatedFigure.ts';
export { statedFigureIssues } from './stated-figure/statedFigureIssues.ts';
export { explanationText } from './text/explanationText.ts';
export { findingText } from './text/findingText.ts';
export { gradeText } from './text/gradeText.ts';
export { healthReasonText, healthText } from './text/healthText.ts';
export { LANGUAGES, type Language } from './text/Language.ts';
export { reasonText } from './text/reasonText.ts';
export { todoText } from './text/todoText.ts';
export type { At } from './time/At.ts';
export { addDays } from './time/addDays.ts';
export { addMilliseconds } from './time/addMilliseconds.ts';
export { addMonths } from './time/addMonths.ts';
export { dateOfDay } from './time/dateOfDay.ts';
export { dayNumber } from './time/dayNumber.ts';
export { daysBetween } from './time/daysBetween.ts';
export { earlier } from './time/earlier.ts';
export type { Fact } from './time/Fact.ts';
export type { Instant } from './time/Instant.ts';
export { latestAt } from './time/latestAt.ts';
export { millisecondsBetween } from './time/millisecondsBetween.ts';
export type { PlainDate } from './time/PlainDate.ts';
export type { TimeSpan } from './time/TimeSpan.ts';
export { TODO_KINDS, type TodoKind } from './todo/TodoKind.ts';
export { TODO_STATES, type TodoState, todoState } from './todo/todoState.ts';
export { convert } from './unit/convert.ts';
export { isUnit } from './unit/isUnit.ts';
export type { Money } from './unit/Money.ts';
export { minorDigits } from './unit/minorDigits.ts';
export { moneyOf } from './unit/moneyOf.ts';
export { moneyValue } from './unit/moneyValue.ts';
export { parseUnit } from './unit/parseUnit.ts';
export { relativeChange } from './unit/relativeChange.ts';
export { DIMENSIONS, type Dimension, type Unit } from './unit/Unit.ts';
export {
  RECURRENCE_UNITS,
  type Recurrence,
  type RecurrenceUnit,
  WORK_ITEM_STATES,
  type WorkItem,
  type WorkItemState,
} from './work-item/WorkItem.ts';
export {
  COMPLETION_REASONS,
  type CompletionReason,
  type WorkItemCompletion,
  workItemCompletion,
} from './work-item/workItemCompletion.ts';
export { workItemIssues } from './work-item/workItemIssues.ts';
