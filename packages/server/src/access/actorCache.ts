import type { Actor } from '../command/Actor.ts';

/** How long an answer is used, in milliseconds: what is revoked elsewhere ends within this time. */
const KEPT_MS = 30_000;
const MOST = 10_000;

/** Who was found, and until when that holds at most. */
export interface Found {
  readonly actor: Actor;
  /** Null without an end. */
  readonly expiresAt: Date | null;
}

/**
 * Keeps who was found by a credential, for half a minute by the server's clock. Who is not found is looked for again each
 * time, and when looking fails nobody is let in.
 */
export function actorCache(clock: () => Date, find: (credential: string) => Promise<Found | null>) {
  const kept = new Map<string, { readonly found: Found; readonly since: number }>();
  return async (credential: string): Promise<Actor | null> => {
    const now = clock();
    const known = kept.get(credential);
    // A clock that was set back must not make an answer live longer.
    const age = known === undefined ? KEPT_MS : now.getTime() - known.since;
    const isFresh = age >= 0 && age < KEPT_MS;
    const found = isFresh && known !== undefined ? known.found : await find(credential);
    if (found === null || (found.expiresAt !== null && found.expiresAt <= now)) {
      kept.delete(credential);
      return null;
    }
    if (!isFresh) {
      if (kept.size >= MOST) kept.clear();
      kept.set(credential, { found, since: now.getTime() });
    }
    return found.actor;
  };
}
