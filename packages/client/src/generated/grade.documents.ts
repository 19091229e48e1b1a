// Generated from the schema and the operations by `pnpm run generate`. Do not edit.

import type { Grade, GradeCorrectResult, GradeGetVariables, GradeListVariables, GradeScale, GradeScaleCreateResult, GradeScaleListVariables, GradeStateResult } from './grade.ts';
import type { GradeCorrectInput, GradeScaleCreateInput, GradeStateInput } from './schema.ts';
import type { TypedDocument } from '../document/TypedDocument.ts';

export const GradeGetDocument: TypedDocument<{ result: Grade | null }, GradeGetVariables> =
  "query GradeGet($id:ID!){result:grade(id:$id){...Grade}}fragment Grade on Grade{id revision person{id displayName}period{id code state}coverage basis scale{id code}versions{...GradeVersion}level{...GradeLevel}source externalId createdAt}fragment GradeLevel on GradeLevel{ordinal code labels{language label}}fragment GradeVersion on GradeVersion{revision level{...GradeLevel}text indicators{name text met}statedBy{id displayName}statedOn reason recordedAt}";

export const GradeListDocument: TypedDocument<{ result: { nodes: Grade[]; pageInfo: { hasNextPage: boolean; endCursor: string | null; }; } }, GradeListVariables> =
  "query GradeList($filter:GradeFilter$orderBy:[GradeOrder!]$first:Int$after:String){result:grades(filter:$filter orderBy:$orderBy first:$first after:$after){nodes{...Grade}pageInfo{hasNextPage endCursor}}}fragment Grade on Grade{id revision person{id displayName}period{id code state}coverage basis scale{id code}versions{...GradeVersion}level{...GradeLevel}source externalId createdAt}fragment GradeLevel on GradeLevel{ordinal code labels{language label}}fragment GradeVersion on GradeVersion{revision level{...GradeLevel}text indicators{name text met}statedBy{id displayName}statedOn reason recordedAt}";

export const GradeScaleListDocument: TypedDocument<{ result: { nodes: GradeScale[]; pageInfo: { hasNextPage: boolean; endCursor: string | null; }; } }, GradeScaleListVariables> =
  "query GradeScaleList($first:Int$after:String){result:gradeScales(first:$first after:$after){nodes{...GradeScale}pageInfo{hasNextPage endCursor}}}fragment GradeLevel on GradeLevel{ordinal code labels{language label}}fragment GradeScale on GradeScale{id code name levels{...GradeLevel}source externalId createdAt}";

export const GradeStateDocument: TypedDocument<{ result: GradeStateResult }, { input: GradeStateInput; }> =
  "mutation GradeState($input:GradeStateInput!){result:gradeState(input:$input){__typename ...on GradeStatePayload{grade{...Grade}}...Refusal}}fragment Grade on Grade{id revision person{id displayName}period{id code state}coverage basis scale{id code}versions{...GradeVersion}level{...GradeLevel}source externalId createdAt}fragment GradeLevel on GradeLevel{ordinal code labels{language label}}fragment GradeVersion on GradeVersion{revision level{...GradeLevel}text indicators{name text met}statedBy{id displayName}statedOn reason recordedAt}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";

export const GradeCorrectDocument: TypedDocument<{ result: GradeCorrectResult }, { input: GradeCorrectInput; }> =
  "mutation GradeCorrect($input:GradeCorrectInput!){result:gradeCorrect(input:$input){__typename ...on GradeCorrectPayload{grade{...Grade}}...Refusal}}fragment Grade on Grade{id revision person{id displayName}period{id code state}coverage basis scale{id code}versions{...GradeVersion}level{...GradeLevel}source externalId createdAt}fragment GradeLevel on GradeLevel{ordinal code labels{language label}}fragment GradeVersion on GradeVersion{revision level{...GradeLevel}text indicators{name text met}statedBy{id displayName}statedOn reason recordedAt}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";

export const GradeScaleCreateDocument: TypedDocument<{ result: GradeScaleCreateResult }, { input: GradeScaleCreateInput; }> =
  "mutation GradeScaleCreate($input:GradeScaleCreateInput!){result:gradeScaleCreate(input:$input){__typename ...on GradeScaleCreatePayload{gradeScale{...GradeScale}}...Refusal}}fragment GradeLevel on GradeLevel{ordinal code labels{language label}}fragment GradeScale on GradeScale{id code name levels{...GradeLevel}source externalId createdAt}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";
