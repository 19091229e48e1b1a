// Generated from the schema and the operations by `pnpm run generate`. Do not edit.

import type { Assignment, AssignmentCreateResult, AssignmentEndResult, Organisation, OrganisationUpdateResult, Person, PersonArchiveResult, PersonCreateResult, PersonGetVariables, PersonListVariables, PersonShowVariables, PersonUpdateResult, Team, TeamArchiveResult, TeamCreateResult, TeamGetVariables, TeamListVariables, TeamShowVariables, TeamUpdateResult } from './organisation.ts';
import type { AssignmentCreateInput, AssignmentEndInput, DateTime, OrganisationUpdateInput, PersonArchiveInput, PersonCreateInput, PersonUpdateInput, TeamArchiveInput, TeamCreateInput, TeamUpdateInput } from './schema.ts';
import type { NoVariables } from '../document/NoVariables.ts';
import type { TypedDocument } from '../document/TypedDocument.ts';

export const OrganisationGetDocument: TypedDocument<{ result: Organisation }, NoVariables> =
  "query OrganisationGet{result:organisation{...Organisation}}fragment Organisation on Organisation{id revision name timeZone severityLabels{severity label}}";

export const OrganisationUpdateDocument: TypedDocument<{ result: OrganisationUpdateResult }, { input: OrganisationUpdateInput; }> =
  "mutation OrganisationUpdate($input:OrganisationUpdateInput!){result:organisationUpdate(input:$input){__typename ...on OrganisationUpdatePayload{organisation{...Organisation}}...Refusal}}fragment Organisation on Organisation{id revision name timeZone severityLabels{severity label}}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";

export const PersonGetDocument: TypedDocument<{ result: Person | null }, PersonGetVariables> =
  "query PersonGet($id:ID!){result:person(id:$id){...Person}}fragment Person on Person{id revision displayName email employeeKind source externalId createdAt archivedAt}";

export const PersonListDocument: TypedDocument<{ result: { nodes: Person[]; pageInfo: { hasNextPage: boolean; endCursor: string | null; }; } }, PersonListVariables> =
  "query PersonList($filter:PersonFilter$first:Int$after:String){result:people(filter:$filter first:$first after:$after){nodes{...Person}pageInfo{hasNextPage endCursor}}}fragment Person on Person{id revision displayName email employeeKind source externalId createdAt archivedAt}";

export const PersonShowDocument: TypedDocument<{ result: { id: string; revision: number; displayName: string; email: string | null; employeeKind: string | null; source: string | null; externalId: string | null; createdAt: DateTime; archivedAt: DateTime | null; assignments: { nodes: Assignment[]; }; } | null }, PersonShowVariables> =
  "query PersonShow($id:ID!){result:person(id:$id){...Person assignments(first:100){nodes{...Assignment}}}}fragment Assignment on Assignment{id revision person{id displayName}team{id name}manager{id displayName}title level fte startsOn endsBefore}fragment Person on Person{id revision displayName email employeeKind source externalId createdAt archivedAt}";

export const PersonCreateDocument: TypedDocument<{ result: PersonCreateResult }, { input: PersonCreateInput; }> =
  "mutation PersonCreate($input:PersonCreateInput!){result:personCreate(input:$input){__typename ...on PersonCreatePayload{person{...Person}}...Refusal}}fragment Person on Person{id revision displayName email employeeKind source externalId createdAt archivedAt}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";

export const PersonUpdateDocument: TypedDocument<{ result: PersonUpdateResult }, { input: PersonUpdateInput; }> =
  "mutation PersonUpdate($input:PersonUpdateInput!){result:personUpdate(input:$input){__typename ...on PersonUpdatePayload{person{...Person}}...Refusal}}fragment Person on Person{id revision displayName email employeeKind source externalId createdAt archivedAt}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";

export const PersonArchiveDocument: TypedDocument<{ result: PersonArchiveResult }, { input: PersonArchiveInput; }> =
  "mutation PersonArchive($input:PersonArchiveInput!){result:personArchive(input:$input){__typename ...on PersonArchivePayload{person{...Person}}...Refusal}}fragment Person on Person{id revision displayName email employeeKind source externalId createdAt archivedAt}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";

export const TeamGetDocument: TypedDocument<{ result: Team | null }, TeamGetVariables> =
  "query TeamGet($id:ID!){result:team(id:$id){...Team}}fragment Team on Team{id revision name parent{id name}source externalId createdAt archivedAt}";

export const TeamListDocument: TypedDocument<{ result: { nodes: Team[]; pageInfo: { hasNextPage: boolean; endCursor: string | null; }; } }, TeamListVariables> =
  "query TeamList($filter:TeamFilter$first:Int$after:String){result:teams(filter:$filter first:$first after:$after){nodes{...Team}pageInfo{hasNextPage endCursor}}}fragment Team on Team{id revision name parent{id name}source externalId createdAt archivedAt}";

export const TeamShowDocument: TypedDocument<{ result: { id: string; revision: number; name: string; parent: { id: string; name: string; } | null; source: string | null; externalId: string | null; createdAt: DateTime; archivedAt: DateTime | null; assignments: { nodes: Assignment[]; }; } | null }, TeamShowVariables> =
  "query TeamShow($id:ID!){result:team(id:$id){...Team assignments(first:100){nodes{...Assignment}}}}fragment Assignment on Assignment{id revision person{id displayName}team{id name}manager{id displayName}title level fte startsOn endsBefore}fragment Team on Team{id revision name parent{id name}source externalId createdAt archivedAt}";

export const TeamCreateDocument: TypedDocument<{ result: TeamCreateResult }, { input: TeamCreateInput; }> =
  "mutation TeamCreate($input:TeamCreateInput!){result:teamCreate(input:$input){__typename ...on TeamCreatePayload{team{...Team}}...Refusal}}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}fragment Team on Team{id revision name parent{id name}source externalId createdAt archivedAt}";

export const TeamUpdateDocument: TypedDocument<{ result: TeamUpdateResult }, { input: TeamUpdateInput; }> =
  "mutation TeamUpdate($input:TeamUpdateInput!){result:teamUpdate(input:$input){__typename ...on TeamUpdatePayload{team{...Team}}...Refusal}}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}fragment Team on Team{id revision name parent{id name}source externalId createdAt archivedAt}";

export const TeamArchiveDocument: TypedDocument<{ result: TeamArchiveResult }, { input: TeamArchiveInput; }> =
  "mutation TeamArchive($input:TeamArchiveInput!){result:teamArchive(input:$input){__typename ...on TeamArchivePayload{team{...Team}}...Refusal}}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}fragment Team on Team{id revision name parent{id name}source externalId createdAt archivedAt}";

export const AssignmentCreateDocument: TypedDocument<{ result: AssignmentCreateResult }, { input: AssignmentCreateInput; }> =
  "mutation AssignmentCreate($input:AssignmentCreateInput!){result:assignmentCreate(input:$input){__typename ...on AssignmentCreatePayload{assignment{...Assignment}}...Refusal}}fragment Assignment on Assignment{id revision person{id displayName}team{id name}manager{id displayName}title level fte startsOn endsBefore}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";

export const AssignmentEndDocument: TypedDocument<{ result: AssignmentEndResult }, { input: AssignmentEndInput; }> =
  "mutation AssignmentEnd($input:AssignmentEndInput!){result:assignmentEnd(input:$input){__typename ...on AssignmentEndPayload{assignment{...Assignment}}...Refusal}}fragment Assignment on Assignment{id revision person{id displayName}team{id name}manager{id displayName}title level fte startsOn endsBefore}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";
