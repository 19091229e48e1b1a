// Generated from the schema and the operations by `pnpm run generate`. Do not edit.

import type { ConflictRefusal, NotFoundRefusal, StaleVersionRefusal, ValidationRefusal } from './refusal.ts';
import type { DateTime, PersonFilter, PlainDate, Severity, TeamFilter } from './schema.ts';

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
  /** What it calls the severities of incidents, from the worst on; only those that it has a label for. */
  severityLabels: { severity: Severity; label: string; }[];
}

/** A person of the organisation. */
export interface Person {
  /** Begins with `psn_`. */
  id: string;
  /** Grows by one with every change. State it in `expectedRevision` to change the thing. */
  revision: number;
  /** The name that is shown. */
  displayName: string;
  /** The e-mail address at work; null when not known. It may change, and pass to another one. */
  email: string | null;
  /** How the person is employed, in the words of the system that it came from; null when not known. */
  employeeKind: string | null;
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
  /** The level of the job, as its code, like `P5`; null when not stated. */
  level: string | null;
  /** Full-time equivalent in basis points: 10000 is full time. */
  fte: number;
  /** Its first day. */
  startsOn: PlainDate;
  /** The first day after it; null while no end is known. */
  endsBefore: PlainDate | null;
}

export type OrganisationUpdateResult = ConflictRefusal | { __typename: 'OrganisationUpdatePayload'; organisation: Organisation; } | StaleVersionRefusal | ValidationRefusal;

export interface PersonGetVariables {
  /** The id. */
  id: string;
}

export interface PersonListVariables {
  /** Which ones; all that are not archived when absent. */
  filter?: PersonFilter | null | undefined;
  /** How many, from the front: 50 when absent, at most 250, of `events` at most 1000. */
  first?: number | null | undefined;
  /** Only what follows this cursor. */
  after?: string | null | undefined;
}

export interface PersonShowVariables {
  /** The id. */
  id: string;
}

export type PersonCreateResult = { __typename: 'PersonCreatePayload'; person: Person; } | ValidationRefusal;

export type PersonUpdateResult = NotFoundRefusal | { __typename: 'PersonUpdatePayload'; person: Person; } | StaleVersionRefusal | ValidationRefusal;

export type PersonArchiveResult = ConflictRefusal | NotFoundRefusal | { __typename: 'PersonArchivePayload'; person: Person; } | StaleVersionRefusal;

export interface TeamGetVariables {
  /** Its id. */
  id: string;
}

export interface TeamListVariables {
  /** Which ones; all that are not archived when absent. */
  filter?: TeamFilter | null | undefined;
  /** How many, from the front: 50 when absent, at most 250, of `events` at most 1000. */
  first?: number | null | undefined;
  /** Only what follows this cursor. */
  after?: string | null | undefined;
}

export interface TeamShowVariables {
  /** Its id. */
  id: string;
}

export type TeamCreateResult = { __typename: 'TeamCreatePayload'; team: Team; } | ValidationRefusal;

export type TeamUpdateResult = ConflictRefusal | NotFoundRefusal | StaleVersionRefusal | { __typename: 'TeamUpdatePayload'; team: Team; } | ValidationRefusal;

export type TeamArchiveResult = ConflictRefusal | NotFoundRefusal | StaleVersionRefusal | { __typename: 'TeamArchivePayload'; team: Team; };

export type AssignmentCreateResult = { __typename: 'AssignmentCreatePayload'; assignment: Assignment; } | ValidationRefusal;

export type AssignmentEndResult = { __typename: 'AssignmentEndPayload'; assignment: Assignment; } | NotFoundRefusal | StaleVersionRefusal | ValidationRefusal;
