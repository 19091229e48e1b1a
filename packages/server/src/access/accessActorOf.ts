import type { AccessActor } from '@meritkit/core';
import type { Actor } from '../command/Actor.ts';

/** Who asks, as the policy takes it. Whoever is deactivated was not let in. */
export function accessActorOf(actor: Actor): AccessActor {
  if (actor.kind === 'person') {
    const { personId, grants, scopes } = actor;
    return { kind: 'person', id: personId, isDeactivated: false, grants, scopes };
  }
  return actor.kind === 'service'
    ? { kind: 'service', id: actor.serviceAccountId, scopes: actor.scopes }
    : actor;
}
