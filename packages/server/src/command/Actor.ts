import type { AccessScope, RoleGrant } from '@meritkit/core';
import { encodeId } from '../id/encodeId.ts';

/** A person who asks. */
export interface PersonActor {
  readonly kind: 'person';
  /** UUID. */
  readonly personId: string;
  /** All roles that were given to the person and have not ended yet. */
  readonly grants: readonly RoleGrant[];
  /** What the token allows at most; null without a limit, as after signing in at an identity provider. */
  readonly scopes: readonly AccessScope[] | null;
  /** UUID of the token; null for one of an identity provider. */
  readonly tokenId: string | null;
}

/** A program that asks in its own name. */
export interface ServiceActor {
  readonly kind: 'service';
  /** UUID. */
  readonly serviceAccountId: string;
  readonly scopes: readonly AccessScope[];
  /** UUID of the token. */
  readonly tokenId: string;
}

/** Who asks. The root token acts for the operator, not for a person; a job acts for the system. */
export type Actor = { readonly kind: 'root' } | { readonly kind: 'system' } | PersonActor | ServiceActor;

/** The actor as audit entries name it: `root`, `system`, or the id of a person or a service account. */
export function actorName(actor: Actor): string {
  if (actor.kind === 'person') return encodeId('Person', actor.personId);
  if (actor.kind === 'service') return encodeId('ServiceAccount', actor.serviceAccountId);
  return actor.kind;
}
