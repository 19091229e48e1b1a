// Generated from the schema and the operations by `pnpm run generate`. Do not edit.

/** Which absence to take back. */
export interface AbsenceArchiveInput {
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** Its id. */
  id: string;
}

/** Days on which a person does not work. */
export interface AbsenceCreateInput {
  /** The first day after it. */
  endsBefore: PlainDate;
  /** Its id in that system; null for none. */
  externalId?: string | null | undefined;
  /** Why. */
  kind: AbsenceKind;
  /** Who. */
  personId: string;
  /** The system it was imported from; null for none. */
  source?: string | null | undefined;
  /** Its first day. */
  startsOn: PlainDate;
}

/** Why somebody does not work. */
export type AbsenceKind =
  /** Anything else. */
  | 'OTHER'
  /** Parental leave. */
  | 'PARENTAL'
  /** Illness. */
  | 'SICKNESS'
  /** Unpaid leave. */
  | 'UNPAID'
  /** Paid leave. */
  | 'VACATION';

/** What to correct of an absence. Absent fields stay. */
export interface AbsenceUpdateInput {
  /** The first day after it. */
  endsBefore?: PlainDate | null | undefined;
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** Its id. */
  id: string;
  /** Why. */
  kind?: AbsenceKind | null | undefined;
  /** Its first day. */
  startsOn?: PlainDate | null | undefined;
}

/** What can be done with something. */
export type AccessAction =
  /** Look after people, teams, periods, roles and service accounts. */
  | 'ADMINISTER'
  /** Let a judgement stand that somebody else has written. */
  | 'APPROVE'
  /** Read who did what. */
  | 'AUDIT'
  /** Write a judgement of it. */
  | 'JUDGE'
  /** Read it. */
  | 'READ'
  /** Change it. */
  | 'WRITE';

/** How sensitive something is. */
export type AccessClass =
  /** A judgement of a person, as a grade or a review. */
  | 'CONFIDENTIAL'
  /** For everyone in the organisation. */
  | 'INTERNAL'
  /** About one person: for that person, the managers above and HR. */
  | 'PERSONAL'
  /** For everyone. */
  | 'PUBLIC'
  /** For nobody. */
  | 'SECRET';

/** Why something is or is not allowed. */
export type AccessRule =
  /** The viewer is an administrator. */
  | 'ADMINISTRATOR'
  /** The viewer is an auditor. */
  | 'AUDITOR'
  /** The viewer wrote it. */
  | 'AUTHOR'
  /** The viewer is deactivated. */
  | 'DEACTIVATED'
  /** The viewer leads the person. */
  | 'DIRECT_MANAGER'
  /** Everybody in the organisation may. */
  | 'EMPLOYEE'
  /** The viewer is the HR partner of a unit of the person. */
  | 'HR_PARTNER'
  /** The viewer has not signed in. */
  | 'NOT_SIGNED_IN'
  /** No rule allows it, and what no rule allows is refused. */
  | 'NO_RULE'
  /** The operator may. */
  | 'OPERATOR'
  /** Nobody approves a judgement of themselves. */
  | 'OWN_SUBJECT'
  /** Nobody approves a judgement of their own making. */
  | 'OWN_WORDS'
  /** It is for everyone. */
  | 'PUBLIC'
  /** A scope of the token of the service account allows it. */
  | 'SCOPE'
  /** The token lacks the scope for it. */
  | 'SCOPE_MISSING'
  /** It is for nobody. */
  | 'SECRET'
  /** It is about the viewer. */
  | 'SELF'
  /** The viewer leads somebody above the person. */
  | 'SKIP_LEVEL_MANAGER'
  /** Jobs of the server may. */
  | 'SYSTEM';

/** What the bearer of a token may do at most. */
export type AccessScope =
  /** Look after people, teams, periods, roles and service accounts, where the bearer may. */
  | 'ADMINISTER'
  /** Read what everybody in the organisation may read. */
  | 'READ'
  /** Also read what is confidential, where the bearer may. */
  | 'READ_CONFIDENTIAL'
  /** Also read what is personal, where the bearer may. */
  | 'READ_PERSONAL'
  /** Change what the bearer may change. */
  | 'WRITE';

/** Why the value of a window is unknown. */
export type AggregateReason =
  /** There are no samples in the window. */
  | 'NO_SAMPLES'
  /** The samples are ratios, and a sum of ratios means nothing. */
  | 'RATIO_NOT_SUMMED'
  /** Some samples are values and some ratios. */
  | 'SAMPLES_MIXED'
  /** The denominators add up to 0, or that of the sample is 0. */
  | 'ZERO_DENOMINATOR';

/** How parts become one value. */
export type Aggregation =
  /** The weight of those at 1 over the weight of all that count. */
  | 'COUNT_COMPLETE'
  /** Their weighted mean. */
  | 'MEAN'
  /** The smallest among those with a weight. */
  | 'MIN';

/** The weight and the share of one aligned objective. Absent fields stay; null unsets. */
export interface AlignmentWeight {
  /** Its alignment under the objective, or under one of its key results. */
  alignmentId: string;
  /** Share of the child's weight that counts here, in basis points. */
  share?: number | null | undefined;
  /** In basis points. */
  weight?: number | null | undefined;
}

/** Whose judgement an assessment is. Whatever the role, the latest judgement counts. */
export type AssessmentRole =
  /** That of their manager. */
  | 'MANAGER'
  /** Somebody else's, or not stated. */
  | 'OTHER'
  /** That of the person who answers for it. */
  | 'SELF';

/** A person's place in a team over dates. */
export interface AssignmentCreateInput {
  /** The first day after it; none while no end is known. */
  endsBefore?: PlainDate | null | undefined;
  /** Its id in that system; null for none. */
  externalId?: string | null | undefined;
  /** Full-time equivalent in basis points: 10000, full time, when absent. */
  fte?: number | null | undefined;
  /** Who leads the person there. */
  managerId?: string | null | undefined;
  /** Who. */
  personId: string;
  /** The system it was imported from; null for none. */
  source?: string | null | undefined;
  /** Its first day. */
  startsOn: PlainDate;
  /** Where. */
  teamId: string;
  /** The title of the job. */
  title?: string | null | undefined;
}

/** Which assignment ends, and when. */
export interface AssignmentEndInput {
  /** The first day after it. */
  endsBefore: PlainDate;
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** Its id. */
  id: string;
}

/** Why an availability is unknown. */
export type AvailabilityReason =
  /** The downtime is unknown. */
  | 'DOWNTIME_UNKNOWN'
  /** The time has not begun. */
  | 'NOTHING_ELAPSED'
  /** No incident counts, and nobody states that the service was observed throughout. */
  | 'NOT_OBSERVED';

/** How a value reads at a glance. */
export type Band =
  /** In [0.4, 0.7). */
  | 'AMBER'
  /** In [0.7, 1]. */
  | 'GREEN'
  /** In [0, 0.4). */
  | 'RED';

/** How often a value is expected. */
export interface CadenceInput {
  /** Days from one value to the next, 1 to 366. */
  days: number;
  /** By how many days it may be late, 0 to 366. */
  graceDays: number;
}

/** A calendar to add. ISO weeks are (MONDAY, 4), those of the United States (SUNDAY, 1). */
export interface CalendarCreateInput {
  /** Its short name, unique. */
  code: string;
  /** Its id in that system; null for none. */
  externalId?: string | null | undefined;
  /** The day on which weeks begin. */
  firstDay: Weekday;
  /** The month, 1…12, in which the fiscal year begins; 1 is the calendar year. */
  firstMonth: number;
  /** How many of its days, 1…7, the first week of a year has in that year at least. */
  minimumDays: number;
  /** Its name for people; its code when absent. */
  name?: string | null | undefined;
  /** The system it was imported from; null for none. */
  source?: string | null | undefined;
}

/** The kinds of period that a calendar defines. */
export type CalendarKind =
  /** Two months. */
  | 'BIMONTH'
  /** Half a fiscal year. */
  | 'HALF_YEAR'
  /** A month. */
  | 'MONTH'
  /** A quarter of a fiscal year. */
  | 'QUARTER'
  /** A week. */
  | 'WEEK'
  /** A fiscal year. */
  | 'YEAR';

/** The new name of a calendar. */
export interface CalendarUpdateInput {
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** Its id. */
  id: string;
  /** Its name for people. */
  name: string;
}

/** What an objective promises. */
export type Commitment =
  /** It aims beyond what seems possible: 0.7 is expected. */
  | 'ASPIRATIONAL'
  /** It will be reached in full: 1 is expected. */
  | 'COMMITTED'
  /** It is to find something out: it has no number, but a written conclusion. */
  | 'LEARNING';

/** On which side of the threshold the risk lies. */
export type Comparator =
  /** Above it. */
  | 'ABOVE'
  /** At it or above. */
  | 'AT_LEAST'
  /** At it or below. */
  | 'AT_MOST'
  /** Below it. */
  | 'BELOW';

/** Why a completion is unknown, or not simply counted. */
export type CompletionReason =
  /** Some are dropped, and left out. */
  | 'DROPPED_LEFT_OUT'
  /** None counts, so there is no share. */
  | 'NO_WORK_ITEMS'
  /** Nobody said how far one of them is, so there is no mean. */
  | 'PROGRESS_UNKNOWN';

/** Somebody's part in a saving. */
export interface CostSavingContributorInput {
  /** Who. */
  personId: string;
  /** The part, 0…1; parts add up to at most 1. Absent when it is not known. */
  share?: Decimal | null | undefined;
}

/** From cost savings of one ledger. Duplicates, rejected and lapsed ones never count. */
export interface CostSavingDerivationInput {
  /** How they become one value. */
  aggregate: SavingAggregate;
  /** ISO 4217 code of the sum; none for COUNT. */
  currency?: string | null | undefined;
  /** Which ledger. */
  ledger: SavingLedger;
  /** The least that they must have reached; REALISED when absent. */
  stage?: SavingStage | null | undefined;
  /** Which days count; those of the period when absent. */
  window?: DerivationWindowInput | null | undefined;
}

/** Which savings. Conditions given together must all hold. */
export interface CostSavingFilter {
  /** By when it was recorded. */
  createdAt?: DateTimeComparator | null | undefined;
  /** By the currency of the amount. */
  currency?: StringComparator | null | undefined;
  /** True for those that repeat another one, false for those that do not; both when absent. */
  duplicate?: boolean | null | undefined;
  /** By id in the system it was imported from. */
  externalId?: StringComparator | null | undefined;
  /** By id. */
  id?: IdComparator | null | undefined;
  /** By ledger. */
  ledger?: SavingLedger | null | undefined;
  /** By how often it comes. */
  recurrence?: SavingRecurrence | null | undefined;
  /** By the first day on which it saves. */
  startsOn?: DateComparator | null | undefined;
  /** In one of these states. */
  states?: readonly SavingState[] | null | undefined;
  /** By title. */
  title?: StringComparator | null | undefined;
}

/** A saving that is no more. */
export interface CostSavingLapseInput {
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** Its id. */
  id: string;
  /** From when on it is so; now when absent. Not before what is known of it already. */
  observedAt?: DateTime | null | undefined;
  /** Why. */
  reason: string;
}

/** Which saving repeats which. */
export interface CostSavingLinkDuplicateInput {
  /** The saving that it repeats; null when it is one of its own. */
  duplicateOfId?: string | null | undefined;
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** The saving that repeats another one. */
  id: string;
}

/** A place where a saving is told of. */
export interface CostSavingMentionInput {
  /** The id of the saving. */
  id: string;
  /** Where it stands: a document, a section. */
  place?: string | null | undefined;
  /** The words of the source, misprints included. */
  text: string;
}

/** One term of an order of savings. */
export interface CostSavingOrder {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: CostSavingOrderField;
}

/** What savings can be ordered by. */
export type CostSavingOrderField =
  /** When they were recorded. */
  | 'CREATED_AT'
  /** The first day on which they save; unknown ones last. */
  | 'STARTS_ON'
  /** Their titles. */
  | 'TITLE';

/** A saving that has come. */
export interface CostSavingRealiseInput {
  /** What has come; the expected amount when absent. */
  amount?: MoneyInput | null | undefined;
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** Its id. */
  id: string;
  /** From when on it is so; now when absent. Not before what is known of it already. */
  observedAt?: DateTime | null | undefined;
  /** How that is known. */
  reason?: string | null | undefined;
}

/** A saving as it is found. What is absent is not known. */
export interface CostSavingRecordInput {
  /** What one occurrence saves, before its cost. */
  amount?: MoneyInput | null | undefined;
  /** Who has a part in it. */
  contributors?: readonly CostSavingContributorInput[] | null | undefined;
  /** What it costs once to get it. */
  cost?: MoneyInput | null | undefined;
  /** More about it. */
  description?: string | null | undefined;
  /** Its id in that system; null for none. */
  externalId?: string | null | undefined;
  /** The ledger in which it counts. */
  ledger: SavingLedger;
  /** From when on it is in this state; now when absent. */
  observedAt?: DateTime | null | undefined;
  /** What one occurrence saves besides money, at most 20. */
  quantities?: readonly QuantityInput[] | null | undefined;
  /** Why it is in this state. */
  reason?: string | null | undefined;
  /** How often it comes. */
  recurrence: SavingRecurrence;
  /** The system it was imported from; null for none. */
  source?: string | null | undefined;
  /** The first day on which it saves. */
  startsOn?: PlainDate | null | undefined;
  /** Its state; expected when absent. */
  state?: SavingState | null | undefined;
  /** What is saved, in one line. */
  title: string;
}

/** A saving that is none. */
export interface CostSavingRejectInput {
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** Its id. */
  id: string;
  /** From when on it is so; now when absent. Not before what is known of it already. */
  observedAt?: DateTime | null | undefined;
  /** Why. */
  reason: string;
}

/** Which savings, as they were at the moment asked for. Conditions given together must all hold. */
export interface CostSavingSummaryFilter {
  /** By who has a part in it. */
  contributorId?: IdComparator | null | undefined;
  /** By id. */
  id?: IdComparator | null | undefined;
  /** By the first day on which it saves. */
  startsOn?: DateComparator | null | undefined;
}

