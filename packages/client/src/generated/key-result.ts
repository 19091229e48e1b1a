// Generated from the schema and the operations by `pnpm run generate`. Do not edit.

import type { Assessment, Override } from './judgement.ts';
import type { ComputedValue, ExplainedValue } from './reading.ts';
import type { ConflictRefusal, NotFoundRefusal, PeriodClosedRefusal, StaleVersionRefusal, ValidationRefusal } from './refusal.ts';
import type { DateTime, Decimal, KeyResultArchiveInput, KeyResultAssessInput, KeyResultCheckInInput, KeyResultCreateInput, KeyResultFilter, KeyResultOrder, KeyResultOverrideInput, KeyResultRedefineInput, KeyResultUpdateInput, Language, Measure, PlainDate, ValueSource } from './schema.ts';
import type { TypedDocument } from '../document/TypedDocument.ts';

/** How a key result is measured and judged, from an instant until the next definition. */
export interface KeyResultDefinition {
  /** Begins with `kdef_`. */
  id: string;
  /** How it is judged. */
  measure: Measure;
  /** How its value comes in. */
  valueSource: ValueSource;
  /** The unit of its values; null for none. */
  unit: string | null;
  /** Where it starts, in the unit; null where nothing is measured between a baseline and a target. */
  baseline: Decimal | null;
  /** Where it should arrive, in the unit; null where nothing is measured between a baseline and a target. */
  target: Decimal | null;
  /** Its weight among the objective's key results, in basis points; null is unset. */
  weight: number | null;
  /** Whether it was imported as old data, in which a target may equal the baseline. */
  legacy: boolean;
  /** Why it was changed; null when not stated. */
  reason: string | null;
  /** From when on it holds. */
  validFrom: DateTime;
  /** When it was recorded, by the clock of the database. */
  recordedAt: DateTime;
}

/** A step of a key result that is measured by milestones. */
export interface Milestone {
  /** Begins with `mst_`. */
  id: string;
  /** Its place among the key result's milestones, from 1. */
  ordinal: number;
  /** What is to be done. */
  title: string;
  /** Its weight in basis points; null is unset. */
  weight: number | null;
  /** When it is due; null when not stated. */
  dueOn: PlainDate | null;
  /** How far it is done as of now, 0…1: 0 when nothing was reported. */
  done: Decimal;
}

/** How one can tell that an objective is achieved. */
export interface KeyResult {
  /** Begins with `kr_`. */
  id: string;
  /** Grows by one with every change. State it in `expectedRevision` to change the thing. */
  revision: number;
  /** Its place among the objective's key results, from 1. */
  ordinal: number;
  /** What is to be reached, in one line. */
  title: string;
  /** More about it; null for nothing. */
  description: string | null;
  /** The objective that it belongs to. */
  objective: { id: string; title: string; };
  /** Who answers for it; null when not stated. */
  owner: { id: string; displayName: string; } | null;
  /** How it is measured and judged as of now; null before its first definition. */
  definition: KeyResultDefinition | null;
  /** Its milestones, in their order; none unless it is measured by them. */
  milestones: Milestone[];
  /** The system it was imported from; null for none. */
  source: string | null;
  /** Its id in that system; null for none. */
  externalId: string | null;
  /** When it was recorded, by the clock of the database. */
  createdAt: DateTime;
  /** When it was archived: it is left out of lists since then. Null while it is not. */
  archivedAt: DateTime | null;
  /** Where it stands. */
  progress: ComputedValue;
  /** Its progress at the end of the period, or an assessment that replaces it; unknown while the period is not over. */
  score: ComputedValue;
}

/** A value of a key result as it was observed: absolute, never an increment. It is never changed. */
export interface CheckIn {
  /** Begins with `chk_`. */
  id: string;
  /** What it is about. */
  keyResult: { id: string; revision: number; progress: ComputedValue; };
  /** The milestone whose state it tells; null when it is about the key result itself. */
  milestone: Milestone | null;
  /** The value in the unit of the key result; null for a ratio and where only a confidence or note is stated. */
  value: Decimal | null;
  /** The upper part of a ratio; else null. */
  numerator: Decimal | null;
  /** The lower part of a ratio; else null. With 0 the value is unknown. */
  denominator: Decimal | null;
  /** The owner's estimate that the target will be met, 0…1; it enters no computation. Null when not stated. */
  confidence: Decimal | null;
  /** What was said about it; null for nothing. */
  note: string | null;
  /** Who observed it; null when not stated. */
  author: { id: string; displayName: string; } | null;
  /** The system it was imported from; null for none. */
  source: string | null;
  /** Its id in that system; null for none. */
  externalId: string | null;
  /** When it was so. */
  observedAt: DateTime;
  /** When it was recorded, by the clock of the database. */
  recordedAt: DateTime;
}

