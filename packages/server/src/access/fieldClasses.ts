import type { AccessClass } from '@meritkit/core';

/** The class of all fields of a type, or, of one whose fields differ, of each of them. */
type TypeClasses = AccessClass | Readonly<Record<string, AccessClass>>;

const internal = (names: string): Readonly<Record<string, AccessClass>> =>
  Object.fromEntries(names.split(/\s+/).map((name) => [name, 'INTERNAL']));

/**
 * How sensitive what the schema answers is: every object type is named here, or every field of one whose fields differ,
 * and what is not named fails the build.
 *
 * `INTERNAL` is decided for the document as a whole. What is `PERSONAL` or `CONFIDENTIAL` is decided for each row by
 * `ROW_RULES`, and lists leave out what the viewer does not read. `audit`, `tokens`, `roleGrants`, `serviceAccounts`,
 * `accessLog` and `accessExplain` decide by themselves.
 */
const CLASSES: Readonly<Record<string, TypeClasses>> = {
  ...internal(`AccessExplanation AccessLogEntry AccessToken Assessment Override RoleGrant ServiceAccount AccruedSavings AccruedSums Alignment AlignmentDefinition AuditEntry
    Cadence Calendar CalendarPeriod CheckIn ComparedDuration ComputedValue ComputedIncidentStatistics ConvertedSaving
    CostSaving CostSavingContributor CostSavingMention CostSavingSummary Derivation DerivationWindow
    Dimension DimensionCondition Event EvidenceLink ExchangeRate Explanation ExplanationChild
    ExplanationInput FigureComparison Fraction FuzzyDate GradeLevel GradeLevelLabel GradeScale Health
    HealthRules Incident IncidentFollowUp IncidentImpact IncidentQuantity IncidentRecipient
    IncidentResponseStep IncidentStatistics IncidentVersion KeyResult KeyResultDefinition LeftOut LeftOutSaving
    LintFinding LintNumber Metric MetricPoint MetricSeries Milestone Money NotedIncident
    Objective ObjectiveDefinition OverlapShare Period PeriodClosePreview PeriodClosing Quantity Reason
    Recurrence Report ReportItem ReportItemLink RiskEvaluation RiskScenario RiskScenarioRecipient Sample
    SavingLedgerSums SavingSum SavingSums Scale ScalePoint ScorePoint ServiceStatistics SeverityCount
    SeverityLabel StatedDuration StatedFigure StatedIncidentStatistics Statement Story SupportRequest
    TimingStatistics TodoItem ValueRange WorkItem WorkItemCompletion WorkItemVersion`),
  // What the page shows before anybody has signed in, and who asks.
  Organisation: 'PUBLIC',
  Viewer: 'PUBLIC',
  // Where people are placed, and when they are away. How their work was judged is part of why its score is what it is.
  Absence: 'PERSONAL',
  Assignment: 'PERSONAL',
  // How a person was judged.
  Grade: 'CONFIDENTIAL',
  GradeIndicator: 'CONFIDENTIAL',
  GradeVersion: 'CONFIDENTIAL',
  Person: {
    ...internal(
      'archivedAt createdAt displayName email employeeKind externalId id objectives revision source',
    ),
    absences: 'PERSONAL',
    assignments: 'PERSONAL',
    hiredOn: 'PERSONAL',
    leftOn: 'PERSONAL',
    prorationFactor: 'PERSONAL',
  },
  Query: {
    ...internal(
      'accessExplain accessLog audit calendar calendars costSaving costSavingSummary costSavings events',
    ),
    ...internal('exchangeRates gradeScales incident incidentStatistics incidents keyResult keyResults'),
    ...internal('metric metricSeries metrics node nodes objective objectives people period periods person'),
    ...internal('report reportItem reports riskEvaluation riskScenario riskScenarios roleGrants scales'),
    ...internal('scoreLint serviceAccounts statement statements stories story team teams tokens workItem'),
    ...internal('workItems'),
    grade: 'CONFIDENTIAL',
    grades: 'CONFIDENTIAL',
    organisation: 'PUBLIC',
    viewer: 'PUBLIC',
  },
  Team: {
    ...internal('archivedAt createdAt externalId id name objectives parent revision source'),
    assignments: 'PERSONAL',
  },
};

/** Types that say nothing of their own: what they hold has a class. What mutations may is decided by their commands. */
const STRUCTURE =
  /^(Mutation|PageInfo|UserError|ValidationIssue|Node|__.*|.*(Connection|Edge|Payload|Error))$/;

/** How sensitive a field is; null where nothing is said: such a field is refused, and its schema is not built. */
export function classOf(type: string, field: string): AccessClass | null {
  if (STRUCTURE.test(type) || field.startsWith('__')) return 'PUBLIC';
  const classes = CLASSES[type];
  return typeof classes === 'string' ? classes : (classes?.[field] ?? null);
}

/** The types and fields that are named, as `Team` and `Person.absences`. */
export const classifiedNames = (): string[] =>
  Object.entries(CLASSES).flatMap(([type, classes]) =>
    typeof classes === 'string' ? [type] : Object.keys(classes).map((field) => `${type}.${field}`),
  );