/** Corrections of a saving. An absent field is unchanged; null says that it is not known. */
export interface CostSavingUpdateInput {
  /** What one occurrence saves, before its cost. */
  amount?: MoneyInput | null | undefined;
  /** All who have a part in it. */
  contributors?: readonly CostSavingContributorInput[] | null | undefined;
  /** What it costs once to get it. */
  cost?: MoneyInput | null | undefined;
  /** More about it. */
  description?: string | null | undefined;
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** Its id. */
  id: string;
  /** The ledger. It cannot be cleared. */
  ledger?: SavingLedger | null | undefined;
  /** All that it saves besides money. */
  quantities?: readonly QuantityInput[] | null | undefined;
  /** How often it comes. It cannot be cleared. */
  recurrence?: SavingRecurrence | null | undefined;
  /** The first day on which it saves. */
  startsOn?: PlainDate | null | undefined;
  /** What is saved, in one line. It cannot be cleared. */
  title?: string | null | undefined;
}

/** A saving that is checked. */
export interface CostSavingVerifyInput {
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** Its id. */
  id: string;
  /** From when on it is so; now when absent. Not before what is known of it already. */
  observedAt?: DateTime | null | undefined;
  /** How it was checked. */
  reason?: string | null | undefined;
}

/** How progress is expected over a period. */
export type Curve =
  /** Little at first and most at the end: `t²`. */
  | 'BACK_LOADED'
  /** As much as time has passed: `t`. */
  | 'LINEAR';

/** A calendar date without a time, `YYYY-MM-DD`. */
export type PlainDate = string;

/** Which dates. Conditions given together must all hold. */
export interface DateComparator {
  /** This date. */
  eq?: PlainDate | null | undefined;
  /** On this date or later. */
  gte?: PlainDate | null | undefined;
  /** Before this date. */
  lt?: PlainDate | null | undefined;
}

/** An instant as ISO 8601 text with its offset, like `2026-10-01T09:30:00Z`; kept to the millisecond. */
export type DateTime = string;

/** Which instants. Conditions given together must all hold. */
export interface DateTimeComparator {
  /** At this instant or later. */
  gte?: DateTime | null | undefined;
  /** Before this instant. */
  lt?: DateTime | null | undefined;
}

/** An exact decimal number as text, like `"42.5"`: at most 15 significant digits and 9 decimal places, no exponent, no separators. */
export type Decimal = string;

/** From which evidence the value of a key result follows: exactly one of the kinds. */
export interface DerivationInput {
  /** From cost savings. */
  costSaving?: CostSavingDerivationInput | null | undefined;
  /** From incidents. */
  incident?: IncidentDerivationInput | null | undefined;
  /** From samples of a metric. */
  metric?: MetricDerivationInput | null | undefined;
  /** From statements or stories. */
  record?: RecordDerivationInput | null | undefined;
  /** From work items. */
  workItem?: WorkItemDerivationInput | null | undefined;
}

/** The kind of evidence that a key result is derived from. */
export type DerivationSource =
  /** Cost savings. */
  | 'COST_SAVING'
  /** Incidents. */
  | 'INCIDENT'
  /** Samples of a metric. */
  | 'METRIC'
  /** The statements that are linked to it. */
  | 'STATEMENT'
  /** The stories that are linked to it. */
  | 'STORY'
  /** The work items below it. */
  | 'WORK_ITEM';

/** Which days count: a span, or a number of days up to the one that is asked for. */
export interface DerivationWindowInput {
  /** The first day after a span. */
  endsBefore?: PlainDate | null | undefined;
  /** How many days, 1 to 3660, in place of a span. */
  rollingDays?: number | null | undefined;
  /** The first day of a span. */
  startsOn?: PlainDate | null | undefined;
}

/** Which values of a dimension count. A sample without the dimension does not count. */
export interface DimensionConditionInput {
  /** The values that count, at least one. */
  in: readonly string[];
  /** The name of the dimension. */
  name: string;
}

/** What a sample is about, as the channel `web`. */
export interface DimensionInput {
  /** One of the names of the dimensions of the metric. */
  name: string;
  /** The value. */
  value: string;
}

/** What is special about how an incident counts in a downtime. */
export type DowntimeNote =
  /** It was stopped before it had an effect, and does not count. */
  | 'BLOCKED'
  /** It is neither mitigated nor resolved; it counts to the end of the time looked at. */
  | 'END_ASSUMED'
  /** The share that it took away is not known: the downtime is unknown. */
  | 'IMPACT_UNKNOWN'
  /** It is planned maintenance, and does not count. */
  | 'PLANNED'
  /** When it started is not known; it counts from when it was detected. */
  | 'START_ASSUMED'
  /** Neither started nor detected is known, or it was detected only after it had ended: the downtime is unknown. */
  | 'START_UNKNOWN';

/** What an objective gets its value from. */
export type Driver =
  /** From the objectives that are aligned under it. */
  | 'ALIGNED'
  /** From its key results and the objectives aligned under it, as one pool. */
  | 'BOTH'
  /** From its key results. */
  | 'KEY_RESULTS'
  /** From neither: it has only the value that a person gives it. */
  | 'NONE';

/** A length of time as ISO 8601 text of days, hours, minutes and seconds, like `PT1H30M` or `P1DT0.5S`; a day is 24 hours. Kept to the millisecond. */
export type Duration = string;

/** What kind of refusal it is. Stable; the same codes in the SDK and the CLI. */
export type ErrorCode =
  /** The request or its input is not as it must be. */
  | 'BAD_USER_INPUT'
  /** The change contradicts something that is already there. */
  | 'CONFLICT'
  /** The document asks for too much at once. */
  | 'COST_EXCEEDED'
  /** The viewer may not do this. */
  | 'FORBIDDEN'
  /** The idempotency key was used for another request. */
  | 'IDEMPOTENCY_MISMATCH'
  /** Something went wrong on the side of the server. */
  | 'INTERNAL'
  /** The cursor does not belong to this list, filter and order. */
  | 'INVALID_CURSOR'
  /** There is nothing with this id, or the viewer may not see it. */
  | 'NOT_FOUND'
  /** The period is closed or being closed, and takes no changes. */
  | 'PERIOD_CLOSED'
  /** There were too many requests: wait, then try again. */
  | 'RATE_LIMITED'
  /** The thing was changed after the writer read it. */
  | 'STALE_VERSION'
  /** There is no token, or none that is known. */
  | 'UNAUTHENTICATED'
  /** The database does not answer now: try again in a moment. */
  | 'UNAVAILABLE';

/** Which rates. Conditions given together must all hold. */
export interface ExchangeRateFilter {
  /** By the currency that is converted. */
  from?: StringComparator | null | undefined;
  /** By day. */
  on?: DateComparator | null | undefined;
  /** By the currency that it is converted into. */
  to?: StringComparator | null | undefined;
}

/** A rate of exchange of a day. */
export interface ExchangeRateRecordInput {
  /** Its id in that system; null for none. */
  externalId?: string | null | undefined;
  /** ISO 4217 code of the currency that is converted. */
  from: string;
  /** The day of the rate. */
  on: PlainDate;
  /** How much of `to` one of `from` is. */
  rate: Decimal;
  /** The system it was imported from; null for none. */
  source?: string | null | undefined;
  /** ISO 4217 code of the currency that it is converted into. */
  to: string;
}

/** What an input of an explanation is. */
export type ExplanationInputName =
  /** A person's assessment. */
  | 'assessment'
  /** Where the key result started. */
  | 'baseline'
  /** The value that counts now. */
  | 'current'
  /** The lower part of a ratio. */
  | 'denominator'
  /** A piece of evidence and what it gave; null where it has no value of its own. */
  | 'evidence'
  /** How many pieces of evidence there are; the first 100 are listed. */
  | 'evidenceCount'
  /** The upper end of the range. */
  | 'high'
  /** The outer end of the upper band. */
  | 'highest'
  /** The lower end of the range. */
  | 'low'
  /** The outer end of the lower band. */
  | 'lowest'
  /** How the observations of a target to hold become one value. */
  | 'method'
  /** How far a milestone is done, 0…1. */
  | 'milestone'
  /** What a child without a value does to its parent. */
  | 'nullPolicy'
  /** The upper part of a ratio. */
  | 'numerator'
  /** A value entered over the calculated one. */
  | 'override'
  /** A point of the line; its score is the note. */
  | 'point'
  /** The calculated value in whose place another stands; null when that was unknown. */
  | 'replaced'
  /** An observation that was judged, or a time for which it holds: how far the target was held, a whole number or a fraction; what was observed is the note. */
  | 'step'
  /** Where it should arrive. */
  | 'target'
  /** The distance from the target at which nothing counts any more. */
  | 'tolerance'
  /** The unit of the values. */
  | 'unit'
  /** The number of observations of which nothing is known. */
  | 'unknownObservations'
  /** The milliseconds of which nothing is known. */
  | 'unknownTime'
  /** How weights are read. */
  | 'weightMode';

/** How a follow-up is closed. */
export type FollowUpClosing =
  /** It is done. */
  | 'DONE'
  /** It is not to be done any more. */
  | 'DROPPED';

/** Where a follow-up stands. */
export type FollowUpState =
  /** Done. */
  | 'DONE'
  /** Not to be done any more. */
  | 'DROPPED'
  /** To be done. */
  | 'OPEN';

/** How soon a follow-up helps. */
export type FollowUpTerm =
  /** Later: against things of this kind. */
  | 'LONG_TERM'
  /** At once: against the same thing happening again. */
  | 'SHORT_TERM';

/** A date as somebody wrote it, and the days within which it lies. */
export interface FuzzyDateInput {
  /** The first day that it may be. */
  earliest?: PlainDate | null | undefined;
  /** The last day that it may be. */
  latest?: PlainDate | null | undefined;
  /** The words of the source. */
  text: string;
}

/** How a grade came about. */
export type GradeBasis =
  /** Somebody stated it; nothing was computed. */
  | 'STATED';

/** What is right of a grade instead. Absent fields stay; null clears. */
export interface GradeCorrectInput {
  /** The code of a grade of its scale. */
  code?: string | null | undefined;
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** Its id. */
  id: string;
  /** What was said of the indicators; they replace all of before. */
  indicators?: readonly GradeIndicatorInput[] | null | undefined;
  /** Why it is corrected. */
  reason: string;
  /** Who stated it. */
  statedById?: string | null | undefined;
  /** The day on which it was stated. */
  statedOn?: PlainDate | null | undefined;
  /** The words of the source. */
  text?: string | null | undefined;
}

/** What of its period a grade is about. */
export type GradeCoverage =
  /** Months of the period that the source does not list: it was the same in each of them. */
  | 'MONTHS_NOT_LISTED'
  /** All of the period. */
  | 'PERIOD';

/** Which grades. Conditions given together must all hold. */
export interface GradeFilter {
  /** By id in the system it was imported from. */
  externalId?: StringComparator | null | undefined;
  /** By id. */
  id?: IdComparator | null | undefined;
  /** By period. */
  period?: PeriodFilter | null | undefined;
  /** By the person whose they are. */
  personId?: IdComparator | null | undefined;
  /** By scale. */
  scaleId?: IdComparator | null | undefined;
}

/** What was said of one indicator of an assessment, in words. */
export interface GradeIndicatorInput {
  /** Whether it was met; absent when nobody said. */
  met?: boolean | null | undefined;
  /** The indicator. */
  name: string;
  /** What was said of it, as written. */
  text: string;
}

/** One grade of a scale. */
export interface GradeLevelInput {
  /** Its code, like `B`. */
  code: string;
  /** What it is called, by language. */
  labels?: readonly GradeLevelLabelInput[] | null | undefined;
}

/** What a grade is called in a language. */
export interface GradeLevelLabelInput {
  /** What it is called. */
  label: string;
  /** The language. */
  language: Language;
}

/** One term of an order of grades. */
export interface GradeOrder {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: GradeOrderField;
}

/** What grades can be ordered by. */
export type GradeOrderField =
  /** When they were recorded. */
  | 'CREATED_AT';

/** A scale of grades to add. */
export interface GradeScaleCreateInput {
  /** Its short name, unique. */
  code: string;
  /** Its id in that system; null for none. */
  externalId?: string | null | undefined;
  /** Its grades, the best first. */
  levels: readonly GradeLevelInput[];
  /** Its name for people. */
  name: string;
  /** The system it was imported from; null for none. */
  source?: string | null | undefined;
}

/** A grade that somebody stated. */
export interface GradeStateInput {
  /** The code of a grade of the scale, like `B`. */
  code: string;
  /** What of the period it is about; PERIOD when absent. */
  coverage?: GradeCoverage | null | undefined;
  /** Its id in that system; null for none. */
  externalId?: string | null | undefined;
  /** What was said of the indicators. */
  indicators?: readonly GradeIndicatorInput[] | null | undefined;
  /** The period. */
  periodId: string;
  /** Whose grade it is. */
  personId: string;
  /** The scale. */
  scaleId: string;
  /** The system it was imported from; null for none. */
  source?: string | null | undefined;
  /** Who stated it. */
  statedById?: string | null | undefined;
  /** The day on which it was stated. */
  statedOn?: PlainDate | null | undefined;
  /** The words of the source, at most 20,000 characters. */
  text: string;
}

/** A role that is given to a person. */
export type GrantedRole =
  /** Looks after people, teams, periods, roles and service accounts. */
  | 'ADMINISTRATOR'
  /** Reads who did what. */
  | 'AUDITOR'
  /** Reads what is personal and confidential of the people of one unit. */
  | 'HR_PARTNER';

/** How a promise stands today. */
export type HealthCode =
  /** Achieved. */
  | 'ACHIEVED'
  /** At risk. */
  | 'AT_RISK'
  /** Missed. */
  | 'MISSED'
  /** Off track. */
  | 'OFF_TRACK'
  /** On track. */
  | 'ON_TRACK'
  /** Nothing is to be seen yet. */
  | 'PENDING'
  /** Not known today. */
  | 'STALE';

