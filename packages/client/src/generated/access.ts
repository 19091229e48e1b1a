// Generated from the schema and the operations by `pnpm run generate`. Do not edit.

import type { AccessAction, AccessClass, AccessScope, DateTime, GrantedRole, PlainDate, Role, ViewerKind } from './schema.ts';
import type { ConflictRefusal, NotFoundRefusal, StaleVersionRefusal, ValidationRefusal } from './refusal.ts';

/** A secret that its bearer shows instead of signing in. Only its digest is kept. Its bearer and administrators see it. */
export interface AccessToken {
  /** Begins with `tok_`. It is not the token itself. */
  id: string;
  /** Grows by one with every change. State it in `expectedRevision` to change the thing. */
  revision: number;
  /** What it is for. */
  name: string;
  /** Whose it is; null for one of a service account. */
  person: { id: string; displayName: string; } | null;
  /** Whose it is; null for one of a person. */
  serviceAccount: { id: string; name: string; } | null;
  /** What it allows at most. */
  scopes: AccessScope[];
  /** When it was recorded, by the clock of the database. */
  createdAt: DateTime;
  /** From when on it is not accepted any more. */
  expiresAt: DateTime;
  /** When it was last used, to the hour; null when it never was. */
  lastUsedAt: DateTime | null;
  /** When it was revoked; null when it was not. */
  revokedAt: DateTime | null;
}

/** Who asks. */
export interface Viewer {
  /** What kind of viewer it is. */
  kind: ViewerKind;
  /** The roles that the person has today; none for the operator and for a service account. */
  roles: Role[];
  /** What the token allows at most; null without a limit. */
  scopes: AccessScope[] | null;
  /** The person; null for the operator and for a service account. */
  person: { id: string; displayName: string; } | null;
  /** The service account; null for the operator and for a person. */
  serviceAccount: { id: string; name: string; } | null;
  /** The token that was shown; null for the root token and one of an identity provider. */
  token: { id: string; name: string; expiresAt: DateTime; } | null;
}

/** A role that a person has over dates. */
export interface RoleGrant {
  /** Begins with `rgr_`. */
  id: string;
  /** Grows by one with every change. State it in `expectedRevision` to change the thing. */
  revision: number;
  /** Who. */
  person: { id: string; displayName: string; };
  /** The role. */
  role: GrantedRole;
  /** The unit of an HR partner, with the teams in it; null for the other roles. */
  team: { id: string; name: string; } | null;
  /** The first day with it. */
  startsOn: PlainDate;
  /** The first day without it; null while no end is known. */
  endsBefore: PlainDate | null;
}

/** A program that uses the API in its own name. */
export interface ServiceAccount {
  /** Begins with `svc_`. */
  id: string;
  /** Grows by one with every change. State it in `expectedRevision` to change the thing. */
  revision: number;
  /** Its name, unique. */
  name: string;
  /** When it was recorded, by the clock of the database. */
  createdAt: DateTime;
  /** When it was archived: its tokens are not accepted since then. Null while it is not. */
  archivedAt: DateTime | null;
}

/** That somebody read, in one request, what is confidential of other people. */
export interface AccessLogEntry {
  /** Who read it: `root`, `psn_…` or `svc_…`. */
  actor: string;
  /** The request, as its answer named it. */
  requestId: string;
  /** What was read, as `Grade`. */
  entityType: string;
  /** Of whom. */
  personIds: string[];
  /** When. */
  readAt: DateTime;
}

export interface TokenListVariables {
  /** How many, from the front: 50 when absent, at most 250, of `events` at most 1000. */
  first?: number | null | undefined;
  /** Only what follows this cursor. */
  after?: string | null | undefined;
}

export type TokenCreateResult = { __typename: 'TokenCreatePayload'; secret: string | null; token: AccessToken; } | ValidationRefusal;

export type TokenRevokeResult = ConflictRefusal | NotFoundRefusal | StaleVersionRefusal | { __typename: 'TokenRevokePayload'; token: AccessToken; };

export interface RoleGrantListVariables {
  /** How many, from the front: 50 when absent, at most 250, of `events` at most 1000. */
  first?: number | null | undefined;
  /** Only what follows this cursor. */
  after?: string | null | undefined;
}

export type RoleGrantWriteResult = ConflictRefusal | { __typename: 'RoleGrantPayload'; roleGrant: RoleGrant; } | ValidationRefusal;

export type RoleRevokeResult = NotFoundRefusal | { __typename: 'RoleRevokePayload'; roleGrant: RoleGrant; } | StaleVersionRefusal;

export interface ServiceAccountListVariables {
  /** How many, from the front: 50 when absent, at most 250, of `events` at most 1000. */
  first?: number | null | undefined;
  /** Only what follows this cursor. */
  after?: string | null | undefined;
}

export type ServiceAccountCreateResult = ConflictRefusal | { __typename: 'ServiceAccountCreatePayload'; serviceAccount: ServiceAccount; } | ValidationRefusal;

export type ServiceAccountArchiveResult = ConflictRefusal | NotFoundRefusal | { __typename: 'ServiceAccountArchivePayload'; serviceAccount: ServiceAccount; } | StaleVersionRefusal;

export interface AccessExplainVariables {
  /** What is to be done. */
  action: AccessAction;
  /** How sensitive it is. */
  class: AccessClass;
  /** On which day; today when absent. */
  on?: PlainDate | null | undefined;
  /** Who wants to do it; the viewer when absent. */
  personId?: string | null | undefined;
  /** The person whom it is about; nobody in particular when absent. */
  subjectId?: string | null | undefined;
}

export interface AccessLogListVariables {
  /** Of this person only. */
  personId?: string | null | undefined;
  /** How many, from the front: 50 when absent, at most 250, of `events` at most 1000. */
  first?: number | null | undefined;
  /** Only what follows this cursor. */
  after?: string | null | undefined;
}