/** How one can tell that an objective is achieved. */
export interface KeyResultExplanations {
  /** Begins with `kr_`. */
  id: string;
  /** What is to be reached, in one line. */
  title: string;
  /** Where it stands. */
  progress: ExplainedValue;
  /** Its progress at the end of the period, or an assessment that replaces it; unknown while the period is not over. */
  score: ExplainedValue;
}

export interface KeyResultGetVariables {
  /** Its id. */
  id: string;
  /** Only what was so at this instant counts. Now when absent. */
  asOf?: DateTime | null | undefined;
  /** Only what was recorded by this instant counts. Everything that is recorded when absent. */
  knownAt?: DateTime | null | undefined;
}

export interface KeyResultGetData { result: KeyResult | null; }

export const KeyResultGetDocument: TypedDocument<KeyResultGetData, KeyResultGetVariables> =
  "query KeyResultGet($id:ID!$asOf:DateTime$knownAt:DateTime){result:keyResult(id:$id){...KeyResultFacts progress(asOf:$asOf knownAt:$knownAt){...ComputedValue}score(asOf:$asOf knownAt:$knownAt){...ComputedValue}}}fragment ComputedValue on ComputedValue{value raw band verdict source reasons{code text}}fragment KeyResultDefinition on KeyResultDefinition{id measure valueSource unit baseline target weight legacy reason validFrom recordedAt}fragment KeyResultFacts on KeyResult{id revision ordinal title description objective{id title}owner{id displayName}definition{...KeyResultDefinition}milestones{...Milestone}source externalId createdAt archivedAt}fragment Milestone on Milestone{id ordinal title weight dueOn done}";

export interface KeyResultListVariables {
  /** Which ones; all that are not archived when absent. */
  filter?: KeyResultFilter | null | undefined;
  /** In which order. */
  orderBy?: readonly KeyResultOrder[] | null | undefined;
  /** How many items a page has; the server states the default and the most. */
  first?: number | null | undefined;
  /** Begin behind the item with this cursor. */
  after?: string | null | undefined;
  /** Only what was so at this instant counts. Now when absent. */
  asOf?: DateTime | null | undefined;
  /** Only what was recorded by this instant counts. Everything that is recorded when absent. */
  knownAt?: DateTime | null | undefined;
}

export interface KeyResultListData { result: { nodes: KeyResult[]; pageInfo: { hasNextPage: boolean; endCursor: string | null; }; }; }

export const KeyResultListDocument: TypedDocument<KeyResultListData, KeyResultListVariables> =
  "query KeyResultList($filter:KeyResultFilter$orderBy:[KeyResultOrder!]$first:Int$after:String$asOf:DateTime$knownAt:DateTime){result:keyResults(filter:$filter orderBy:$orderBy first:$first after:$after){nodes{...KeyResultFacts progress(asOf:$asOf knownAt:$knownAt){...ComputedValue}score(asOf:$asOf knownAt:$knownAt){...ComputedValue}}pageInfo{hasNextPage endCursor}}}fragment ComputedValue on ComputedValue{value raw band verdict source reasons{code text}}fragment KeyResultDefinition on KeyResultDefinition{id measure valueSource unit baseline target weight legacy reason validFrom recordedAt}fragment KeyResultFacts on KeyResult{id revision ordinal title description objective{id title}owner{id displayName}definition{...KeyResultDefinition}milestones{...Milestone}source externalId createdAt archivedAt}fragment Milestone on Milestone{id ordinal title weight dueOn done}";

export interface KeyResultExplainVariables {
  /** Its id. */
  id: string;
  /** Only what was so at this instant counts. Now when absent. */
  asOf?: DateTime | null | undefined;
  /** Only what was recorded by this instant counts. Everything that is recorded when absent. */
  knownAt?: DateTime | null | undefined;
  /** In which language. */
  language?: Language | undefined;
}