/** Why a health is what it is. */
export type HealthReason =
  /** It is behind the progress that is expected today. */
  | 'BEHIND_EXPECTED'
  /** What is expected is reached. */
  | 'EXPECTATION_MET'
  /** The first value is not late yet. */
  | 'FIRST_VALUE_AWAITED'
  /** The period has not begun. */
  | 'NOT_BEGUN'
  /** It is as far as is expected today. */
  | 'NOT_BEHIND_EXPECTED'
  /** It has no value. */
  | 'NO_VALUE'
  /** The last observation is older than the cadence and its grace. */
  | 'OBSERVATION_OLD'
  /** The period is over. */
  | 'PERIOD_OVER';

/** The rules by which health is judged, all together. */
export interface HealthRulesInput {
  /** The largest gap at risk, 0…1. */
  atRiskGap: Decimal;
  /** Days from one observation to the next, 1…366. */
  cadenceDays: number;
  /** How progress is expected over a period. */
  curve: Curve;
  /** Days by which an observation may be late, 0…366. */
  graceDays: number;
  /** The largest gap on track, 0…1. */
  onTrackGap: Decimal;
}

/** Which ids. Conditions given together must all hold. */
export interface IdComparator {
  /** This id. */
  eq?: string | null | undefined;
  /** One of these ids. */
  in?: readonly string[] | null | undefined;
}

/** How incidents become one value. */
export type IncidentAggregate =
  /** The share of the elapsed time in which a service was there. */
  | 'AVAILABILITY'
  /** How many began in the window. */
  | 'COUNT'
  /** How long a service was down, in milliseconds. */
  | 'DOWNTIME'
  /** The mean length of a step of their handling, in milliseconds. */
  | 'MEAN_TIME'
  /** The median length of a step, in milliseconds. */
  | 'MEDIAN_TIME'
  /** The length of a step that nine of ten did not exceed, in milliseconds. */
  | 'P90_TIME';

/** From incidents. Planned maintenance never counts. */
export interface IncidentDerivationInput {
  /** How they become one value. */
  aggregate: IncidentAggregate;
  /** True to count those that were blocked without effect too. */
  includeBlocked?: boolean | null | undefined;
  /** True if the service is watched throughout, so that no incident means that all was well. */
  observedThroughout?: boolean | null | undefined;
  /** What they took away; needed for DOWNTIME and AVAILABILITY. */
  service?: string | null | undefined;
  /** One of these severities; any when absent. */
  severities?: readonly Severity[] | null | undefined;
  /** The step whose time counts; needed for times. */
  step?: IncidentStep | null | undefined;
  /** Which days count; those of the period when absent. */
  window?: DerivationWindowInput | null | undefined;
}

/** Which incidents. Conditions given together must all hold. */
export interface IncidentFilter {
  /** By id in the system it was imported from. */
  externalId?: StringComparator | null | undefined;
  /** By id. */
  id?: IdComparator | null | undefined;
  /** By when they were, as far as known. */
  occurredAt?: DateTimeComparator | null | undefined;
  /** Whether they are planned maintenance. */
  planned?: boolean | null | undefined;
  /** Whether they are known to be over. */
  resolved?: boolean | null | undefined;
  /** By the scenario whose breach opened them. */
  riskScenarioId?: IdComparator | null | undefined;
  /** Those that took something away from this service. */
  service?: string | null | undefined;
  /** Those that have, or may have, one of these severities. */
  severities?: readonly Severity[] | null | undefined;
  /** By title. */
  title?: StringComparator | null | undefined;
}

/** What is to be done after an incident. */
export interface IncidentFollowUpAddInput {
  /** The day by which it is due. */
  dueOn?: PlainDate | null | undefined;
  /** Who does it. */
  ownerId?: string | null | undefined;
  /** How soon it helps. */
  term: FollowUpTerm;
  /** What is to be done. */
  text: string;
}

/** Which follow-up is closed, and how. */
export interface IncidentFollowUpCloseInput {
  /** The follow-up. */
  id: string;
  /** How it is closed. */
  state: FollowUpClosing;
}

/** What is to be done after an incident, and what of it is closed. At least one of the two. */
export interface IncidentFollowUpInput {
  /** What is to be done. */
  add?: readonly IncidentFollowUpAddInput[] | null | undefined;
  /** What is done or dropped. */
  close?: readonly IncidentFollowUpCloseInput[] | null | undefined;
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** The incident. */
  id: string;
}

/** How much of a service an incident took away. */
export interface IncidentImpactInput {
  /** The service. */
  service: string;
  /** 0…1: 1 is all of it. Null when it is not known. */
  share?: Decimal | null | undefined;
}

/** What went wrong, or is taken down on purpose, as far as it is known. */
export interface IncidentOpenInput {
  /** When somebody took it up. */
  acknowledgedAt?: DateTime | null | undefined;
  /** Whether it was stopped before it had an effect. */
  blocked?: boolean | null | undefined;
  /** Why it happened. */
  cause?: string | null | undefined;
  /** More about it. */
  description?: string | null | undefined;
  /** When it was noticed; a report by a monitor is this. */
  detectedAt?: DateTime | null | undefined;
  /** Whether the cause lies outside of the organisation. */
  externalCause?: boolean | null | undefined;
  /** Its id in that system; null for none. */
  externalId?: string | null | undefined;
  /** What it took away, by service. */
  impacts?: readonly IncidentImpactInput[] | null | undefined;
  /** When it stopped doing harm. */
  mitigatedAt?: DateTime | null | undefined;
  /** From when on it may have been, where its times are not known. */
  occurredFrom?: DateTime | null | undefined;
  /** Before when it was, where its times are not known. */
  occurredUntil?: DateTime | null | undefined;
  /** Whether it is planned maintenance. Only that may lie ahead. */
  planned?: boolean | null | undefined;
  /** What it affected. */
  quantities?: readonly IncidentQuantityInput[] | null | undefined;
  /** When it was over. */
  resolvedAt?: DateTime | null | undefined;
  /** The severities that it may have: one when it is known, several for “C or D”. */
  severities: readonly Severity[];
  /** The system it was imported from; null for none. */
  source?: string | null | undefined;
  /** When it began. */
  startedAt?: DateTime | null | undefined;
  /** How long it took as somebody wrote it down. */
  statedDuration?: StatedDurationInput | null | undefined;
  /** What happened, in one line. */
  title: string;
}

/** One term of an order of incidents. */
export interface IncidentOrder {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: IncidentOrderField;
}

/** What incidents can be ordered by. */
export type IncidentOrderField =
  /** When they were recorded. */
  | 'CREATED_AT'
  /** When they were, as far as known. */
  | 'OCCURRED_AT';

/** What an incident affected, as 267 payments. */
export interface IncidentQuantityInput {
  /** Of what, as “payments by the mini-program”. */
  text: string;
  /** The code of the unit. */
  unit?: string | null | undefined;
  /** How much; null when it is not known. */
  value?: Decimal | null | undefined;
}

/** Which incident is over, and since when. */
export interface IncidentResolveInput {
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** Its id. */
  id: string;
  /** When it stopped doing harm. */
  mitigatedAt?: DateTime | null | undefined;
  /** When it was over; now when absent. */
  resolvedAt?: DateTime | null | undefined;
}

/** A step of handling an incident. */
export type IncidentStep =
  /** From its detection until it was acknowledged. */
  | 'ACKNOWLEDGE'
  /** From its start until it was detected. */
  | 'DETECT'
  /** From its start until it did no more harm. */
  | 'MITIGATE'
  /** From its start until it was resolved. */
  | 'RESOLVE';

/** What is known better of an incident. Absent fields stay; null clears. */
export interface IncidentUpdateInput {
  /** When somebody took it up. */
  acknowledgedAt?: DateTime | null | undefined;
  /** Whether it was stopped before it had an effect. */
  blocked?: boolean | null | undefined;
  /** Why it happened. */
  cause?: string | null | undefined;
  /** More about it. */
  description?: string | null | undefined;
  /** When it was noticed; a report by a monitor is this. */
  detectedAt?: DateTime | null | undefined;
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** Whether the cause lies outside of the organisation. */
  externalCause?: boolean | null | undefined;
  /** Its id. */
  id: string;
  /** What it took away, by service. All of it. */
  impacts?: readonly IncidentImpactInput[] | null | undefined;
  /** When it stopped doing harm. */
  mitigatedAt?: DateTime | null | undefined;
  /** From when on it may have been, where its times are not known. */
  occurredFrom?: DateTime | null | undefined;
  /** Before when it was, where its times are not known. */
  occurredUntil?: DateTime | null | undefined;
  /** Whether it is planned maintenance. Only that may lie ahead. */
  planned?: boolean | null | undefined;
  /** What it affected. All of it. */
  quantities?: readonly IncidentQuantityInput[] | null | undefined;
  /** When it was over. */
  resolvedAt?: DateTime | null | undefined;
  /** The severities that it may have: one when it is known, several for “C or D”. */
  severities?: readonly Severity[] | null | undefined;
  /** When it began. */
  startedAt?: DateTime | null | undefined;
  /** How long it took as somebody wrote it down. */
  statedDuration?: StatedDurationInput | null | undefined;
  /** What happened, in one line. */
  title?: string | null | undefined;
}

/** Which key result to archive. */
export interface KeyResultArchiveInput {
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** Its id. */
  id: string;
}

/** A judgement of a key result. */
export interface KeyResultAssessInput {
  /** Who judged. */
  authorId?: string | null | undefined;
  /** Its id in that system; null for none. */
  externalId?: string | null | undefined;
  /** The key result. */
  id: string;
  /** When it was judged; now when absent. */
  observedAt?: DateTime | null | undefined;
  /** The code of the point of the scale. */
  point?: string | null | undefined;
  /** Why. */
  reason: string;
  /** Whose judgement it is; OTHER when absent. */
  role?: AssessmentRole | null | undefined;
  /** A scale, with one of its points in place of a value. */
  scaleId?: string | null | undefined;
  /** The system it was imported from; null for none. */
  source?: string | null | undefined;
  /** In 0…1, at most six decimal places; null withdraws the judgement before. */
  value?: Decimal | null | undefined;
}

/** What was observed of a key result. State a value, a ratio, a confidence or a note. */
export interface KeyResultCheckInInput {
  /** Who observed it. */
  authorId?: string | null | undefined;
  /** How sure the owner is that the target will be met, 0…1. */
  confidence?: Decimal | null | undefined;
  /** The lower part, where the value comes in as a ratio. */
  denominator?: Decimal | null | undefined;
  /** Its id in that system; null for none. */
  externalId?: string | null | undefined;
  /** The key result. */
  id: string;
  /** The ordinal of the milestone that the value is about; needed with a value for MILESTONES. */
  milestone?: number | null | undefined;
  /** What is to be said about it. */
  note?: string | null | undefined;
  /** The upper part, where the value comes in as a ratio. */
  numerator?: Decimal | null | undefined;
  /** When it was so; now when absent. Inside the period. */
  observedAt?: DateTime | null | undefined;
  /** The system it was imported from; null for none. */
  source?: string | null | undefined;
  /** In which unit the value, or the upper part of the ratio, is written; that of the key result when absent. It is converted, and kept as written. */
  unit?: string | null | undefined;
  /** The value as observed, in the unit: absolute, not an increment. 1 or 0 for BOOLEAN; 0…1 for a milestone. */
  value?: Decimal | null | undefined;
}

/** A key result to add behind those that the objective has. */
export interface KeyResultCreateInput {
  /** Where it starts; for INCREASE and DECREASE only, and needed there. */
  baseline?: Decimal | null | undefined;
  /** How often a value is expected; every 7 days with 3 of grace when absent. */
  cadence?: CadenceInput | null | undefined;
  /** From which evidence the value follows; for the value source DERIVED. */
  derivation?: DerivationInput | null | undefined;
  /** More about it. */
  description?: string | null | undefined;
  /** What it gets its progress from; MEASURE when absent. */
  driver?: KeyResultDriver | null | undefined;
  /** Its id in that system; null for none. */
  externalId?: string | null | undefined;
  /** True for imported old data, in which the target may equal the baseline. */
  legacy?: boolean | null | undefined;
  /** How it is judged. */
  measure: Measure;
  /** How observations of a target to hold become one value; LAST when absent. */
  method?: ThresholdMethod | null | undefined;
  /** For MILESTONES only, at most 100. */
  milestones?: readonly MilestoneInput[] | null | undefined;
  /** The objective that it belongs to. */
  objectiveId: string;
  /** Who answers for it. */
  ownerId?: string | null | undefined;
  /** The points of the line, 2 to 20, with increasing values; for PIECEWISE. */
  points?: readonly ScorePointInput[] | null | undefined;
  /** The range that is wanted; for RANGE. */
  range?: ValueRangeInput | null | undefined;
  /** The system it was imported from; null for none. */
  source?: string | null | undefined;
  /** Where it should arrive, for INCREASE and DECREASE, or what it should hold, for AT_LEAST and AT_MOST; needed there. */
  target?: Decimal | null | undefined;
  /** What is to be reached, in one line of at most 300 characters. */
  title: string;
  /** For AT_LEAST and AT_MOST: the distance from the target at which nothing counts any more. Absent: it is met or not. */
  tolerance?: Decimal | null | undefined;
  /** The unit of its values. */
  unit?: string | null | undefined;
  /** How its value comes in; CHECK_IN when absent. */
  valueSource?: ValueSource | null | undefined;
  /** In basis points. What is legal is up to the objective's weight mode. */
  weight?: number | null | undefined;
}

/** What a key result gets its progress from. */
export type KeyResultDriver =
  /** From the objectives that are aligned under it: their weighted mean. For the measure ASSESSED only. */
  | 'ALIGNED'
  /** From its measure. */
  | 'MEASURE';

/** Which key results. Conditions given together must all hold. */
export interface KeyResultFilter {
  /** True for archived ones only. Without it, or with false: those that are not archived. */
  archived?: boolean | null | undefined;
  /** By id in the system it was imported from. */
  externalId?: StringComparator | null | undefined;
  /** By id. */
  id?: IdComparator | null | undefined;
  /** By objective. */
  objectiveId?: IdComparator | null | undefined;
  /** By owner. */
  ownerId?: IdComparator | null | undefined;
  /** By the period of the objective. */
  period?: PeriodFilter | null | undefined;
  /** By title. */
  title?: StringComparator | null | undefined;
}

