// Generated from the schema and the operations by `pnpm run generate`. Do not edit.

import type { AssignmentCreateInput, AssignmentEndInput, DateTime, OrganisationUpdateInput, PersonArchiveInput, PersonCreateInput, PersonFilter, PersonUpdateInput, PlainDate, TeamArchiveInput, TeamCreateInput, TeamFilter, TeamUpdateInput } from './schema.ts';
import type { ConflictRefusal, NotFoundRefusal, StaleVersionRefusal, ValidationRefusal } from './refusal.ts';
import type { TypedDocument } from '../document/TypedDocument.ts';

/** The organisation that this deployment serves. */
export interface Organisation {
  /** Begins with `org_`. */
  id: string;
  /** Grows by one with every change. State it in `expectedRevision` to change the thing. */
  revision: number;
  /** Its name. */
  name: string;
  /** IANA name of the time zone in which its dates and its "today" are meant. */
  timeZone: string;
}

/** A person of the organisation. */
export interface Person {
  /** Begins with `psn_`. */
  id: string;
  /** Grows by one with every change. State it in `expectedRevision` to change the thing. */
  revision: number;
  /** The name that is shown. */
  displayName: string;
  /** The system it was imported from; null for none. */
  source: string | null;
  /** Its id in that system; null for none. */
  externalId: string | null;
  /** When it was recorded, by the clock of the database. */
  createdAt: DateTime;
  /** When it was archived: it is left out of lists since then. Null while it is not. */
  archivedAt: DateTime | null;
}

/** A unit of the organisation: a team, a department, a division. */
export interface Team {
  /** Begins with `team_`. */
  id: string;
  /** Grows by one with every change. State it in `expectedRevision` to change the thing. */
  revision: number;
  /** Its name. */
  name: string;
  /** The team that it is part of; null at the top. */
  parent: { id: string; name: string; } | null;
  /** The system it was imported from; null for none. */
  source: string | null;
  /** Its id in that system; null for none. */
  externalId: string | null;
  /** When it was recorded, by the clock of the database. */
  createdAt: DateTime;
  /** When it was archived: it is left out of lists since then. Null while it is not. */
  archivedAt: DateTime | null;
}

/** A person's place in a team over dates. */
export interface Assignment {
  /** Begins with `asg_`. */
  id: string;
  /** Grows by one with every change. State it in `expectedRevision` to change the thing. */
  revision: number;
  /** Who. */
  person: { id: string; displayName: string; };
  /** Where. */
  team: { id: string; name: string; };
  /** Who leads the person there; null when not stated. */
  manager: { id: string; displayName: string; } | null;
  /** The title of the job; null when not stated. */
  title: string | null;
  /** Full-time equivalent in basis points: 10000 is full time. */
  fte: number;
  /** Its first day. */
  startsOn: PlainDate;
  /** The first day after it; null while no end is known. */
  endsBefore: PlainDate | null;
}

export interface OrganisationGetData { result: Organisation; }

export const OrganisationGetDocument: TypedDocument<OrganisationGetData, Record<string, never>> =
  "query OrganisationGet{result:organisation{...Organisation}}fragment Organisation on Organisation{id revision name timeZone}";

export interface OrganisationUpdateVariables {
  /** What to change. */
  input: OrganisationUpdateInput;
}

export interface OrganisationUpdateData { result: { __typename: 'OrganisationUpdatePayload'; organisation: Organisation; } | StaleVersionRefusal | ValidationRefusal; }

export const OrganisationUpdateDocument: TypedDocument<OrganisationUpdateData, OrganisationUpdateVariables> =
  "mutation OrganisationUpdate($input:OrganisationUpdateInput!){result:organisationUpdate(input:$input){__typename ...on OrganisationUpdatePayload{organisation{...Organisation}}...Refusal}}fragment Organisation on Organisation{id revision name timeZone}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";

export interface PersonGetVariables {
  /** The id. */
  id: string;
}

export interface PersonGetData { result: Person | null; }

export const PersonGetDocument: TypedDocument<PersonGetData, PersonGetVariables> =
  "query PersonGet($id:ID!){result:person(id:$id){...Person}}fragment Person on Person{id revision displayName source externalId createdAt archivedAt}";

export interface PersonListVariables {
  /** Which ones; all that are not archived when absent. */
  filter?: PersonFilter | null | undefined;
  /** How many items a page has; the server states the default and the most. */
  first?: number | null | undefined;
  /** Begin behind the item with this cursor. */
  after?: string | null | undefined;
}

export interface PersonListData { result: { nodes: Person[]; pageInfo: { hasNextPage: boolean; endCursor: string | null; }; }; }

export const PersonListDocument: TypedDocument<PersonListData, PersonListVariables> =
  "query PersonList($filter:PersonFilter$first:Int$after:String){result:people(filter:$filter first:$first after:$after){nodes{...Person}pageInfo{hasNextPage endCursor}}}fragment Person on Person{id revision displayName source externalId createdAt archivedAt}";

export interface PersonCreateVariables {
  /** The person. */
  input: PersonCreateInput;
}

export interface PersonCreateData { result: { __typename: 'PersonCreatePayload'; person: Person; } | ValidationRefusal; }

export const PersonCreateDocument: TypedDocument<PersonCreateData, PersonCreateVariables> =
  "mutation PersonCreate($input:PersonCreateInput!){result:personCreate(input:$input){__typename ...on PersonCreatePayload{person{...Person}}...Refusal}}fragment Person on Person{id revision displayName source externalId createdAt archivedAt}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";

export interface PersonUpdateVariables {
  /** What to change. */
  input: PersonUpdateInput;
}