export interface KeyResultExplainData { result: KeyResultExplanations | null; }

export const KeyResultExplainDocument: TypedDocument<KeyResultExplainData, KeyResultExplainVariables> =
  "query KeyResultExplain($id:ID!$asOf:DateTime$knownAt:DateTime$language:Language!=EN){result:keyResult(id:$id){...KeyResultExplanations}}fragment ExplainedValue on ComputedValue{value raw band verdict source reasons{code text(language:$language)}explanation{...Explanation}}fragment Explanation on Explanation{kind subject rule source value raw arithmetic reasons{code text(language:$language)}inputs{name value weight note at id}children{id value weight hash}leftOut{id reason{code text(language:$language)}}text(language:$language)version canonical hash}fragment KeyResultExplanations on KeyResult{id title progress(asOf:$asOf knownAt:$knownAt){...ExplainedValue}score(asOf:$asOf knownAt:$knownAt){...ExplainedValue}}";

export interface KeyResultCreateVariables {
  /** The key result. */
  input: KeyResultCreateInput;
}

export interface KeyResultCreateData { result: ConflictRefusal | { __typename: 'KeyResultCreatePayload'; keyResult: KeyResult; } | PeriodClosedRefusal | ValidationRefusal; }

export const KeyResultCreateDocument: TypedDocument<KeyResultCreateData, KeyResultCreateVariables> =
  "mutation KeyResultCreate($input:KeyResultCreateInput!){result:keyResultCreate(input:$input){__typename ...on KeyResultCreatePayload{keyResult{...KeyResult}}...Refusal}}fragment ComputedValue on ComputedValue{value raw band verdict source reasons{code text}}fragment KeyResult on KeyResult{...KeyResultFacts progress{...ComputedValue}score{...ComputedValue}}fragment KeyResultDefinition on KeyResultDefinition{id measure valueSource unit baseline target weight legacy reason validFrom recordedAt}fragment KeyResultFacts on KeyResult{id revision ordinal title description objective{id title}owner{id displayName}definition{...KeyResultDefinition}milestones{...Milestone}source externalId createdAt archivedAt}fragment Milestone on Milestone{id ordinal title weight dueOn done}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";

export interface KeyResultUpdateVariables {
  /** What to change. */
  input: KeyResultUpdateInput;
}

export interface KeyResultUpdateData { result: ConflictRefusal | { __typename: 'KeyResultUpdatePayload'; keyResult: KeyResult; } | NotFoundRefusal | PeriodClosedRefusal | StaleVersionRefusal | ValidationRefusal; }

export const KeyResultUpdateDocument: TypedDocument<KeyResultUpdateData, KeyResultUpdateVariables> =
  "mutation KeyResultUpdate($input:KeyResultUpdateInput!){result:keyResultUpdate(input:$input){__typename ...on KeyResultUpdatePayload{keyResult{...KeyResult}}...Refusal}}fragment ComputedValue on ComputedValue{value raw band verdict source reasons{code text}}fragment KeyResult on KeyResult{...KeyResultFacts progress{...ComputedValue}score{...ComputedValue}}fragment KeyResultDefinition on KeyResultDefinition{id measure valueSource unit baseline target weight legacy reason validFrom recordedAt}fragment KeyResultFacts on KeyResult{id revision ordinal title description objective{id title}owner{id displayName}definition{...KeyResultDefinition}milestones{...Milestone}source externalId createdAt archivedAt}fragment Milestone on Milestone{id ordinal title weight dueOn done}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";

export interface KeyResultRedefineVariables {
  /** The definition. */
  input: KeyResultRedefineInput;
}

export interface KeyResultRedefineData { result: ConflictRefusal | { __typename: 'KeyResultRedefinePayload'; keyResult: KeyResult; } | NotFoundRefusal | PeriodClosedRefusal | StaleVersionRefusal | ValidationRefusal; }