/** One term of an order of key results. */
export interface KeyResultOrder {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: KeyResultOrderField;
}

/** What key results can be ordered by. */
export type KeyResultOrderField =
  /** When they were recorded. */
  | 'CREATED_AT';

/** A value to enter over what the check-ins give. */
export interface KeyResultOverrideInput {
  /** Who enters it. */
  authorId?: string | null | undefined;
  /** Its id in that system; null for none. */
  externalId?: string | null | undefined;
  /** The key result. */
  id: string;
  /** From when on it counts; now when absent. Inside the period. */
  observedAt?: DateTime | null | undefined;
  /** Why. */
  reason: string;
  /** The system it was imported from; null for none. */
  source?: string | null | undefined;
  /** In its unit, or a progress in 0…1 for MILESTONES and ASSESSED; null withdraws the one before. */
  value?: Decimal | null | undefined;
}

/** A whole new definition: what is absent is unset. */
export interface KeyResultRedefineInput {
  /** Where it starts; for INCREASE and DECREASE only, and needed there. */
  baseline?: Decimal | null | undefined;
  /** How often a value is expected; every 7 days with 3 of grace when absent. */
  cadence?: CadenceInput | null | undefined;
  /** From which evidence the value follows; for the value source DERIVED. */
  derivation?: DerivationInput | null | undefined;
  /** What it gets its progress from; MEASURE when absent. */
  driver?: KeyResultDriver | null | undefined;
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** The key result. */
  id: string;
  /** How it is judged. */
  measure: Measure;
  /** How observations of a target to hold become one value; LAST when absent. */
  method?: ThresholdMethod | null | undefined;
  /** The points of the line, 2 to 20, with increasing values; for PIECEWISE. */
  points?: readonly ScorePointInput[] | null | undefined;
  /** The range that is wanted; for RANGE. */
  range?: ValueRangeInput | null | undefined;
  /** Why. */
  reason?: string | null | undefined;
  /** Where it should arrive, for INCREASE and DECREASE, or what it should hold, for AT_LEAST and AT_MOST; needed there. */
  target?: Decimal | null | undefined;
  /** For AT_LEAST and AT_MOST: the distance from the target at which nothing counts any more. Absent: it is met or not. */
  tolerance?: Decimal | null | undefined;
  /** The unit of its values. */
  unit?: string | null | undefined;
  /** From when on; now when absent. Inside the period. */
  validFrom?: DateTime | null | undefined;
  /** How its value comes in; CHECK_IN when absent. */
  valueSource?: ValueSource | null | undefined;
  /** In basis points. What is legal is up to the objective's weight mode. */
  weight?: number | null | undefined;
}

/** What to change of a key result. Absent fields stay; null clears. */
export interface KeyResultUpdateInput {
  /** More about it. */
  description?: string | null | undefined;
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** Its id. */
  id: string;
  /** Who answers for it. */
  ownerId?: string | null | undefined;
  /** What is to be reached, in one line. */
  title?: string | null | undefined;
}

/** The weight of one key result. */
export interface KeyResultWeight {
  /** The key result. */
  keyResultId: string;
  /** In basis points; null unsets it. What is legal is up to the weight mode. */
  weight?: number | null | undefined;
}

/** A language of texts that are made for people. */
export type Language =
  /** English. */
  | 'EN'
  /** Chinese. */
  | 'ZH';

/** What a number of a finding tells. */
export type LintNumberName =
  /** As it became. */
  | 'after'
  /** The target, the baseline or the progress as it was. */
  | 'before'
  /** How many facts are meant. */
  | 'count'
  /** Over how many days. */
  | 'days'
  /** What the change gave, 0…1. */
  | 'gain'
  /** Out of how many. */
  | 'total'
  /** The value that came again. */
  | 'value';

/** What the linter looks for. */
export type LintRule =
  /** A baseline was changed when a value was known already. */
  | 'BASELINE_EDITED'
  /** Savings that may be one and the same: candidates, which a person links. */
  | 'DUPLICATE_SAVING'
  /** The same evidence speaks for several things that are scored. */
  | 'EVIDENCE_REUSED'
  /** An imported fact is dated later than the day on which it was recorded. */
  | 'FUTURE_DATE'
  /** Most values of a key result are of the last days of its period. */
  | 'LAST_DAY_CHECK_IN'
  /** A target was made easier when a value was known already. */
  | 'TARGET_LOWERED'
  /** The same value was entered again and again. */
  | 'VALUE_REPEATED'
  /** New weights alone lifted an objective. */
  | 'WEIGHT_MOVED';

/** How grave a finding is. */
export type LintSeverity =
  /** There is often a good reason for it. */
  | 'NOTICE'
  /** A score rests on it. */
  | 'WARNING';

/** A kind of thing that a finding can be about. */
export type LintSubjectType =
  /** A cost saving. */
  | 'CostSaving'
  /** An incident. */
  | 'Incident'
  /** A key result. */
  | 'KeyResult'
  /** A metric. */
  | 'Metric'
  /** An objective. */
  | 'Objective'
  /** A statement. */
  | 'Statement'
  /** A story. */
  | 'Story';

/** From where on the linter speaks. */
export interface LintThresholdsInput {
  /** The share of values in that end above which they are too many, 0…1; 0.5 when absent. */
  lastDayShare?: Decimal | null | undefined;
  /** How many of the last days of a period are its end; 1 when absent. */
  lastDays?: number | null | undefined;
  /** How often in a row the same value is too often; 4 when absent. */
  repeats?: number | null | undefined;
  /** How many days the starts of two savings may lie apart and still be one; 31 when absent. */
  savingDays?: number | null | undefined;
  /** By how much new weights may lift an objective, 0…1; 0.05 when absent. */
  weightGain?: Decimal | null | undefined;
}

/** How a key result is judged. */
export type Measure =
  /** By a person, with a reason: the usual way for a key result in prose. */
  | 'ASSESSED'
  /** By whether a value is at least a target, which is to be held. */
  | 'AT_LEAST'
  /** By whether a value is at most a target, which is to be held. */
  | 'AT_MOST'
  /** Met or not met. */
  | 'BOOLEAN'
  /** From a baseline down to a target. */
  | 'DECREASE'
  /** From a baseline up to a target. */
  | 'INCREASE'
  /** By how far its milestones are done. */
  | 'MILESTONES'
  /** By a score that is read off the line between points. */
  | 'PIECEWISE'
  /** By whether a value lies in a range, with a band on either side. */
  | 'RANGE';

/** How the samples of a window become one value. */
export type MetricAggregate =
  /** How many they are. */
  | 'COUNT'
  /** The one that was complete last; of several the one recorded last. */
  | 'LATEST'
  /** The largest. */
  | 'MAX'
  /** Their mean; of ratios: all numerators over all denominators. */
  | 'MEAN'
  /** The middle one; of an even number the mean of the two in the middle. */
  | 'MEDIAN'
  /** The smallest. */
  | 'MIN'
  /** By nearest rank: the smallest that so many percent do not exceed. */
  | 'PERCENTILE'
  /** Their sum; 0 without samples. Ratios have none. */
  | 'SUM';

/** Which metric to archive. */
export interface MetricArchiveInput {
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** Its id. */
  id: string;
}

/** A metric to measure. */
export interface MetricDefineInput {
  /** Days from one sample to the next. */
  cadenceDays?: number | null | undefined;
  /** Its short name, unique: `sms-failure-rate`. */
  code: string;
  /** What it measures and how. */
  description?: string | null | undefined;
  /** The names of the dimensions that its samples may have. */
  dimensions?: readonly string[] | null | undefined;
  /** Which way it should go. */
  direction: MetricDirection;
  /** Its id in that system; null for none. */
  externalId?: string | null | undefined;
  /** Its name for people. */
  name: string;
  /** The system it was imported from; null for none. */
  source?: string | null | undefined;
  /** The code of the unit of its values. It never changes. */
  unit: string;
}

/** From samples of a metric, in its unit. */
export interface MetricDerivationInput {
  /** How its samples become one value. */
  aggregate: MetricAggregate;
  /** Which samples count; all when absent. */
  filter?: readonly DimensionConditionInput[] | null | undefined;
  /** The metric. */
  metricId: string;
  /** Of PERCENTILE: which one. */
  percent?: Decimal | null | undefined;
  /** Which days count; those of the period when absent. */
  window?: DerivationWindowInput | null | undefined;
}

/** Which way a metric should go. */
export type MetricDirection =
  /** Up. */
  | 'HIGHER_IS_BETTER'
  /** Down. */
  | 'LOWER_IS_BETTER'
  /** Neither way: it is only watched. */
  | 'NEUTRAL';

/** Which metrics. Conditions given together must all hold. */
export interface MetricFilter {
  /** True for archived ones only. Without it, or with false: those that are not archived. */
  archived?: boolean | null | undefined;
  /** By code. */
  code?: StringComparator | null | undefined;
  /** By id in the system it was imported from. */
  externalId?: StringComparator | null | undefined;
  /** By id. */
  id?: IdComparator | null | undefined;
  /** By name. */
  name?: StringComparator | null | undefined;
}

/** One term of an order of metrics. */
export interface MetricOrder {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: MetricOrderField;
}

/** What metrics can be ordered by. */
export type MetricOrderField =
  /** Their code. */
  | 'CODE'
  /** When they were recorded. */
  | 'CREATED_AT'
  /** Their name. */
  | 'NAME';

/** Samples to record, all or none. */
export interface MetricRecordInput {
  /** From 1 to 2,000 samples. */
  samples: readonly SampleInput[];
}

/** What to change of a metric. Absent fields stay; null clears. */
export interface MetricUpdateInput {
  /** Days from one sample to the next. */
  cadenceDays?: number | null | undefined;
  /** What it measures and how. */
  description?: string | null | undefined;
  /** All names of dimensions: those that it has stay. */
  dimensions?: readonly string[] | null | undefined;
  /** Which way it should go. */
  direction?: MetricDirection | null | undefined;
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** Its id. */
  id: string;
  /** Its name for people. */
  name?: string | null | undefined;
}

/** A milestone of a key result. */
export interface MilestoneInput {
  /** When it is due. */
  dueOn?: PlainDate | null | undefined;
  /** What is to be done. */
  title: string;
  /** In basis points. Either all milestones have one or none has. */
  weight?: number | null | undefined;
}

/** How far a milestone is. */
export type MilestoneState =
  /** All of it is done. */
  | 'DONE'
  /** Nothing is done of it. */
  | 'OPEN'
  /** It is not done, and the day on which it was due is over. */
  | 'OVERDUE'
  /** Some of it is done. */
  | 'PARTLY';

/** An exact amount of money. */
export interface MoneyInput {
  /** The amount in the currency; whole minor units, not negative. */
  amount: Decimal;
  /** ISO 4217 code, as `CNY`. */
  currency: string;
}

/** What a part without a value does to its objective. */
export type NullPolicy =
  /** The objective has no value either. */
  | 'BLOCK'
  /** It is left out, and listed as left out. */
  | 'EXCLUDE'
  /** It counts as 0. */
  | 'ZERO';

/** What contributes to what. Name one of the two kinds of parent. */
export interface ObjectiveAlignInput {
  /** The objective that contributes. */
  id: string;
  /** The key result that it contributes to. */
  parentKeyResultId?: string | null | undefined;
  /** The objective that it contributes to. */
  parentObjectiveId?: string | null | undefined;
  /** Share of the child's weight that counts here, in basis points; an equal part of what is left when absent. */
  share?: number | null | undefined;
  /** From when on. When absent, now, or the nearest instant of the parent's period. Inside that period. */
  validFrom?: DateTime | null | undefined;
  /** Its weight among what the parent is combined from, in basis points; unset when absent. */
  weight?: number | null | undefined;
}

/** Which objective to archive. */
export interface ObjectiveArchiveInput {
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** Its id. */
  id: string;
}

/** A judgement of an objective. */
export interface ObjectiveAssessInput {
  /** Who judged. */
  authorId?: string | null | undefined;
  /** Its id in that system; null for none. */
  externalId?: string | null | undefined;
  /** The objective. */
  id: string;
  /** When it was judged; now when absent. */
  observedAt?: DateTime | null | undefined;
  /** The code of the point of the scale. */
  point?: string | null | undefined;
  /** Why. */
  reason: string;
  /** Whose judgement it is; OTHER when absent. */
  role?: AssessmentRole | null | undefined;
  /** A scale, with one of its points in place of a value. */
  scaleId?: string | null | undefined;
  /** The system it was imported from; null for none. */
  source?: string | null | undefined;
  /** In 0…1, at most six decimal places; null withdraws the judgement before. */
  value?: Decimal | null | undefined;
}

/** Which objective to carry on, and into which period. */
export interface ObjectiveCarryOverInput {
  /** The objective. */
  id: string;
  /** The period that carries it on. */
  periodId: string;
}

/** An objective to add. */
export interface ObjectiveCreateInput {
  /** How its parts become one value; MEAN when absent. */
  aggregation?: Aggregation | null | undefined;
  /** What is promised; COMMITTED when absent. */
  commitment?: Commitment | null | undefined;
  /** More about it. */
  description?: string | null | undefined;
  /** What it gets its value from; KEY_RESULTS when absent. */
  driver?: Driver | null | undefined;
  /** Its id in that system; null for none. */
  externalId?: string | null | undefined;
  /** What a part without a value does; EXCLUDE when absent. */
  nullPolicy?: NullPolicy | null | undefined;
  /** Who answers for it. */
  ownerId?: string | null | undefined;
  /** The period in which it is to be achieved. */
  periodId: string;
  /** The system it was imported from; null for none. */
  source?: string | null | undefined;
  /** The team whose it is. */
  teamId?: string | null | undefined;
  /** What is to be achieved, in one line of at most 300 characters. */
  title: string;
  /** How the weights of its parts are read; NORMALISE when absent. */
  weightMode?: WeightMode | null | undefined;
}

