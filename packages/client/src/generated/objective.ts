// Generated from the schema and the operations by `pnpm run generate`. Do not edit.

import type { Aggregation, Commitment, DateTime, Language, NullPolicy, ObjectiveAlignInput, ObjectiveArchiveInput, ObjectiveAssessInput, ObjectiveCarryOverInput, ObjectiveCreateInput, ObjectiveFilter, ObjectiveOrder, ObjectiveOverrideInput, ObjectiveRedefineInput, ObjectiveReweighInput, ObjectiveUnalignInput, ObjectiveUpdateInput, PeriodState, WeightMode } from './schema.ts';
import type { Assessment, Override } from './judgement.ts';
import type { ComputedValue, ExplainedValue } from './reading.ts';
import type { ConflictRefusal, NotFoundRefusal, PeriodClosedRefusal, StaleVersionRefusal, ValidationRefusal } from './refusal.ts';
import type { TypedDocument } from '../document/TypedDocument.ts';

/** How an objective is judged, from an instant until the next definition. */
export interface ObjectiveDefinition {
  /** Begins with `odef_`. */
  id: string;
  /** What is promised. */
  commitment: Commitment;
  /** How its key results become one value. */
  aggregation: Aggregation;
  /** What a key result without a value does. */
  nullPolicy: NullPolicy;
  /** How the weights of its key results are read. */
  weightMode: WeightMode;
  /** Why it was changed; null when not stated. */
  reason: string | null;
  /** From when on it holds. */
  validFrom: DateTime;
  /** When it was recorded, by the clock of the database. */
  recordedAt: DateTime;
}

/** An objective contributes to a parent: an objective or a key result. */
export interface Alignment {
  /** Begins with `aln_`. */
  id: string;
  /** Grows by one with every change. State it in `expectedRevision` to change the thing. */
  revision: number;
  /** What contributes. */
  child: { id: string; title: string; };
  /** The objective it contributes to; null when that is a key result. */
  parentObjective: { id: string; title: string; } | null;
  /** The key result it contributes to; null when that is an objective. */
  parentKeyResult: { id: string; title: string; } | null;
  /** Share of the child's weight in basis points; null means an equal share. */
  share: number | null;
  /** When it was recorded, by the clock of the database. */
  createdAt: DateTime;
  /** When it was ended; null while it holds. */
  endedAt: DateTime | null;
}