export const KeyResultRedefineDocument: TypedDocument<KeyResultRedefineData, KeyResultRedefineVariables> =
  "mutation KeyResultRedefine($input:KeyResultRedefineInput!){result:keyResultRedefine(input:$input){__typename ...on KeyResultRedefinePayload{keyResult{...KeyResult}}...Refusal}}fragment ComputedValue on ComputedValue{value raw band verdict source reasons{code text}}fragment KeyResult on KeyResult{...KeyResultFacts progress{...ComputedValue}score{...ComputedValue}}fragment KeyResultDefinition on KeyResultDefinition{id measure valueSource unit baseline target weight legacy reason validFrom recordedAt}fragment KeyResultFacts on KeyResult{id revision ordinal title description objective{id title}owner{id displayName}definition{...KeyResultDefinition}milestones{...Milestone}source externalId createdAt archivedAt}fragment Milestone on Milestone{id ordinal title weight dueOn done}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";

export interface KeyResultArchiveVariables {
  /** Which key result. */
  input: KeyResultArchiveInput;
}

export interface KeyResultArchiveData { result: ConflictRefusal | { __typename: 'KeyResultArchivePayload'; keyResult: KeyResult; } | NotFoundRefusal | PeriodClosedRefusal | StaleVersionRefusal | ValidationRefusal; }

export const KeyResultArchiveDocument: TypedDocument<KeyResultArchiveData, KeyResultArchiveVariables> =
  "mutation KeyResultArchive($input:KeyResultArchiveInput!){result:keyResultArchive(input:$input){__typename ...on KeyResultArchivePayload{keyResult{...KeyResult}}...Refusal}}fragment ComputedValue on ComputedValue{value raw band verdict source reasons{code text}}fragment KeyResult on KeyResult{...KeyResultFacts progress{...ComputedValue}score{...ComputedValue}}fragment KeyResultDefinition on KeyResultDefinition{id measure valueSource unit baseline target weight legacy reason validFrom recordedAt}fragment KeyResultFacts on KeyResult{id revision ordinal title description objective{id title}owner{id displayName}definition{...KeyResultDefinition}milestones{...Milestone}source externalId createdAt archivedAt}fragment Milestone on Milestone{id ordinal title weight dueOn done}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";

export interface KeyResultCheckInVariables {
  /** What was observed. */
  input: KeyResultCheckInInput;
}

export interface KeyResultCheckInData { result: ConflictRefusal | { __typename: 'KeyResultCheckInPayload'; checkIn: CheckIn; } | NotFoundRefusal | PeriodClosedRefusal | ValidationRefusal; }

export const KeyResultCheckInDocument: TypedDocument<KeyResultCheckInData, KeyResultCheckInVariables> =
  "mutation KeyResultCheckIn($input:KeyResultCheckInInput!){result:keyResultCheckIn(input:$input){__typename ...on KeyResultCheckInPayload{checkIn{...CheckIn}}...Refusal}}fragment CheckIn on CheckIn{id keyResult{id revision progress{...ComputedValue}}milestone{...Milestone}value numerator denominator confidence note author{id displayName}source externalId observedAt recordedAt}fragment ComputedValue on ComputedValue{value raw band verdict source reasons{code text}}fragment Milestone on Milestone{id ordinal title weight dueOn done}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";

export interface KeyResultAssessVariables {
  /** The judgement. */
  input: KeyResultAssessInput;
}

export interface KeyResultAssessData { result: ConflictRefusal | { __typename: 'KeyResultAssessPayload'; assessment: Assessment; } | NotFoundRefusal | PeriodClosedRefusal | ValidationRefusal; }

export const KeyResultAssessDocument: TypedDocument<KeyResultAssessData, KeyResultAssessVariables> =
  "mutation KeyResultAssess($input:KeyResultAssessInput!){result:keyResultAssess(input:$input){__typename ...on KeyResultAssessPayload{assessment{...Assessment}}...Refusal}}fragment Assessment on Assessment{id value reason author{id displayName}observedAt recordedAt}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";

export interface KeyResultOverrideVariables {
  /** The value. */
  input: KeyResultOverrideInput;
}

export interface KeyResultOverrideData { result: ConflictRefusal | { __typename: 'KeyResultOverridePayload'; override: Override; } | NotFoundRefusal | PeriodClosedRefusal | ValidationRefusal; }

export const KeyResultOverrideDocument: TypedDocument<KeyResultOverrideData, KeyResultOverrideVariables> =
  "mutation KeyResultOverride($input:KeyResultOverrideInput!){result:keyResultOverride(input:$input){__typename ...on KeyResultOverridePayload{override{...Override}}...Refusal}}fragment Override on Override{id value reason author{id displayName}observedAt recordedAt}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";