/** Which objectives. Conditions given together must all hold. */
export interface ObjectiveFilter {
  /** True for archived ones only. Without it, or with false: those that are not archived. */
  archived?: boolean | null | undefined;
  /** By when it was recorded. */
  createdAt?: DateTimeComparator | null | undefined;
  /** By id in the system it was imported from. */
  externalId?: StringComparator | null | undefined;
  /** By id. */
  id?: IdComparator | null | undefined;
  /** By owner. */
  ownerId?: IdComparator | null | undefined;
  /** By period. */
  period?: PeriodFilter | null | undefined;
  /** By team. */
  teamId?: IdComparator | null | undefined;
  /** By title. */
  title?: StringComparator | null | undefined;
}

/** One term of an order of objectives. */
export interface ObjectiveOrder {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: ObjectiveOrderField;
}

/** What objectives can be ordered by. */
export type ObjectiveOrderField =
  /** When they were recorded. */
  | 'CREATED_AT'
  /** Their titles. */
  | 'TITLE';

/** A progress to enter over the calculated one. */
export interface ObjectiveOverrideInput {
  /** Who enters it. */
  authorId?: string | null | undefined;
  /** Its id in that system; null for none. */
  externalId?: string | null | undefined;
  /** The objective. */
  id: string;
  /** From when on it counts; now when absent. */
  observedAt?: DateTime | null | undefined;
  /** Why. */
  reason: string;
  /** The system it was imported from; null for none. */
  source?: string | null | undefined;
  /** In 0…1, at most six decimal places; null withdraws the one before. */
  value?: Decimal | null | undefined;
}

/** How an objective is to be judged. Absent fields stay. */
export interface ObjectiveRedefineInput {
  /** How its parts become one value. */
  aggregation?: Aggregation | null | undefined;
  /** What is promised. */
  commitment?: Commitment | null | undefined;
  /** What it gets its value from. */
  driver?: Driver | null | undefined;
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** Its id. */
  id: string;
  /** What a part without a value does. */
  nullPolicy?: NullPolicy | null | undefined;
  /** Why. */
  reason?: string | null | undefined;
  /** From when on; now when absent. Inside the period. */
  validFrom?: DateTime | null | undefined;
  /** How the weights of its parts are read. */
  weightMode?: WeightMode | null | undefined;
}

/** The weights of what an objective is combined from. */
export interface ObjectiveReweighInput {
  /** The weights and shares of aligned objectives that change. */
  aligned?: readonly AlignmentWeight[] | null | undefined;
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** The objective. */
  id: string;
  /** Why. */
  reason?: string | null | undefined;
  /** From when on; now when absent. Inside the period. */
  validFrom?: DateTime | null | undefined;
  /** The weights of key results that change. */
  weights?: readonly KeyResultWeight[] | null | undefined;
}

/** Which alignment to end. */
export interface ObjectiveUnalignInput {
  /** Its id. */
  alignmentId: string;
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
}

/** What to change of an objective. Absent fields stay; null clears. */
export interface ObjectiveUpdateInput {
  /** What a learning objective found out. */
  conclusion?: string | null | undefined;
  /** More about it. */
  description?: string | null | undefined;
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** Its id. */
  id: string;
  /** Who answers for it. */
  ownerId?: string | null | undefined;
  /** The team whose it is. */
  teamId?: string | null | undefined;
  /** What is to be achieved, in one line. */
  title?: string | null | undefined;
}

/** The direction of an order. */
export type OrderDirection =
  /** Smallest, earliest or first in the alphabet first. */
  | 'ASC'
  /** Largest, latest or last in the alphabet first. */
  | 'DESC';

/** What to change of the organisation. Absent fields stay. */
export interface OrganisationUpdateInput {
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** The rules of health that periods get which are opened from now on. */
  healthRules?: HealthRulesInput | null | undefined;
  /** Its name. */
  name?: string | null | undefined;
  /** What it calls the severities of incidents, as A to D. All of it. */
  severityLabels?: readonly SeverityLabelInput[] | null | undefined;
  /** IANA name of the time zone in which its dates are meant. */
  timeZone?: string | null | undefined;
}

/** Which period to close. */
export interface PeriodCloseInput {
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** Its id. */
  id: string;
}

/** A period to add. */
export interface PeriodCreateInput {
  /** Its short name, unique: `2026-Q4`. */
  code: string;
  /** The first day after it. */
  endsBefore: PlainDate;
  /** Its id in that system; null for none. */
  externalId?: string | null | undefined;
  /** How long it is, as people name it. */
  kind: PeriodKind;
  /** Its name for people; its code when absent. */
  name?: string | null | undefined;
  /** What is to be known about it. */
  note?: string | null | undefined;
  /** The system it was imported from; null for none. */
  source?: string | null | undefined;
  /** Its first day. */
  startsOn: PlainDate;
}

/** Which periods. Conditions given together must all hold. */
export interface PeriodFilter {
  /** By calendar. */
  calendarId?: IdComparator | null | undefined;
  /** By code. */
  code?: StringComparator | null | undefined;
  /** By id. */
  id?: IdComparator | null | undefined;
  /** By kind. */
  kind?: PeriodKind | null | undefined;
  /** By first day. */
  startsOn?: DateComparator | null | undefined;
  /** By whether it takes changes. */
  state?: PeriodState | null | undefined;
}

/** How long a period is, as people name it. */
export type PeriodKind =
  /** Two months. */
  | 'BIMONTH'
  /** Any other span; only these may overlap each other. */
  | 'CUSTOM'
  /** Half a year. */
  | 'HALF_YEAR'
  /** A month. */
  | 'MONTH'
  /** A quarter of a year. */
  | 'QUARTER'
  /** A week. */
  | 'WEEK'
  /** A year, of the calendar or fiscal. */
  | 'YEAR';

/** A period of a calendar to open. Its kind and dates follow from its code. */
export interface PeriodOpenInput {
  /** The calendar. */
  calendarId: string;
  /** Its name in the calendar: `2026-Q4`, `2026-W53`, or `FY2027-Q3` where the fiscal year does not begin in January. */
  code: string;
  /** Its id in that system; null for none. */
  externalId?: string | null | undefined;
  /** Its name for people; its code when absent. */
  name?: string | null | undefined;
  /** What is to be known about it. */
  note?: string | null | undefined;
  /** The system it was imported from; null for none. */
  source?: string | null | undefined;
}

/** One term of an order of periods. */
export interface PeriodOrder {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: PeriodOrderField;
}

/** What periods can be ordered by. */
export type PeriodOrderField =
  /** When they were recorded. */
  | 'CREATED_AT'
  /** Their first day. */
  | 'STARTS_ON';

/** Which period to open again, and why. */
export interface PeriodReopenInput {
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** Its id. */
  id: string;
  /** Why. */
  reason: string;
}

/** Whether a period takes changes. */
export type PeriodState =
  /** Its scores are frozen. */
  | 'CLOSED'
  /** It takes no changes any more; its scores are being frozen. */
  | 'CLOSING'
  /** Its objectives, key results and values can be changed. */
  | 'OPEN';

/** What to change of a period. Absent fields stay; null clears. */
export interface PeriodUpdateInput {
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** Its id. */
  id: string;
  /** Its name for people. */
  name?: string | null | undefined;
  /** What is to be known about it. */
  note?: string | null | undefined;
}

/** Whom to archive. */
export interface PersonArchiveInput {
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** The id. */
  id: string;
}

/** A person to add. */
export interface PersonCreateInput {
  /** The name that is shown. */
  displayName: string;
  /** Its id in that system; null for none. */
  externalId?: string | null | undefined;
  /** The system it was imported from; null for none. */
  source?: string | null | undefined;
}

/** Which people. Conditions given together must all hold. */
export interface PersonFilter {
  /** True for archived ones only. Without it, or with false: those that are not archived. */
  archived?: boolean | null | undefined;
  /** By the name that is shown. */
  displayName?: StringComparator | null | undefined;
  /** By id in the system it was imported from. */
  externalId?: StringComparator | null | undefined;
  /** By id. */
  id?: IdComparator | null | undefined;
}

/** What to change of a person. Absent fields stay. */
export interface PersonUpdateInput {
  /** The name that is shown. */
  displayName?: string | null | undefined;
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** The id. */
  id: string;
}

/** A place in the feed of events: a whole number as text, since it may outgrow 32 bits. */
export type Position = string;

/** How a person hedged a figure. */
export type Qualifier =
  /** As in “about 30”. */
  | 'ABOUT'
  /** This or more, as in “2,000+”. */
  | 'AT_LEAST'
  /** This or less. */
  | 'AT_MOST'
  /** Without a hedge: as exact as its decimals. */
  | 'EXACT'
  /** Less than this. */
  | 'LESS_THAN'
  /** More than this. */
  | 'MORE_THAN';

/** An exact quantity with its unit. */
export interface QuantityInput {
  /** The code of the unit, as `TB` or `count`. */
  unit: string;
  /** How much, in the unit. */
  value: Decimal;
}

/** Which of the two computed values it is. */
export type ReadingKind =
  /** Where something stands at an instant. */
  | 'PROGRESS'
  /** The progress at the end of the period, or an assessment that replaces it. */
  | 'SCORE';

/** Whether a value follows from facts, or a person gave it. */
export type ReadingSource =
  /** It follows from facts by a rule. */
  | 'CALCULATED'
  /** A person gave it, with a reason. */
  | 'ENTERED';

/** Why a value is unknown, or what is special about it. */
export type ReasonCode =
  /** What it is combined from depends on it in turn at that time. */
  | 'ALIGNMENT_CYCLE'
  /** None of its parts has a value. */
  | 'ALL_CHILDREN_UNKNOWN'
  /** Its amount is unknown. */
  | 'AMOUNT_UNKNOWN'
  /** An assessment stands in place of the calculated score. */
  | 'ASSESSMENT_REPLACES'
  /** It was blocked before it had an effect. */
  | 'BLOCKED'
  /** A part has no value, and nothing is computed without it. */
  | 'CHILD_UNKNOWN_BLOCKS'
  /** A part without a value is left out. */
  | 'CHILD_UNKNOWN_EXCLUDED'
  /** A part without a value counts as 0. */
  | 'CHILD_UNKNOWN_ZERO'
  /** Its day is unknown, so it lies in no window. */
  | 'DATE_UNKNOWN'
  /** The target equals the baseline and is not met, so there is no way to measure. */
  | 'DEGENERATE_RANGE'
  /** The downtime is unknown, as the start or the impact of an outage is. */
  | 'DOWNTIME_UNKNOWN'
  /** It repeats another one, which counts. */
  | 'DUPLICATE'
  /** It has lapsed. */
  | 'LAPSED'
  /** A learning objective has no number. */
  | 'LEARNING_OBJECTIVE'
  /** No time has passed yet. */
  | 'NOTHING_ELAPSED'
  /** Nobody has assessed it yet. */
  | 'NOT_ASSESSED'
  /** Nothing was reported, and nobody states that it was observed throughout. */
  | 'NOT_OBSERVED'
  /** There is nothing below it to combine. */
  | 'NO_CHILDREN'
  /** No definition was in force at that time. */
  | 'NO_DEFINITION'
  /** There is no evidence to compute it from. */
  | 'NO_EVIDENCE'
  /** It has no milestones. */
  | 'NO_MILESTONES'
  /** No value has been observed yet. */
  | 'NO_OBSERVATION'
  /** The metric has no samples in the window. */
  | 'NO_SAMPLES'
  /** Everything that has a value has weight 0. */
  | 'NO_WEIGHTED_VALUE'
  /** The value has more digits than a measured value can hold. */
  | 'OUT_OF_RANGE'
  /** A value was typed in over the calculation. */
  | 'OVERRIDDEN'
  /** Some of the time or of the observations is unknown and counts in nothing. */
  | 'PARTLY_UNKNOWN'
  /** The period is not over, so there is no score yet. */
  | 'PERIOD_OPEN'
  /** It was planned maintenance. */
  | 'PLANNED'
  /** Its progress is unknown. */
  | 'PROGRESS_UNKNOWN'
  /** No exchange rate is known for it. */
  | 'RATE_UNKNOWN'
  /** A sum of ratios means nothing. */
  | 'RATIO_NOT_SUMMED'
  /** It was rejected. */
  | 'REJECTED'
  /** It takes no value from its parts; a person gives it one. */
  | 'ROLL_UP_OFF'
  /** Samples with and without a ratio do not mix. */
  | 'SAMPLES_MIXED'
  /** An incident may have a severity that counts, and may not. */
  | 'SEVERITY_UNKNOWN'
  /** Nobody knows when it began. */
  | 'START_UNKNOWN'
  /** Its window lies only partly in this one. */
  | 'STRADDLES_WINDOW'
  /** One of the two times is unknown. */
  | 'TIME_UNKNOWN'
  /** The weights that are set add up to more than 100 %, so nothing can be combined. */
  | 'WEIGHTS_EXCEED_WHOLE'
  /** Only some of the weights are set, so nothing can be combined. */
  | 'WEIGHTS_MIXED'
  /** The weights do not add up to 100 %, so nothing can be combined. */
  | 'WEIGHTS_NOT_WHOLE'
  /** Every weight must be set, and one is not, so nothing can be combined. */
  | 'WEIGHTS_UNSET'
  /** The window has not begun. */
  | 'WINDOW_NOT_BEGUN'
  /** The denominator of the ratio is 0. */
  | 'ZERO_DENOMINATOR'
  /** All weights are 0, so all count equally. */
  | 'ZERO_WEIGHTS';

/** From the number of statements or stories that are linked to the key result. */
export interface RecordDerivationInput {
  /** Which of them are counted. */
  source: RecordSource;
}

/** The kind of records that are counted. */
export type RecordSource =
  /** Statements. */
  | 'STATEMENT'
  /** Stories. */
  | 'STORY';

/** How much of some work comes each time. */
export interface RecurrenceAmountInput {
  /** The code of its unit, as `h`. */
  unit?: string | null | undefined;
  /** How much, above 0. */
  value: Decimal;
}

/** How work comes again: every so many units. */
export interface RecurrenceInput {
  /** How much of it each time. */
  amount?: RecurrenceAmountInput | null | undefined;
  /** Every so many units, from 1. */
  every: number;
  /** The unit. */
  unit: RecurrenceUnit;
}

