// Generated from the schema and the operations by `pnpm run generate`. Do not edit.

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

/** How key results become one value. */
export type Aggregation =
  /** Their weighted mean. */
  | 'MEAN'
  /** The smallest among those with a weight. */
  | 'MIN';

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

/** How a value reads at a glance. */
export type Band =
  /** In [0.4, 0.7). */
  | 'AMBER'
  /** In [0.7, 1]. */
  | 'GREEN'
  /** In [0, 0.4). */
  | 'RED';

/** What an objective promises. */
export type Commitment =
  /** It aims beyond what seems possible: 0.7 is expected. */
  | 'ASPIRATIONAL'
  /** It will be reached in full: 1 is expected. */
  | 'COMMITTED'
  /** It is to find something out: it has no number, but a written conclusion. */
  | 'LEARNING';

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
  /** How far a milestone is done, 0…1. */
  | 'milestone'
  /** What a child without a value does to its parent. */
  | 'nullPolicy'
  /** The upper part of a ratio. */
  | 'numerator'
  /** A value entered over the calculated one. */
  | 'override'
  /** The calculated value in whose place another stands; null when that was unknown. */
  | 'replaced'
  /** Where it should arrive. */
  | 'target'
  /** The unit of the values. */
  | 'unit'
  /** How weights are read. */
  | 'weightMode';

/** Which ids. Conditions given together must all hold. */
export interface IdComparator {
  /** This id. */
  eq?: string | null | undefined;
  /** One of these ids. */
  in?: readonly string[] | null | undefined;
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
  /** The key result. */
  id: string;
  /** When it was judged; now when absent. */
  observedAt?: DateTime | null | undefined;
  /** Why. */
  reason: string;
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
  /** The value as observed, in the unit: absolute, not an increment. 1 or 0 for BOOLEAN; 0…1 for a milestone. */
  value?: Decimal | null | undefined;
}

/** A key result to add behind those that the objective has. */
export interface KeyResultCreateInput {
  /** Where it starts; for INCREASE and DECREASE only, and needed there. */
  baseline?: Decimal | null | undefined;
  /** More about it. */
  description?: string | null | undefined;
  /** Its id in that system; null for none. */
  externalId?: string | null | undefined;
  /** True for imported old data, in which the target may equal the baseline. */
  legacy?: boolean | null | undefined;
  /** How it is judged. */
  measure: Measure;
  /** For MILESTONES only, at most 100. */
  milestones?: readonly MilestoneInput[] | null | undefined;
  /** The objective that it belongs to. */
  objectiveId: string;
  /** Who answers for it. */
  ownerId?: string | null | undefined;
  /** The system it was imported from; null for none. */
  source?: string | null | undefined;
  /** Where it should arrive; for INCREASE and DECREASE only, and needed there. */
  target?: Decimal | null | undefined;
  /** What is to be reached, in one line of at most 300 characters. */
  title: string;
  /** The unit of its values. */
  unit?: string | null | undefined;
  /** How its value comes in; CHECK_IN when absent. */
  valueSource?: ValueSource | null | undefined;
  /** In basis points. Either all key results of an objective have one or none has. */
  weight?: number | null | undefined;
}

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
  /** The key result. */
  id: string;
  /** From when on it counts; now when absent. Inside the period. */
  observedAt?: DateTime | null | undefined;
  /** Why. */
  reason: string;
  /** In its unit, or a progress in 0…1 for MILESTONES and ASSESSED; null withdraws the one before. */
  value?: Decimal | null | undefined;
}

/** A whole new definition: what is absent is unset. */
export interface KeyResultRedefineInput {
  /** Where it starts; for INCREASE and DECREASE only, and needed there. */
  baseline?: Decimal | null | undefined;
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** The key result. */
  id: string;
  /** How it is judged. */
  measure: Measure;
  /** Why. */
  reason?: string | null | undefined;
  /** Where it should arrive; for INCREASE and DECREASE only, and needed there. */
  target?: Decimal | null | undefined;
  /** The unit of its values. */
  unit?: string | null | undefined;
  /** From when on; now when absent. Inside the period. */
  validFrom?: DateTime | null | undefined;
  /** How its value comes in; CHECK_IN when absent. */
  valueSource?: ValueSource | null | undefined;
  /** In basis points. Either all key results of an objective have one or none has. */
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
  /** In basis points; null unsets it. Either all are set or none is. */
  weight?: number | null | undefined;
}

/** A language of texts that are made for people. */
export type Language =
  /** English. */
  | 'EN'
  /** Chinese. */
  | 'ZH';

/** How a key result is judged. */
export type Measure =
  /** By a person, with a reason: the usual way for a key result in prose. */
  | 'ASSESSED'
  /** Met or not met. */
  | 'BOOLEAN'
  /** From a baseline down to a target. */
  | 'DECREASE'
  /** From a baseline up to a target. */
  | 'INCREASE'
  /** By how far its milestones are done. */
  | 'MILESTONES';

/** A milestone of a key result. */
export interface MilestoneInput {
  /** When it is due. */
  dueOn?: PlainDate | null | undefined;
  /** What is to be done. */
  title: string;
  /** In basis points. Either all milestones have one or none has. */
  weight?: number | null | undefined;
}