export interface PersonUpdateData { result: NotFoundRefusal | { __typename: 'PersonUpdatePayload'; person: Person; } | StaleVersionRefusal | ValidationRefusal; }

export const PersonUpdateDocument: TypedDocument<PersonUpdateData, PersonUpdateVariables> =
  "mutation PersonUpdate($input:PersonUpdateInput!){result:personUpdate(input:$input){__typename ...on PersonUpdatePayload{person{...Person}}...Refusal}}fragment Person on Person{id revision displayName source externalId createdAt archivedAt}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";

export interface PersonArchiveVariables {
  /** Whom. */
  input: PersonArchiveInput;
}

export interface PersonArchiveData { result: NotFoundRefusal | { __typename: 'PersonArchivePayload'; person: Person; } | StaleVersionRefusal | ValidationRefusal; }

export const PersonArchiveDocument: TypedDocument<PersonArchiveData, PersonArchiveVariables> =
  "mutation PersonArchive($input:PersonArchiveInput!){result:personArchive(input:$input){__typename ...on PersonArchivePayload{person{...Person}}...Refusal}}fragment Person on Person{id revision displayName source externalId createdAt archivedAt}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";

export interface TeamGetVariables {
  /** Its id. */
  id: string;
}

export interface TeamGetData { result: Team | null; }

export const TeamGetDocument: TypedDocument<TeamGetData, TeamGetVariables> =
  "query TeamGet($id:ID!){result:team(id:$id){...Team}}fragment Team on Team{id revision name parent{id name}source externalId createdAt archivedAt}";

export interface TeamListVariables {
  /** Which ones; all that are not archived when absent. */
  filter?: TeamFilter | null | undefined;
  /** How many items a page has; the server states the default and the most. */
  first?: number | null | undefined;
  /** Begin behind the item with this cursor. */
  after?: string | null | undefined;
}

export interface TeamListData { result: { nodes: Team[]; pageInfo: { hasNextPage: boolean; endCursor: string | null; }; }; }

export const TeamListDocument: TypedDocument<TeamListData, TeamListVariables> =
  "query TeamList($filter:TeamFilter$first:Int$after:String){result:teams(filter:$filter first:$first after:$after){nodes{...Team}pageInfo{hasNextPage endCursor}}}fragment Team on Team{id revision name parent{id name}source externalId createdAt archivedAt}";

export interface TeamCreateVariables {
  /** The team. */
  input: TeamCreateInput;
}

export interface TeamCreateData { result: { __typename: 'TeamCreatePayload'; team: Team; } | ValidationRefusal; }

export const TeamCreateDocument: TypedDocument<TeamCreateData, TeamCreateVariables> =
  "mutation TeamCreate($input:TeamCreateInput!){result:teamCreate(input:$input){__typename ...on TeamCreatePayload{team{...Team}}...Refusal}}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}fragment Team on Team{id revision name parent{id name}source externalId createdAt archivedAt}";

export interface TeamUpdateVariables {
  /** What to change. */
  input: TeamUpdateInput;
}

export interface TeamUpdateData { result: ConflictRefusal | NotFoundRefusal | StaleVersionRefusal | { __typename: 'TeamUpdatePayload'; team: Team; } | ValidationRefusal; }

export const TeamUpdateDocument: TypedDocument<TeamUpdateData, TeamUpdateVariables> =
  "mutation TeamUpdate($input:TeamUpdateInput!){result:teamUpdate(input:$input){__typename ...on TeamUpdatePayload{team{...Team}}...Refusal}}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}fragment Team on Team{id revision name parent{id name}source externalId createdAt archivedAt}";

export interface TeamArchiveVariables {
  /** Which team. */
  input: TeamArchiveInput;
}

export interface TeamArchiveData { result: NotFoundRefusal | StaleVersionRefusal | { __typename: 'TeamArchivePayload'; team: Team; } | ValidationRefusal; }

export const TeamArchiveDocument: TypedDocument<TeamArchiveData, TeamArchiveVariables> =
  "mutation TeamArchive($input:TeamArchiveInput!){result:teamArchive(input:$input){__typename ...on TeamArchivePayload{team{...Team}}...Refusal}}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}fragment Team on Team{id revision name parent{id name}source externalId createdAt archivedAt}";

export interface AssignmentCreateVariables {
  /** The assignment. */
  input: AssignmentCreateInput;
}

export interface AssignmentCreateData { result: { __typename: 'AssignmentCreatePayload'; assignment: Assignment; } | ValidationRefusal; }

export const AssignmentCreateDocument: TypedDocument<AssignmentCreateData, AssignmentCreateVariables> =
  "mutation AssignmentCreate($input:AssignmentCreateInput!){result:assignmentCreate(input:$input){__typename ...on AssignmentCreatePayload{assignment{...Assignment}}...Refusal}}fragment Assignment on Assignment{id revision person{id displayName}team{id name}manager{id displayName}title fte startsOn endsBefore}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";

export interface AssignmentEndVariables {
  /** Which one, and when. */
  input: AssignmentEndInput;
}

export interface AssignmentEndData { result: { __typename: 'AssignmentEndPayload'; assignment: Assignment; } | NotFoundRefusal | StaleVersionRefusal | ValidationRefusal; }

export const AssignmentEndDocument: TypedDocument<AssignmentEndData, AssignmentEndVariables> =
  "mutation AssignmentEnd($input:AssignmentEndInput!){result:assignmentEnd(input:$input){__typename ...on AssignmentEndPayload{assignment{...Assignment}}...Refusal}}fragment Assignment on Assignment{id revision person{id displayName}team{id name}manager{id displayName}title fte startsOn endsBefore}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";