/** A unit in which work comes again. */
export type RecurrenceUnit =
  /** Days. */
  | 'DAY'
  /** Months. */
  | 'MONTH'
  /** Quarters. */
  | 'QUARTER'
  /** Weeks. */
  | 'WEEK'
  /** Years. */
  | 'YEAR';

/** How a person stands to another one; the closest relation counts. */
export type Relation =
  /** Leads the other one. */
  | 'DIRECT_MANAGER'
  /** Has led the other one. */
  | 'FORMER_MANAGER'
  /** None of these. */
  | 'NONE'
  /** Is in the same team or is led by the same manager. */
  | 'PEER'
  /** The same person. */
  | 'SELF'
  /** Leads somebody who leads the other one, directly or through others. */
  | 'SKIP_LEVEL_MANAGER';

/** Which report to archive. */
export interface ReportArchiveInput {
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** Its id. */
  id: string;
}

/** Which reports. Conditions given together must all hold. */
export interface ReportFilter {
  /** True for archived ones only. Without it, or with false: those that are not archived. */
  archived?: boolean | null | undefined;
  /** By author. */
  authorId?: IdComparator | null | undefined;
  /** By when it was recorded. */
  createdAt?: DateTimeComparator | null | undefined;
  /** By id in the system it was imported from. */
  externalId?: StringComparator | null | undefined;
  /** By id. */
  id?: IdComparator | null | undefined;
  /** By kind. */
  kind?: ReportKind | null | undefined;
  /** By period. */
  period?: PeriodFilter | null | undefined;
  /** By team. */
  teamId?: IdComparator | null | undefined;
  /** By title. */
  title?: StringComparator | null | undefined;
  /** By the day on which they were written. */
  writtenOn?: DateComparator | null | undefined;
}

/** An item to add at the end of a report, or of what it is part of. */
export interface ReportItemAddInput {
  /** When it is due. */
  due?: FuzzyDateInput | null | undefined;
  /** Its id in that system; null for none. */
  externalId?: string | null | undefined;
  /** What it is. */
  kind: ReportItemKind;
  /** What it is about, in this order. */
  links?: readonly ReportItemLinkInput[] | null | undefined;
  /** The section or item that it is part of. */
  parentId?: string | null | undefined;
  /** Its progress as it stood, as stated, 0…1. */
  progress?: Decimal | null | undefined;
  /** What is to be done about a problem. */
  remedy?: string | null | undefined;
  /** The item that tells the same before it, maybe in another report. */
  repeatsId?: string | null | undefined;
  /** The report. */
  reportId: string;
  /** The system it was imported from; null for none. */
  source?: string | null | undefined;
  /** The state of a piece of work as it stood, in the words of the source. */
  stateText?: string | null | undefined;
  /** What is asked for. */
  support?: SupportRequestInput | null | undefined;
  /** What a plan item or goal is to reach. */
  target?: string | null | undefined;
  /** The text as written, at most 20,000 characters. */
  text: string;
}

/** An item of a report that is written. Items come in the order of the document. */
export interface ReportItemInput {
  /** When it is due. */
  due?: FuzzyDateInput | null | undefined;
  /** Its id in that system; null for none. */
  externalId?: string | null | undefined;
  /** A name by which later items of this report mean this one. It is not kept. */
  key?: string | null | undefined;
  /** What it is. */
  kind: ReportItemKind;
  /** What it is about, in this order. */
  links?: readonly ReportItemLinkInput[] | null | undefined;
  /** The key of the item before it that it is part of. */
  parentKey?: string | null | undefined;
  /** Its progress as it stood, as stated, 0…1. */
  progress?: Decimal | null | undefined;
  /** What is to be done about a problem. */
  remedy?: string | null | undefined;
  /** The item of another report that tells the same. */
  repeatsId?: string | null | undefined;
  /** The key of the item before it that tells the same. */
  repeatsKey?: string | null | undefined;
  /** The system it was imported from; null for none. */
  source?: string | null | undefined;
  /** The state of a piece of work as it stood, in the words of the source. */
  stateText?: string | null | undefined;
  /** What is asked for. */
  support?: SupportRequestInput | null | undefined;
  /** What a plan item or goal is to reach. */
  target?: string | null | undefined;
  /** The text as written, at most 20,000 characters. */
  text: string;
}

/** What an item of a report is. */
export type ReportItemKind =
  /** What the author puts first. */
  | 'HIGHLIGHT'
  /** Something that went wrong. */
  | 'INCIDENT'
  /** What was learned. */
  | 'LESSON'
  /** A goal of the next period. */
  | 'NEXT_GOAL'
  /** What is not decided yet. */
  | 'OPEN_QUESTION'
  /** Anything else. */
  | 'OTHER'
  /** What is planned, maybe with its target; its parts are the initiatives. */
  | 'PLAN_ITEM'
  /** A problem, maybe with its remedy. */
  | 'PROBLEM'
  /** What the author thinks about it. */
  | 'REFLECTION'
  /** Something that was reached. */
  | 'RESULT'
  /** A heading; what stands below it has it as parent. */
  | 'SECTION'
  /** A stated figure or result. */
  | 'STATEMENT'
  /** What somebody is asked for. */
  | 'SUPPORT_REQUEST'
  /** A piece of work as it stood when the report was written. */
  | 'WORK_ITEM';

/** What an item is about. Name one thing. */
export interface ReportItemLinkInput {
  /** A cost saving. */
  costSavingId?: string | null | undefined;
  /** An incident. */
  incidentId?: string | null | undefined;
  /** A key result. */
  keyResultId?: string | null | undefined;
  /** A metric. */
  metricId?: string | null | undefined;
  /** An objective. */
  objectiveId?: string | null | undefined;
  /** A statement. */
  statementId?: string | null | undefined;
  /** A story. */
  storyId?: string | null | undefined;
  /** A work item. */
  workItemId?: string | null | undefined;
}

/** Which item to take out of its report. */
export interface ReportItemRemoveInput {
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** Its id. */
  id: string;
}

/** What to change of an item. Absent fields stay; null clears. Its kind and its place stay. */
export interface ReportItemUpdateInput {
  /** When it is due. */
  due?: FuzzyDateInput | null | undefined;
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** Its id. */
  id: string;
  /** What it is about, in this order. They replace all of before. */
  links?: readonly ReportItemLinkInput[] | null | undefined;
  /** Its progress as it stood, as stated, 0…1. */
  progress?: Decimal | null | undefined;
  /** What is to be done about a problem. */
  remedy?: string | null | undefined;
  /** The item that tells the same before it, maybe in another report. */
  repeatsId?: string | null | undefined;
  /** The state of a piece of work as it stood, in the words of the source. */
  stateText?: string | null | undefined;
  /** What is asked for; it is replaced as a whole. */
  support?: SupportRequestInput | null | undefined;
  /** What a plan item or goal is to reach. */
  target?: string | null | undefined;
  /** The text as written, at most 20,000 characters. */
  text?: string | null | undefined;
}

/** How long a time a report is about. */
export type ReportKind =
  /** A year. */
  | 'ANNUAL'
  /** Half a year. */
  | 'HALF_YEARLY'
  /** A month. */
  | 'MONTHLY'
  /** A week. */
  | 'WEEKLY';

/** One term of an order of reports. */
export interface ReportOrder {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: ReportOrderField;
}

/** What reports can be ordered by. */
export type ReportOrderField =
  /** When they were recorded. */
  | 'CREATED_AT'
  /** Their titles. */
  | 'TITLE'
  /** The day on which they were written; those without one last. */
  | 'WRITTEN_ON';

/** What to change of a report. Absent fields stay; null clears. */
export interface ReportUpdateInput {
  /** Who wrote it. */
  authorId?: string | null | undefined;
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** Its id. */
  id: string;
  /** The language in which it is written. */
  language?: Language | null | undefined;
  /** The team that it is about. */
  teamId?: string | null | undefined;
  /** Its title. */
  title?: string | null | undefined;
  /** The day on which it was written, or its page made. */
  writtenOn?: PlainDate | null | undefined;
  /** That day in the words of the source. */
  writtenText?: string | null | undefined;
}

/** A report, by its author or about a team. */
export interface ReportWriteInput {
  /** Who wrote it. */
  authorId?: string | null | undefined;
  /** Its id in that system; null for none. */
  externalId?: string | null | undefined;
  /** What it tells. */
  items?: readonly ReportItemInput[] | null | undefined;
  /** How long a time it is about. */
  kind: ReportKind;
  /** The language in which it is written. */
  language?: Language | null | undefined;
  /** The period that it is about. It may be closed. */
  periodId: string;
  /** The system it was imported from; null for none. */
  source?: string | null | undefined;
  /** The team that it is about. */
  teamId?: string | null | undefined;
  /** Its title. */
  title: string;
  /** The day on which it was written, or its page made. */
  writtenOn?: PlainDate | null | undefined;
  /** That day in the words of the source. */
  writtenText?: string | null | undefined;
}

/** Which risk scenario to archive. */
export interface RiskScenarioArchiveInput {
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** Its id. */
  id: string;
}

/** Something that must not happen to a metric, and what to do when it does. */
export interface RiskScenarioDefineInput {
  /** How the samples of the window become one value. */
  aggregate: MetricAggregate;
  /** On which side of the threshold the risk lies. */
  comparator: Comparator;
  /** More about it. */
  description?: string | null | undefined;
  /** Its id in that system; null for none. */
  externalId?: string | null | undefined;
  /** Which samples count; all when there is no condition. */
  filter?: readonly DimensionConditionInput[] | null | undefined;
  /** How far the number must come back beyond the threshold before a breach is over, 0 or more. 0 when absent. */
  hysteresis?: Decimal | null | undefined;
  /** The metric to watch. */
  metricId: string;
  /** Of a percentile: which one, above 0 and at most 100. */
  percent?: Decimal | null | undefined;
  /** The people whom a breach is announced to. */
  personIds?: readonly string[] | null | undefined;
  /** What to do, step by step. */
  responseSteps?: readonly string[] | null | undefined;
  /** The severities that the incident of a breach may have, at least one. */
  severities: readonly Severity[];
  /** The system it was imported from; null for none. */
  source?: string | null | undefined;
  /** The teams whom a breach is announced to. */
  teamIds?: readonly string[] | null | undefined;
  /** In the unit of the watched number; percent for RELATIVE_CHANGE. While it is null the scenario watches, and nothing follows. */
  threshold?: Decimal | null | undefined;
  /** What must not happen; the title of its incidents. */
  title: string;
  /** What number is watched. */
  watched: Watched;
  /** The length of the window, above 0 and at most 3,660 days. */
  windowLength: Duration;
}

/** Which risk scenarios. Conditions given together must all hold. */
export interface RiskScenarioFilter {
  /** Whether a breach is under way. */
  active?: boolean | null | undefined;
  /** True for archived ones only. Without it, or with false: those that are not archived. */
  archived?: boolean | null | undefined;
  /** By id in the system it was imported from. */
  externalId?: StringComparator | null | undefined;
  /** By id. */
  id?: IdComparator | null | undefined;
  /** By the metric that they watch. */
  metricId?: IdComparator | null | undefined;
  /** By title. */
  title?: StringComparator | null | undefined;
}

/** One term of an order of risk scenarios. */
export interface RiskScenarioOrder {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: RiskScenarioOrderField;
}

/** What risk scenarios can be ordered by. */
export type RiskScenarioOrderField =
  /** When they were recorded. */
  | 'CREATED_AT';

/** What to change of a risk scenario. Absent fields stay; null clears. A breach that is under way goes on. */
export interface RiskScenarioUpdateInput {
  /** How the samples of the window become one value. */
  aggregate?: MetricAggregate | null | undefined;
  /** On which side of the threshold the risk lies. */
  comparator?: Comparator | null | undefined;
  /** More about it. */
  description?: string | null | undefined;
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** Which samples count; all when there is no condition. */
  filter?: readonly DimensionConditionInput[] | null | undefined;
  /** How far the number must come back beyond the threshold before a breach is over, 0 or more. */
  hysteresis?: Decimal | null | undefined;
  /** Its id. */
  id: string;
  /** Of a percentile: which one, above 0 and at most 100. */
  percent?: Decimal | null | undefined;
  /** The people whom a breach is announced to. All of them. */
  personIds?: readonly string[] | null | undefined;
  /** What to do, step by step. */
  responseSteps?: readonly string[] | null | undefined;
  /** The severities that the incident of a breach may have, at least one. */
  severities?: readonly Severity[] | null | undefined;
  /** The teams whom a breach is announced to. All of them. */
  teamIds?: readonly string[] | null | undefined;
  /** In the unit of the watched number; percent for RELATIVE_CHANGE. While it is null the scenario watches, and nothing follows. */
  threshold?: Decimal | null | undefined;
  /** What must not happen; the title of its incidents. */
  title?: string | null | undefined;
  /** What number is watched. */
  watched?: Watched | null | undefined;
  /** The length of the window, above 0 and at most 3,660 days. */
  windowLength?: Duration | null | undefined;
}

/** What a person is as regards access. */
export type Role =
  /** Looks after people, teams, periods, roles and service accounts. */
  | 'ADMINISTRATOR'
  /** Reads who did what. */
  | 'AUDITOR'
  /** Belongs to the organisation. */
  | 'EMPLOYEE'
  /** Reads what is personal and confidential of the people of one unit. */
  | 'HR_PARTNER'
  /** Leads somebody today, by an assignment. */
  | 'MANAGER';

/** A role to give to a person. */
export interface RoleGrantInput {
  /** The first day without it; none while no end is known. */
  endsBefore?: PlainDate | null | undefined;
  /** Who gets it: somebody else than the viewer. */
  personId: string;
  /** The role. */
  role: GrantedRole;
  /** The first day with it; today when absent. */
  startsOn?: PlainDate | null | undefined;
  /** The unit of an HR partner; none for the other roles. */
  teamId?: string | null | undefined;
}

/** Which granted role ends, and when. */
export interface RoleRevokeInput {
  /** The first day without it; today when absent. */
  endsBefore?: PlainDate | null | undefined;
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** Its id. */
  id: string;
}