/** What a key result without a value does to its objective. */
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
  /** Share of the child's weight in basis points; equal shares when absent. */
  share?: number | null | undefined;
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
  /** The objective. */
  id: string;
  /** When it was judged; now when absent. */
  observedAt?: DateTime | null | undefined;
  /** Why. */
  reason: string;
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
  /** How its key results become one value; MEAN when absent. */
  aggregation?: Aggregation | null | undefined;
  /** What is promised; COMMITTED when absent. */
  commitment?: Commitment | null | undefined;
  /** More about it. */
  description?: string | null | undefined;
  /** Its id in that system; null for none. */
  externalId?: string | null | undefined;
  /** What a key result without a value does; EXCLUDE when absent. */
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
  /** The objective. */
  id: string;
  /** From when on it counts; now when absent. */
  observedAt?: DateTime | null | undefined;
  /** Why. */
  reason: string;
  /** In 0…1, at most six decimal places; null withdraws the one before. */
  value?: Decimal | null | undefined;
}

/** How an objective is to be judged. Absent fields stay. */
export interface ObjectiveRedefineInput {
  /** How its key results become one value. */
  aggregation?: Aggregation | null | undefined;
  /** What is promised. */
  commitment?: Commitment | null | undefined;
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** Its id. */
  id: string;
  /** What a key result without a value does. */
  nullPolicy?: NullPolicy | null | undefined;
  /** Why. */
  reason?: string | null | undefined;
  /** From when on; now when absent. Inside the period. */
  validFrom?: DateTime | null | undefined;
}

/** The weights of an objective's key results. */
export interface ObjectiveReweighInput {
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** The objective. */
  id: string;
  /** Why. */
  reason?: string | null | undefined;
  /** From when on; now when absent. Inside the period. */
  validFrom?: DateTime | null | undefined;
  /** The weights that change. */
  weights: readonly KeyResultWeight[];
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
  /** Its name. */
  name?: string | null | undefined;
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
  /** By code. */
  code?: StringComparator | null | undefined;
  /** By id. */
  id?: IdComparator | null | undefined;
  /** By kind. */
  kind?: PeriodKind | null | undefined;
  /** By first day. */
  startsOn?: DateComparator | null | undefined;
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
  /** None of its parts has a value. */
  | 'ALL_CHILDREN_UNKNOWN'
  /** An assessment stands in place of the calculated score. */
  | 'ASSESSMENT_REPLACES'
  /** A part has no value, and nothing is computed without it. */
  | 'CHILD_UNKNOWN_BLOCKS'
  /** A part without a value is left out. */
  | 'CHILD_UNKNOWN_EXCLUDED'
  /** A part without a value counts as 0. */
  | 'CHILD_UNKNOWN_ZERO'
  /** The target equals the baseline and is not met, so there is no way to measure. */
  | 'DEGENERATE_RANGE'
  /** A learning objective has no number. */
  | 'LEARNING_OBJECTIVE'
  /** Nobody has assessed it yet. */
  | 'NOT_ASSESSED'
  /** There is nothing below it to combine. */
  | 'NO_CHILDREN'
  /** No definition was in force at that time. */
  | 'NO_DEFINITION'
  /** It has no milestones. */
  | 'NO_MILESTONES'
  /** No value has been observed yet. */
  | 'NO_OBSERVATION'
  /** Everything that has a value has weight 0. */
  | 'NO_WEIGHTED_VALUE'
  /** A value was typed in over the calculation. */
  | 'OVERRIDDEN'
  /** The period is not over, so there is no score yet. */
  | 'PERIOD_OPEN'
  /** Only some of the weights are set, so nothing can be combined. */
  | 'WEIGHTS_MIXED'
  /** The denominator of the ratio is 0. */
  | 'ZERO_DENOMINATOR'
  /** All weights are 0, so all count equally. */
  | 'ZERO_WEIGHTS';

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

/** The rule by which a value came about. */
export type Rule =
  /** The value that a person gave, with a reason. */
  | 'ASSESSED'
  /** A person's assessment stands in place of the calculated score. */
  | 'ASSESSMENT'
  /** 1 when met, 0 when not. */
  | 'BOOLEAN'
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
  | 'PERIOD_OPEN';

/** Which statement to archive. */
export interface StatementArchiveInput {
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** Its id. */
  id: string;
}

/** A written result. Name the one thing that it is about. */
export interface StatementCreateInput {
  /** Who stated it. */
  authorId?: string | null | undefined;
  /** Its id in that system; null for none. */
  externalId?: string | null | undefined;
  /** The key result that it is about. */
  keyResultId?: string | null | undefined;
  /** The objective that it is about. */
  objectiveId?: string | null | undefined;
  /** The system it was imported from; null for none. */
  source?: string | null | undefined;
  /** The text as written, at most 20,000 characters. */
  text: string;
}

/** The corrected text of a statement. */
export interface StatementUpdateInput {
  /** The revision that you saw; when it is another by now, nothing is written. */
  expectedRevision: number;
  /** Its id. */
  id: string;
  /** The text. */
  text: string;
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

/** How the value of a key result comes in. */
export type ValueSource =
  /** As a value that was observed. */
  | 'CHECK_IN'
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

/** How weights are read. */
export type WeightMode =
  /** Any numbers, only their proportions matter; all unset is equal. */
  | 'NORMALISE';
