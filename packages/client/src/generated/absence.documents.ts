// Generated from the schema and the operations by `pnpm run generate`. Do not edit.

import type { Absence, AbsenceArchiveResult, AbsenceCreateResult, AbsenceListVariables, AbsenceUpdateResult, PersonProrationFactorVariables } from './absence.ts';
import type { AbsenceArchiveInput, AbsenceCreateInput, AbsenceUpdateInput } from './schema.ts';
import type { TypedDocument } from '../document/TypedDocument.ts';

export const AbsenceListDocument: TypedDocument<{ result: { id: string; absences: { nodes: Absence[]; pageInfo: { hasNextPage: boolean; endCursor: string | null; }; }; } | null }, AbsenceListVariables> =
  "query AbsenceList($personId:ID!$first:Int$after:String){result:person(id:$personId){id absences(first:$first after:$after){nodes{...Absence}pageInfo{hasNextPage endCursor}}}}fragment Absence on Absence{id revision person{id displayName}kind startsOn endsBefore source externalId createdAt archivedAt}";

export const PersonProrationFactorDocument: TypedDocument<{ result: { id: string; prorationFactor: { numerator: string; denominator: string; } | null; } | null }, PersonProrationFactorVariables> =
  "query PersonProrationFactor($personId:ID!$periodId:ID!){result:person(id:$personId){id prorationFactor(periodId:$periodId){numerator denominator}}}";

export const AbsenceCreateDocument: TypedDocument<{ result: AbsenceCreateResult }, { input: AbsenceCreateInput; }> =
  "mutation AbsenceCreate($input:AbsenceCreateInput!){result:absenceCreate(input:$input){__typename ...on AbsenceCreatePayload{absence{...Absence}}...Refusal}}fragment Absence on Absence{id revision person{id displayName}kind startsOn endsBefore source externalId createdAt archivedAt}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";

export const AbsenceUpdateDocument: TypedDocument<{ result: AbsenceUpdateResult }, { input: AbsenceUpdateInput; }> =
  "mutation AbsenceUpdate($input:AbsenceUpdateInput!){result:absenceUpdate(input:$input){__typename ...on AbsenceUpdatePayload{absence{...Absence}}...Refusal}}fragment Absence on Absence{id revision person{id displayName}kind startsOn endsBefore source externalId createdAt archivedAt}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";

export const AbsenceArchiveDocument: TypedDocument<{ result: AbsenceArchiveResult }, { input: AbsenceArchiveInput; }> =
  "mutation AbsenceArchive($input:AbsenceArchiveInput!){result:absenceArchive(input:$input){__typename ...on AbsenceArchivePayload{absence{...Absence}}...Refusal}}fragment Absence on Absence{id revision person{id displayName}kind startsOn endsBefore source externalId createdAt archivedAt}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";