/** The rule by which a value came about. */
export type Rule =
  /** The weighted mean of the objectives aligned under a key result. */
  | 'ALIGNED'
  /** What it would be combined from depends on it in turn. */
  | 'ALIGNMENT_CYCLE'
  /** The value that a person gave, with a reason. */
  | 'ASSESSED'
  /** A person's assessment stands in place of the calculated score. */
  | 'ASSESSMENT'
  /** 1 when at least the target is held, else 0 or what the tolerance leaves. */
  | 'AT_LEAST'
  /** 1 when at most the target is held, else 0 or what the tolerance leaves. */
  | 'AT_MOST'
  /** 1 when met, 0 when not. */
  | 'BOOLEAN'
  /** The weight of the children at 1 over the weight of all that count. */
  | 'COUNT_COMPLETE'
  /** (current − baseline) ÷ (target − baseline), held within 0…1; less is better. */
  | 'DECREASE'
  /** A person entered the value of an objective over the calculated one, with a reason. */
  | 'ENTERED'
  /** (current − baseline) ÷ (target − baseline), held within 0…1; more is better. */
  | 'INCREASE'
  /** A learning objective has no number. */
  | 'LEARNING'
  /** The weighted mean of the children that have a value. */
  | 'MEAN'
  /** Σ weight × done ÷ Σ weight over the milestones. */
  | 'MILESTONES'
  /** The smallest value among the children with a weight. */
  | 'MIN'
  /** No definition was in force. */
  | 'NO_DEFINITION'
  /** There is no score while the period is not over. */
  | 'PERIOD_OPEN'
  /** The score on the line between the points. */
  | 'PIECEWISE'
  /** 1 within the range, in a band what is left of the way to its outer end, else 0. */
  | 'RANGE'
  /** It is not combined from its parts. */
  | 'ROLL_UP_OFF';

/** A measurement, of an instant or of a window. It has a value, or a numerator and a denominator. */
export interface SampleInput {
  /** Who measured it. */
  authorId?: string | null | undefined;
  /** The lower part of a ratio, not negative. */
  denominator?: Decimal | null | undefined;
  /** What it is about. */
  dimensions?: readonly DimensionInput[] | null | undefined;
  /** The end of the window, which is no longer in it. */
  end?: DateTime | null | undefined;
  /** Its id in that system; null for none. */
  externalId?: string | null | undefined;
  /** What was measured. */
  metricId: string;
  /** The upper part of a ratio. */
  numerator?: Decimal | null | undefined;
  /** The system it was imported from; null for none. */
  source?: string | null | undefined;
  /** The instant, or the start of the window. */
  start: DateTime;
  /** The code of the unit of the value or numerator; that of the metric when absent. */
  unit?: string | null | undefined;
  /** The value. */
  value?: Decimal | null | undefined;
}

/** How savings become one value. */
export type SavingAggregate =
  /** What all of them save within the window, day by day. */
  | 'ACCRUED'
  /** What the recurring ones save in a year. */
  | 'ANNUALISED'
  /** How many there are. */
  | 'COUNT'
  /** What those save that come once. */
  | 'ONCE';

/** The ledgers of savings. No sum holds both. */
export type SavingLedger =
  /** Spend that did not happen. */
  | 'AVOIDANCE'
  /** Spend that stopped. */
  | 'REDUCTION';

/** Why a saving, or a part of it, counts in no sum. */
export type SavingReason =
  /** Nobody knows how much it is. */
  | 'AMOUNT_UNKNOWN'
  /** Its cost is in another currency, and no rate holds. */
  | 'COST_RATE_UNKNOWN'
  /** It repeats another saving, and counts there. */
  | 'DUPLICATE'
  /** It is lapsed. */
  | 'LAPSED'
  /** Its amount is in another currency, and no rate holds. */
  | 'RATE_UNKNOWN'
  /** It is rejected. */
  | 'REJECTED'
  /** Nobody knows since when it saves, so that nothing accrues. */
  | 'START_UNKNOWN';

/** How often a saving comes. */
export type SavingRecurrence =
  /** The amount again every month. */
  | 'MONTHLY'
  /** Once; it is never annualised. */
  | 'ONCE'
  /** The amount again every year. */
  | 'YEARLY';

/** The least that a saving must have reached to count. */
export type SavingStage =
  /** Expected, realised or verified. */
  | 'EXPECTED'
  /** Realised or verified. */
  | 'REALISED'
  /** Verified. */
  | 'VERIFIED';

/** The state of a saving. */
export type SavingState =
  /** It is to come. */
  | 'EXPECTED'
  /** It is no more. Final. */
  | 'LAPSED'
  /** It has come. */
  | 'REALISED'
  /** It is none. Final. */
  | 'REJECTED'
  /** Somebody has checked that it has come. */
  | 'VERIFIED';

/** Named points by which people judge. */
export interface ScaleCreateInput {
  /** Its short name, unique: `achievement-2026`. */
  code: string;
  /** Its id in that system; null for none. */
  externalId?: string | null | undefined;
  /** Its name for people. */
  name: string;
  /** From 2 to 50 points. */
  points: readonly ScalePointInput[];
  /** The system it was imported from; null for none. */
  source?: string | null | undefined;
}

/** A point of a scale. */
export interface ScalePointInput {
  /** Its short name, unique within the scale. */
  code: string;
  /** What it is called. */
  label: string;
  /** What it counts, 0…1, with at most six decimal places. */
  value: Decimal;
}

/** Why it is unknown whether a scenario holds. */
export type ScenarioReason =
  /** The value before is 0 or below: there is no percentage of it. */
  | 'CHANGE_UNDEFINED'
  /** There are no samples in the window. */
  | 'NO_SAMPLES'
  /** The window before has no value. */
  | 'PREVIOUS_UNKNOWN'
  /** The samples are ratios, and a sum of ratios means nothing. */
  | 'RATIO_NOT_SUMMED'
  /** Some samples are values and some ratios. */
  | 'SAMPLES_MIXED'
  /** Nobody has set the threshold: the number is told, nothing follows. */
  | 'THRESHOLD_UNKNOWN'
  /** The denominators add up to 0, or that of the sample is 0. */
  | 'ZERO_DENOMINATOR';

/** What the linter looks at: of a period or of one objective at least. Savings, incidents and samples are looked at when the period is named and nothing else. */
export interface ScoreLintFilter {
  /** Only this objective. */
  objectiveId?: string | null | undefined;
  /** Only those for which this person answers. */
  ownerId?: string | null | undefined;
  /** The objectives of this period. */
  periodId?: string | null | undefined;
  /** Only what these rules find; all when absent. */
  rules?: readonly LintRule[] | null | undefined;
  /** Only those of this team. */
  teamId?: string | null | undefined;
}

/** A point of a line on which scores are read off. */
export interface ScorePointInput {
  /** What it scores, 0…1. */
  score: Decimal;
  /** A value. */
  value: Decimal;
}

/** Which service account to archive. */
export interface ServiceAccountArchiveInput {
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** Its id. */
  id: string;
}

/** A service account to add. */
export interface ServiceAccountCreateInput {
  /** Its name, unique. */
  name: string;
}

/** How bad an incident is, from the worst on. The organisation has labels of its own for them. */
export type Severity =
  /** The worst. */
  | 'SEV1'
  /** The second worst. */
  | 'SEV2'
  /** The third. */
  | 'SEV3'
  /** The mildest. */
  | 'SEV4';

/** What the organisation calls a severity. */
export interface SeverityLabelInput {
  /** What it is called, as `C`. */
  label: string;
  /** The severity. */
  severity: Severity;
}

/** How long something took, as somebody wrote it down. */
export interface StatedDurationInput {
  /** How it was hedged; EXACT when absent. */
  qualifier?: Qualifier | null | undefined;
  /** The words of the source. */
  text: string;
  /** The code of a unit of time, as `min`. */
  unit: string;
  /** The number. */
  value: Decimal;
}

/** A figure as somebody wrote it down. */
export interface StatedFigureInput {
  /** With how many decimals it was written, 0 to 9. */
  places: number;
  /** How it is hedged. */
  qualifier: Qualifier;
  /** The words of the source, as `about 30 %`. */
  text: string;
  /** The code of its unit. */
  unit?: string | null | undefined;
  /** The number; absent when the text names none. */
  value?: Decimal | null | undefined;
  /** The days that it is about. */
  window?: WindowInput | null | undefined;
}

/** Which statement to archive. */
export interface StatementArchiveInput {
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** Its id. */
  id: string;
}

/** A written result. Name all that it is about; nothing is legal too. */
export interface StatementCreateInput {
  /** A story that it is about. */
  aboutStoryId?: string | null | undefined;
  /** Who stated it. */
  authorId?: string | null | undefined;
  /** A saving that it is about. */
  costSavingId?: string | null | undefined;
  /** Its id in that system; null for none. */
  externalId?: string | null | undefined;
  /** The figure that it states. */
  figure?: StatedFigureInput | null | undefined;
  /** An incident that it is about. */
  incidentId?: string | null | undefined;
  /** A key result that it is about. */
  keyResultId?: string | null | undefined;
  /** A metric that it is about. */
  metricId?: string | null | undefined;
  /** An objective that it is about. */
  objectiveId?: string | null | undefined;
  /** The system it was imported from; null for none. */
  source?: string | null | undefined;
  /** The text as written, at most 20,000 characters. */
  text: string;
  /** Work that it is about. */
  workItemId?: string | null | undefined;
}

/** Which statements. Conditions given together must all hold. */
export interface StatementFilter {
  /** By a story that it is about. */
  aboutStoryId?: IdComparator | null | undefined;
  /** True for archived ones only. Without it, or with false: those that are not archived. */
  archived?: boolean | null | undefined;
  /** By who stated it. */
  authorId?: IdComparator | null | undefined;
  /** By a saving that it is about. */
  costSavingId?: IdComparator | null | undefined;
  /** By when it was recorded. */
  createdAt?: DateTimeComparator | null | undefined;
  /** By id in the system it was imported from. */
  externalId?: StringComparator | null | undefined;
  /** True for those that state a figure, false for those that do not; both when absent. */
  hasFigure?: boolean | null | undefined;
  /** By id. */
  id?: IdComparator | null | undefined;
  /** By an incident that it is about. */
  incidentId?: IdComparator | null | undefined;
  /** By a key result that it is about. */
  keyResultId?: IdComparator | null | undefined;
  /** True for those that are about something, false for those about nothing yet; both when absent. */
  linked?: boolean | null | undefined;
  /** By a metric that it is about. */
  metricId?: IdComparator | null | undefined;
  /** By an objective that it is about. */
  objectiveId?: IdComparator | null | undefined;
  /** By text. */
  text?: StringComparator | null | undefined;
  /** By work that it is about. */
  workItemId?: IdComparator | null | undefined;
}

/** A statement, and the one thing that it is about as well. */
export interface StatementLinkInput {
  /** The story. */
  aboutStoryId?: string | null | undefined;
  /** The saving. */
  costSavingId?: string | null | undefined;
  /** The id of the statement. */
  id: string;
  /** The incident. */
  incidentId?: string | null | undefined;
  /** The key result. */
  keyResultId?: string | null | undefined;
  /** The metric. */
  metricId?: string | null | undefined;
  /** The objective. */
  objectiveId?: string | null | undefined;
  /** The work. */
  workItemId?: string | null | undefined;
}

/** One term of an order of statements. */
export interface StatementOrder {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: StatementOrderField;
}

/** What statements can be ordered by. */
export type StatementOrderField =
  /** When they were recorded. */
  | 'CREATED_AT';

/** Which link to end. */
export interface StatementUnlinkInput {
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** The id of the link. */
  linkId: string;
}

/** Corrections of a statement. An absent field is unchanged. */
export interface StatementUpdateInput {
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** The figure that it states; null for none. */
  figure?: StatedFigureInput | null | undefined;
  /** Its id. */
  id: string;
  /** The text. It cannot be cleared. */
  text?: string | null | undefined;
}

/** Which story to archive. */
export interface StoryArchiveInput {
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** Its id. */
  id: string;
}

/** Which stories. Conditions given together must all hold. */
export interface StoryFilter {
  /** By a story that it is about. */
  aboutStoryId?: IdComparator | null | undefined;
  /** True for archived ones only. Without it, or with false: those that are not archived. */
  archived?: boolean | null | undefined;
  /** By who tells it. */
  authorId?: IdComparator | null | undefined;
  /** By a saving that it is about. */
  costSavingId?: IdComparator | null | undefined;
  /** By when it was recorded. */
  createdAt?: DateTimeComparator | null | undefined;
  /** By id in the system it was imported from. */
  externalId?: StringComparator | null | undefined;
  /** By id. */
  id?: IdComparator | null | undefined;
  /** By an incident that it is about. */
  incidentId?: IdComparator | null | undefined;
  /** By a key result that it is about. */
  keyResultId?: IdComparator | null | undefined;
  /** By how it is told. */
  kind?: StoryKind | null | undefined;
  /** True for those that are about something, false for those about nothing yet; both when absent. */
  linked?: boolean | null | undefined;
  /** By a metric that it is about. */
  metricId?: IdComparator | null | undefined;
  /** By an objective that it is about. */
  objectiveId?: IdComparator | null | undefined;
  /** By title. */
  title?: StringComparator | null | undefined;
  /** By what it is evidence of. */
  topic?: StringComparator | null | undefined;
  /** By work that it is about. */
  workItemId?: IdComparator | null | undefined;
}

/** How a story is told. */
export type StoryKind =
  /** As prose. */
  | 'PROSE'
  /** What the situation was, what was done, what came of it. */
  | 'SITUATION_ACTION_RESULT';

/** A story, and the one thing that it is about as well. */
export interface StoryLinkInput {
  /** The other story. */
  aboutStoryId?: string | null | undefined;
  /** The saving. */
  costSavingId?: string | null | undefined;
  /** The id of the story. */
  id: string;
  /** The incident. */
  incidentId?: string | null | undefined;
  /** The key result. */
  keyResultId?: string | null | undefined;
  /** The metric. */
  metricId?: string | null | undefined;
  /** The objective. */
  objectiveId?: string | null | undefined;
  /** The work. */
  workItemId?: string | null | undefined;
}

