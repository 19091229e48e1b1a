// Generated from the schema and the operations by `pnpm run generate`. Do not edit.

import type { AccessScope, DateTime, Role, ViewerKind } from './schema.ts';
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

export interface TokenListVariables {
  /** How many, from the front: 50 when absent, at most 250, of `events` at most 1000. */
  first?: number | null | undefined;
  /** Only what follows this cursor. */
  after?: string | null | undefined;
}

export type TokenCreateResult = { __typename: 'TokenCreatePayload'; secret: string | null; token: AccessToken; } | ValidationRefusal;

export type TokenRevokeResult = ConflictRefusal | NotFoundRefusal | StaleVersionRefusal | { __typename: 'TokenRevokePayload'; token: AccessToken; };