/** What is to be achieved in a period. */
export interface Objective {
  /** Begins with `obj_`. */
  id: string;
  /** Grows by one with every change. State it in `expectedRevision` to change the thing. */
  revision: number;
  /** What is to be achieved, in one line. */
  title: string;
  /** More about it; null for nothing. */
  description: string | null;
  /** What a learning objective found out; null while nothing is written. */
  conclusion: string | null;
  /** The period in which it is to be achieved. */
  period: { id: string; code: string; state: PeriodState; };
  /** Who answers for it; null when not stated. */
  owner: { id: string; displayName: string; } | null;
  /** The team whose it is; null when not stated. */
  team: { id: string; name: string; } | null;
  /** How it is judged as of now; null before its first definition. */
  definition: ObjectiveDefinition | null;
  /** The objective of an earlier period that it carries on; null for none. */
  predecessor: { id: string; title: string; } | null;
  /** What it contributes to. */
  alignments: Alignment[];
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

/** What is to be achieved in a period. */
export interface ObjectiveExplanations {
  /** Begins with `obj_`. */
  id: string;
  /** What is to be achieved, in one line. */
  title: string;
  /** Where it stands. */
  progress: ExplainedValue;
  /** Its progress at the end of the period, or an assessment that replaces it; unknown while the period is not over. */
  score: ExplainedValue;
}

export interface ObjectiveGetVariables {
  /** Its id. */
  id: string;
  /** Only what was so at this instant counts. Now when absent. */
  asOf?: DateTime | null | undefined;
  /** Only what was recorded by this instant counts. Everything that is recorded when absent. */
  knownAt?: DateTime | null | undefined;
}

export interface ObjectiveGetData { result: Objective | null; }

export const ObjectiveGetDocument: TypedDocument<ObjectiveGetData, ObjectiveGetVariables> =
  "query ObjectiveGet($id:ID!$asOf:DateTime$knownAt:DateTime){result:objective(id:$id){...ObjectiveFacts progress(asOf:$asOf knownAt:$knownAt){...ComputedValue}score(asOf:$asOf knownAt:$knownAt){...ComputedValue}}}fragment Alignment on Alignment{id revision child{id title}parentObjective{id title}parentKeyResult{id title}share createdAt endedAt}fragment ComputedValue on ComputedValue{value raw band verdict source reasons{code text}}fragment ObjectiveDefinition on ObjectiveDefinition{id commitment aggregation nullPolicy weightMode reason validFrom recordedAt}fragment ObjectiveFacts on Objective{id revision title description conclusion period{id code state}owner{id displayName}team{id name}definition{...ObjectiveDefinition}predecessor{id title}alignments{...Alignment}source externalId createdAt archivedAt}";

export interface ObjectiveListVariables {
  /** Which ones; all that are not archived when absent. */
  filter?: ObjectiveFilter | null | undefined;
  /** In which order. */
  orderBy?: readonly ObjectiveOrder[] | null | undefined;
  /** How many items a page has; the server states the default and the most. */
  first?: number | null | undefined;
  /** Begin behind the item with this cursor. */
  after?: string | null | undefined;
  /** Only what was so at this instant counts. Now when absent. */
  asOf?: DateTime | null | undefined;
  /** Only what was recorded by this instant counts. Everything that is recorded when absent. */
  knownAt?: DateTime | null | undefined;
}

export interface ObjectiveListData { result: { nodes: Objective[]; pageInfo: { hasNextPage: boolean; endCursor: string | null; }; }; }

export const ObjectiveListDocument: TypedDocument<ObjectiveListData, ObjectiveListVariables> =
  "query ObjectiveList($filter:ObjectiveFilter$orderBy:[ObjectiveOrder!]$first:Int$after:String$asOf:DateTime$knownAt:DateTime){result:objectives(filter:$filter orderBy:$orderBy first:$first after:$after){nodes{...ObjectiveFacts progress(asOf:$asOf knownAt:$knownAt){...ComputedValue}score(asOf:$asOf knownAt:$knownAt){...ComputedValue}}pageInfo{hasNextPage endCursor}}}fragment Alignment on Alignment{id revision child{id title}parentObjective{id title}parentKeyResult{id title}share createdAt endedAt}fragment ComputedValue on ComputedValue{value raw band verdict source reasons{code text}}fragment ObjectiveDefinition on ObjectiveDefinition{id commitment aggregation nullPolicy weightMode reason validFrom recordedAt}fragment ObjectiveFacts on Objective{id revision title description conclusion period{id code state}owner{id displayName}team{id name}definition{...ObjectiveDefinition}predecessor{id title}alignments{...Alignment}source externalId createdAt archivedAt}";

export interface ObjectiveExplainVariables {
  /** Its id. */
  id: string;
  /** Only what was so at this instant counts. Now when absent. */
  asOf?: DateTime | null | undefined;
  /** Only what was recorded by this instant counts. Everything that is recorded when absent. */
  knownAt?: DateTime | null | undefined;
  /** In which language. */
  language?: Language | undefined;
}

export interface ObjectiveExplainData { result: ObjectiveExplanations | null; }

export const ObjectiveExplainDocument: TypedDocument<ObjectiveExplainData, ObjectiveExplainVariables> =
  "query ObjectiveExplain($id:ID!$asOf:DateTime$knownAt:DateTime$language:Language!=EN){result:objective(id:$id){...ObjectiveExplanations}}fragment ExplainedValue on ComputedValue{value raw band verdict source reasons{code text(language:$language)}explanation{...Explanation}}fragment Explanation on Explanation{kind subject rule source value raw arithmetic reasons{code text(language:$language)}inputs{name value weight note at id}children{id value weight hash}leftOut{id reason{code text(language:$language)}}text(language:$language)version canonical hash}fragment ObjectiveExplanations on Objective{id title progress(asOf:$asOf knownAt:$knownAt){...ExplainedValue}score(asOf:$asOf knownAt:$knownAt){...ExplainedValue}}";

export interface ObjectiveCreateVariables {
  /** The objective. */
  input: ObjectiveCreateInput;
}

export interface ObjectiveCreateData { result: { __typename: 'ObjectiveCreatePayload'; objective: Objective; } | PeriodClosedRefusal | ValidationRefusal; }

export const ObjectiveCreateDocument: TypedDocument<ObjectiveCreateData, ObjectiveCreateVariables> =
  "mutation ObjectiveCreate($input:ObjectiveCreateInput!){result:objectiveCreate(input:$input){__typename ...on ObjectiveCreatePayload{objective{...Objective}}...Refusal}}fragment Alignment on Alignment{id revision child{id title}parentObjective{id title}parentKeyResult{id title}share createdAt endedAt}fragment ComputedValue on ComputedValue{value raw band verdict source reasons{code text}}fragment Objective on Objective{...ObjectiveFacts progress{...ComputedValue}score{...ComputedValue}}fragment ObjectiveDefinition on ObjectiveDefinition{id commitment aggregation nullPolicy weightMode reason validFrom recordedAt}fragment ObjectiveFacts on Objective{id revision title description conclusion period{id code state}owner{id displayName}team{id name}definition{...ObjectiveDefinition}predecessor{id title}alignments{...Alignment}source externalId createdAt archivedAt}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";

export interface ObjectiveUpdateVariables {
  /** What to change. */
  input: ObjectiveUpdateInput;
}

export interface ObjectiveUpdateData { result: ConflictRefusal | NotFoundRefusal | { __typename: 'ObjectiveUpdatePayload'; objective: Objective; } | PeriodClosedRefusal | StaleVersionRefusal | ValidationRefusal; }

export const ObjectiveUpdateDocument: TypedDocument<ObjectiveUpdateData, ObjectiveUpdateVariables> =
  "mutation ObjectiveUpdate($input:ObjectiveUpdateInput!){result:objectiveUpdate(input:$input){__typename ...on ObjectiveUpdatePayload{objective{...Objective}}...Refusal}}fragment Alignment on Alignment{id revision child{id title}parentObjective{id title}parentKeyResult{id title}share createdAt endedAt}fragment ComputedValue on ComputedValue{value raw band verdict source reasons{code text}}fragment Objective on Objective{...ObjectiveFacts progress{...ComputedValue}score{...ComputedValue}}fragment ObjectiveDefinition on ObjectiveDefinition{id commitment aggregation nullPolicy weightMode reason validFrom recordedAt}fragment ObjectiveFacts on Objective{id revision title description conclusion period{id code state}owner{id displayName}team{id name}definition{...ObjectiveDefinition}predecessor{id title}alignments{...Alignment}source externalId createdAt archivedAt}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";

export interface ObjectiveRedefineVariables {
  /** What to change. */
  input: ObjectiveRedefineInput;
}

export interface ObjectiveRedefineData { result: ConflictRefusal | NotFoundRefusal | { __typename: 'ObjectiveRedefinePayload'; objective: Objective; } | PeriodClosedRefusal | StaleVersionRefusal | ValidationRefusal; }

export const ObjectiveRedefineDocument: TypedDocument<ObjectiveRedefineData, ObjectiveRedefineVariables> =
  "mutation ObjectiveRedefine($input:ObjectiveRedefineInput!){result:objectiveRedefine(input:$input){__typename ...on ObjectiveRedefinePayload{objective{...Objective}}...Refusal}}fragment Alignment on Alignment{id revision child{id title}parentObjective{id title}parentKeyResult{id title}share createdAt endedAt}fragment ComputedValue on ComputedValue{value raw band verdict source reasons{code text}}fragment Objective on Objective{...ObjectiveFacts progress{...ComputedValue}score{...ComputedValue}}fragment ObjectiveDefinition on ObjectiveDefinition{id commitment aggregation nullPolicy weightMode reason validFrom recordedAt}fragment ObjectiveFacts on Objective{id revision title description conclusion period{id code state}owner{id displayName}team{id name}definition{...ObjectiveDefinition}predecessor{id title}alignments{...Alignment}source externalId createdAt archivedAt}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";

export interface ObjectiveReweighVariables {
  /** The weights. */
  input: ObjectiveReweighInput;
}

export interface ObjectiveReweighData { result: ConflictRefusal | NotFoundRefusal | { __typename: 'ObjectiveReweighPayload'; objective: Objective; } | PeriodClosedRefusal | StaleVersionRefusal | ValidationRefusal; }

export const ObjectiveReweighDocument: TypedDocument<ObjectiveReweighData, ObjectiveReweighVariables> =
  "mutation ObjectiveReweigh($input:ObjectiveReweighInput!){result:objectiveReweigh(input:$input){__typename ...on ObjectiveReweighPayload{objective{...Objective}}...Refusal}}fragment Alignment on Alignment{id revision child{id title}parentObjective{id title}parentKeyResult{id title}share createdAt endedAt}fragment ComputedValue on ComputedValue{value raw band verdict source reasons{code text}}fragment Objective on Objective{...ObjectiveFacts progress{...ComputedValue}score{...ComputedValue}}fragment ObjectiveDefinition on ObjectiveDefinition{id commitment aggregation nullPolicy weightMode reason validFrom recordedAt}fragment ObjectiveFacts on Objective{id revision title description conclusion period{id code state}owner{id displayName}team{id name}definition{...ObjectiveDefinition}predecessor{id title}alignments{...Alignment}source externalId createdAt archivedAt}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";

export interface ObjectiveArchiveVariables {
  /** Which objective. */
  input: ObjectiveArchiveInput;
}

export interface ObjectiveArchiveData { result: ConflictRefusal | NotFoundRefusal | { __typename: 'ObjectiveArchivePayload'; objective: Objective; } | PeriodClosedRefusal | StaleVersionRefusal | ValidationRefusal; }

export const ObjectiveArchiveDocument: TypedDocument<ObjectiveArchiveData, ObjectiveArchiveVariables> =
  "mutation ObjectiveArchive($input:ObjectiveArchiveInput!){result:objectiveArchive(input:$input){__typename ...on ObjectiveArchivePayload{objective{...Objective}}...Refusal}}fragment Alignment on Alignment{id revision child{id title}parentObjective{id title}parentKeyResult{id title}share createdAt endedAt}fragment ComputedValue on ComputedValue{value raw band verdict source reasons{code text}}fragment Objective on Objective{...ObjectiveFacts progress{...ComputedValue}score{...ComputedValue}}fragment ObjectiveDefinition on ObjectiveDefinition{id commitment aggregation nullPolicy weightMode reason validFrom recordedAt}fragment ObjectiveFacts on Objective{id revision title description conclusion period{id code state}owner{id displayName}team{id name}definition{...ObjectiveDefinition}predecessor{id title}alignments{...Alignment}source externalId createdAt archivedAt}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";

export interface ObjectiveCarryOverVariables {
  /** What, and whereto. */
  input: ObjectiveCarryOverInput;
}

export interface ObjectiveCarryOverData { result: ConflictRefusal | NotFoundRefusal | { __typename: 'ObjectiveCarryOverPayload'; objective: Objective; } | PeriodClosedRefusal | ValidationRefusal; }

export const ObjectiveCarryOverDocument: TypedDocument<ObjectiveCarryOverData, ObjectiveCarryOverVariables> =
  "mutation ObjectiveCarryOver($input:ObjectiveCarryOverInput!){result:objectiveCarryOver(input:$input){__typename ...on ObjectiveCarryOverPayload{objective{...Objective}}...Refusal}}fragment Alignment on Alignment{id revision child{id title}parentObjective{id title}parentKeyResult{id title}share createdAt endedAt}fragment ComputedValue on ComputedValue{value raw band verdict source reasons{code text}}fragment Objective on Objective{...ObjectiveFacts progress{...ComputedValue}score{...ComputedValue}}fragment ObjectiveDefinition on ObjectiveDefinition{id commitment aggregation nullPolicy weightMode reason validFrom recordedAt}fragment ObjectiveFacts on Objective{id revision title description conclusion period{id code state}owner{id displayName}team{id name}definition{...ObjectiveDefinition}predecessor{id title}alignments{...Alignment}source externalId createdAt archivedAt}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";

export interface ObjectiveAlignVariables {
  /** What contributes to what. */
  input: ObjectiveAlignInput;
}

export interface ObjectiveAlignData { result: ConflictRefusal | NotFoundRefusal | { __typename: 'ObjectiveAlignPayload'; alignment: Alignment; } | PeriodClosedRefusal | ValidationRefusal; }

export const ObjectiveAlignDocument: TypedDocument<ObjectiveAlignData, ObjectiveAlignVariables> =
  "mutation ObjectiveAlign($input:ObjectiveAlignInput!){result:objectiveAlign(input:$input){__typename ...on ObjectiveAlignPayload{alignment{...Alignment}}...Refusal}}fragment Alignment on Alignment{id revision child{id title}parentObjective{id title}parentKeyResult{id title}share createdAt endedAt}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";

export interface ObjectiveUnalignVariables {
  /** Which alignment. */
  input: ObjectiveUnalignInput;
}

export interface ObjectiveUnalignData { result: ConflictRefusal | NotFoundRefusal | { __typename: 'ObjectiveUnalignPayload'; alignment: Alignment; } | PeriodClosedRefusal | StaleVersionRefusal | ValidationRefusal; }

export const ObjectiveUnalignDocument: TypedDocument<ObjectiveUnalignData, ObjectiveUnalignVariables> =
  "mutation ObjectiveUnalign($input:ObjectiveUnalignInput!){result:objectiveUnalign(input:$input){__typename ...on ObjectiveUnalignPayload{alignment{...Alignment}}...Refusal}}fragment Alignment on Alignment{id revision child{id title}parentObjective{id title}parentKeyResult{id title}share createdAt endedAt}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";

export interface ObjectiveAssessVariables {
  /** The judgement. */
  input: ObjectiveAssessInput;
}

export interface ObjectiveAssessData { result: ConflictRefusal | NotFoundRefusal | { __typename: 'ObjectiveAssessPayload'; assessment: Assessment; } | PeriodClosedRefusal | ValidationRefusal; }

export const ObjectiveAssessDocument: TypedDocument<ObjectiveAssessData, ObjectiveAssessVariables> =
  "mutation ObjectiveAssess($input:ObjectiveAssessInput!){result:objectiveAssess(input:$input){__typename ...on ObjectiveAssessPayload{assessment{...Assessment}}...Refusal}}fragment Assessment on Assessment{id value reason author{id displayName}observedAt recordedAt}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";

export interface ObjectiveOverrideVariables {
  /** The value. */
  input: ObjectiveOverrideInput;
}

export interface ObjectiveOverrideData { result: ConflictRefusal | NotFoundRefusal | { __typename: 'ObjectiveOverridePayload'; override: Override; } | PeriodClosedRefusal | ValidationRefusal; }

export const ObjectiveOverrideDocument: TypedDocument<ObjectiveOverrideData, ObjectiveOverrideVariables> =
  "mutation ObjectiveOverride($input:ObjectiveOverrideInput!){result:objectiveOverride(input:$input){__typename ...on ObjectiveOverridePayload{override{...Override}}...Refusal}}fragment Override on Override{id value reason author{id displayName}observedAt recordedAt}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";