/** One term of an order of stories. */
export interface StoryOrder {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: StoryOrderField;
}

/** What stories can be ordered by. */
export type StoryOrderField =
  /** When they were recorded. */
  | 'CREATED_AT'
  /** Their titles. */
  | 'TITLE';

/** Which link to end. */
export interface StoryUnlinkInput {
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** The id of the link. */
  linkId: string;
}

/** Corrections of a story. An absent field is unchanged, null clears. */
export interface StoryUpdateInput {
  /** What was done. */
  action?: string | null | undefined;
  /** Who tells it. */
  authorId?: string | null | undefined;
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** Its id. */
  id: string;
  /** The prose. */
  prose?: string | null | undefined;
  /** What came of it. */
  result?: string | null | undefined;
  /** What the situation was. */
  situation?: string | null | undefined;
  /** What it is about, in one line. It cannot be cleared. */
  title?: string | null | undefined;
  /** The value or competency that it is evidence of. */
  topic?: string | null | undefined;
}

/** A story. Name all that it is about; nothing is legal too. */
export interface StoryWriteInput {
  /** Another story that it is about. */
  aboutStoryId?: string | null | undefined;
  /** What was done; not with prose. */
  action?: string | null | undefined;
  /** Who tells it, and of whom it tells. */
  authorId?: string | null | undefined;
  /** A saving that it is about. */
  costSavingId?: string | null | undefined;
  /** Its id in that system; null for none. */
  externalId?: string | null | undefined;
  /** An incident that it is about. */
  incidentId?: string | null | undefined;
  /** A key result that it is about. */
  keyResultId?: string | null | undefined;
  /** How it is told. */
  kind: StoryKind;
  /** A metric that it is about. */
  metricId?: string | null | undefined;
  /** An objective that it is about. */
  objectiveId?: string | null | undefined;
  /** The prose; with that kind only. */
  prose?: string | null | undefined;
  /** What came of it; not with prose. */
  result?: string | null | undefined;
  /** What the situation was; not with prose. */
  situation?: string | null | undefined;
  /** The system it was imported from; null for none. */
  source?: string | null | undefined;
  /** What it is about, in one line. */
  title: string;
  /** The value or competency that it is evidence of, in one line. */
  topic?: string | null | undefined;
  /** Work that it is about. */
  workItemId?: string | null | undefined;
}

/** Which texts. Conditions given together must all hold. */
export interface StringComparator {
  /** Texts with this part, whatever the case of its letters. */
  contains?: string | null | undefined;
  /** Exactly this text. */
  eq?: string | null | undefined;
  /** One of these texts. */
  in?: readonly string[] | null | undefined;
}

/** What kind of support is asked for. */
export type SupportKind =
  /** Money. */
  | 'BUDGET'
  /** To arrange something with others. */
  | 'COORDINATION'
  /** To take part in an event, or to hold one. */
  | 'EVENT'
  /** Anything else. */
  | 'OTHER'
  /** Training, or means to learn. */
  | 'TRAINING';

/** What somebody is asked for. */
export interface SupportRequestInput {
  /** Who is asked, in the words of the source. */
  addressee?: string | null | undefined;
  /** The person who is asked. */
  addresseeId?: string | null | undefined;
  /** The money that is asked for. */
  amount?: MoneyInput | null | undefined;
  /** What kind of support. */
  kind: SupportKind;
  /** What became of it; REQUESTED when absent. */
  state?: SupportState | null | undefined;
}

/** What became of a request for support. */
export type SupportState =
  /** It is not given. */
  | 'DECLINED'
  /** It is given. */
  | 'GRANTED'
  /** It was asked for. */
  | 'REQUESTED';

/** Which team to archive. */
export interface TeamArchiveInput {
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** Its id. */
  id: string;
}

/** A team to add. */
export interface TeamCreateInput {
  /** Its id in that system; null for none. */
  externalId?: string | null | undefined;
  /** Its name. */
  name: string;
  /** The team that it is part of; none at the top. */
  parentId?: string | null | undefined;
  /** The system it was imported from; null for none. */
  source?: string | null | undefined;
}

/** Which teams. Conditions given together must all hold. */
export interface TeamFilter {
  /** True for archived ones only. Without it, or with false: those that are not archived. */
  archived?: boolean | null | undefined;
  /** By id in the system it was imported from. */
  externalId?: StringComparator | null | undefined;
  /** By id. */
  id?: IdComparator | null | undefined;
  /** By name. */
  name?: StringComparator | null | undefined;
  /** By the team that it is part of. */
  parentId?: IdComparator | null | undefined;
}

/** What to change of a team. Absent fields stay; null clears. */
export interface TeamUpdateInput {
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** Its id. */
  id: string;
  /** Its name. */
  name?: string | null | undefined;
  /** The team that it is part of; null puts it at the top. */
  parentId?: string | null | undefined;
}

/** How the observations of a target to hold become one value. */
export type ThresholdMethod =
  /** The latest observation decides. */
  | 'LAST'
  /** The share of all observations that met the target. */
  | 'SHARE_OF_OBSERVATIONS'
  /** The share of the known time in which it was met: each observation holds until the next, at most for its cadence and grace. */
  | 'SHARE_OF_TIME';

/** What is due. */
export type TodoKind =
  /** The next value of a key result, by its cadence. */
  | 'CHECK_IN'
  /** What is to be done after an incident. */
  | 'INCIDENT_FOLLOW_UP'
  /** A milestone that is not done. */
  | 'MILESTONE'
  /** Work that is neither done nor dropped. */
  | 'WORK_ITEM';

/** Where something that is due stands. */
export type TodoState =
  /** There is time left, grace included. */
  | 'DUE'
  /** It is too late. */
  | 'OVERDUE';

/** A token to make. */
export interface TokenCreateInput {
  /** From when on it is not accepted any more: within 366 days, 90 when absent. */
  expiresAt?: DateTime | null | undefined;
  /** What it is for. */
  name: string;
  /** Whose it is: the viewer when absent. Only the operator makes tokens of other people. */
  personId?: string | null | undefined;
  /** What it allows at most; not more than the token by which it is made. */
  scopes: readonly AccessScope[];
  /** The service account whose it is. For administrators. */
  serviceAccountId?: string | null | undefined;
}

/** Which token to revoke. */
export interface TokenRevokeInput {
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** Its id, as `tok_…`: not the token itself. */
  id: string;
}

/** The values that are wanted, and how far beyond them something still counts. */
export interface ValueRangeInput {
  /** The highest value that counts wholly. */
  high: Decimal;
  /** The value above `high` from which on nothing counts; a hard edge when absent. */
  highest?: Decimal | null | undefined;
  /** The lowest value that counts wholly. */
  low: Decimal;
  /** The value below `low` from which on nothing counts; a hard edge when absent. */
  lowest?: Decimal | null | undefined;
}

/** How the value of a key result comes in. */
export type ValueSource =
  /** As a value that was observed. */
  | 'CHECK_IN'
  /** It follows from evidence, and changes with it. */
  | 'DERIVED'
  /** As a numerator and a denominator that were observed; both are kept. */
  | 'RATIO';

/** Whether what was promised was reached. */
export type Verdict =
  /** The value has reached what is expected: 1 of a committed, 0.7 of an aspirational objective. */
  | 'ACHIEVED'
  /** A learning objective with a written conclusion. */
  | 'ANSWERED'
  /** The period is over, and the value is below what is expected or unknown. */
  | 'MISSED'
  /** A learning objective without a conclusion. */
  | 'OPEN';

/** What kind of viewer asks. */
export type ViewerKind =
  /** The operator, by the root token. */
  | 'OPERATOR'
  /** A person. */
  | 'PERSON'
  /** A program, by a token of a service account. */
  | 'SERVICE';

/** What number of a metric is watched. */
export type Watched =
  /** What it is more than that of the window before, in the same unit. */
  | 'DIFFERENCE'
  /** The same in percent of the window before. */
  | 'RELATIVE_CHANGE'
  /** That of the window, in the unit of the metric. */
  | 'VALUE';

/** A day of the week. */
export type Weekday =
  /** Friday. */
  | 'FRIDAY'
  /** Monday. */
  | 'MONDAY'
  /** Saturday. */
  | 'SATURDAY'
  /** Sunday. */
  | 'SUNDAY'
  /** Thursday. */
  | 'THURSDAY'
  /** Tuesday. */
  | 'TUESDAY'
  /** Wednesday. */
  | 'WEDNESDAY';

/** How weights are read. */
export type WeightMode =
  /** Basis points of the whole; those unset share exactly what is left of 10,000. More than 10,000 is refused. */
  | 'FILL_REMAINDER'
  /** Any numbers, only their proportions matter; all unset is equal. */
  | 'NORMALISE'
  /** All are set and add up to 10,000, but for less than one basis point for each part: thirds are legal. */
  | 'STRICT';

/** A span of days. */
export interface WindowInput {
  /** The day after the last one. */
  endsBefore: PlainDate;
  /** The first day. */
  startsOn: PlainDate;
}

/** How work items become one value. Dropped ones count nowhere. */
export type WorkItemAggregate =
  /** How many are done. */
  | 'COUNT_DONE'
  /** The mean of their progress, each alike. */
  | 'MEAN_PROGRESS'
  /** The share that is done. */
  | 'SHARE_DONE';

/** Which work to archive. */
export interface WorkItemArchiveInput {
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** Its id. */
  id: string;
}

/** From the work items that stand below the key result. */
export interface WorkItemDerivationInput {
  /** How they become one value. */
  aggregate: WorkItemAggregate;
}

/** Which work. Conditions given together must all hold. */
export interface WorkItemFilter {
  /** True for archived ones only. Without it, or with false: those that are not archived. */
  archived?: boolean | null | undefined;
  /** By when it was recorded. */
  createdAt?: DateTimeComparator | null | undefined;
  /** By the last day on which it may be due. */
  dueLatest?: DateComparator | null | undefined;
  /** By id in the system it was imported from. */
  externalId?: StringComparator | null | undefined;
  /** By id. */
  id?: IdComparator | null | undefined;
  /** By the key result under which it stands. */
  keyResultId?: IdComparator | null | undefined;
  /** By the objective under which it stands. */
  objectiveId?: IdComparator | null | undefined;
  /** By who answers for it. */
  ownerId?: IdComparator | null | undefined;
  /** By what it is a part of. */
  parentId?: IdComparator | null | undefined;
  /** True for parts, false for what is no part; both when absent. */
  part?: boolean | null | undefined;
  /** In one of these states. */
  states?: readonly WorkItemState[] | null | undefined;
  /** By title. */
  title?: StringComparator | null | undefined;
}

/** How work has moved on. An absent field is unchanged, null clears. */
export interface WorkItemMoveInput {
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** Its id. */
  id: string;
  /** From when on it stands like this; now when absent. Not before what is known already. */
  observedAt?: DateTime | null | undefined;
  /** How far it is, 0…1. */
  progress?: Decimal | null | undefined;
  /** Its state. It cannot be cleared. */
  state?: WorkItemState | null | undefined;
  /** The state in the words of the source. */
  stateText?: string | null | undefined;
}

/** One term of an order of work. */
export interface WorkItemOrder {
  /** In which direction. */
  direction: OrderDirection;
  /** By what. */
  field: WorkItemOrderField;
}

/** What work can be ordered by. */
export type WorkItemOrderField =
  /** When it was recorded. */
  | 'CREATED_AT'
  /** The last day on which it may be due; unknown ones last. */
  | 'DUE_LATEST'
  /** Its title. */
  | 'TITLE';

/** Where work is to stand: under the one thing that is named, or free. */
export interface WorkItemPlaceInput {
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** Its id. */
  id: string;
  /** The key result under which it is to stand. */
  keyResultId?: string | null | undefined;
  /** The objective under which it is to stand. */
  objectiveId?: string | null | undefined;
  /** Its place there, from 1; behind all others when absent. */
  ordinal?: number | null | undefined;
  /** The work that it is to be a part of. */
  parentId?: string | null | undefined;
}

/** The state of work. */
export type WorkItemState =
  /** It cannot go on now. */
  | 'BLOCKED'
  /** Done: it counts as 1, whatever progress is stated. */
  | 'DONE'
  /** It will not be done; it counts nowhere. */
  | 'DROPPED'
  /** Under way. */
  | 'IN_PROGRESS'
  /** Made, and being tested. */
  | 'IN_TEST'
  /** Not begun. */
  | 'PLANNED';

/** Corrections of work. An absent field is unchanged, null clears. */
export interface WorkItemUpdateInput {
  /** More about it. */
  description?: string | null | undefined;
  /** When it is due. */
  due?: FuzzyDateInput | null | undefined;
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** Its id. */
  id: string;
  /** Who answers for it. */
  ownerId?: string | null | undefined;
  /** How it comes again. */
  recurrence?: RecurrenceInput | null | undefined;
  /** What is to be done, in one line. It cannot be cleared. */
  title?: string | null | undefined;
}

/** Work, under one thing at most. What is absent is not known. */
export interface WorkItemWriteInput {
  /** More about it. */
  description?: string | null | undefined;
  /** When it is due. */
  due?: FuzzyDateInput | null | undefined;
  /** Its id in that system; null for none. */
  externalId?: string | null | undefined;
  /** The key result under which it stands. */
  keyResultId?: string | null | undefined;
  /** The objective under which it stands. */
  objectiveId?: string | null | undefined;
  /** From when on it stands like this; now when absent. */
  observedAt?: DateTime | null | undefined;
  /** Who answers for it. */
  ownerId?: string | null | undefined;
  /** The work that it is a part of. */
  parentId?: string | null | undefined;
  /** How far it is, 0…1. */
  progress?: Decimal | null | undefined;
  /** How it comes again. */
  recurrence?: RecurrenceInput | null | undefined;
  /** The system it was imported from; null for none. */
  source?: string | null | undefined;
  /** Its state; planned when absent. */
  state?: WorkItemState | null | undefined;
  /** The state in the words of the source. */
  stateText?: string | null | undefined;
  /** What is to be done, in one line. */
  title: string;
}
