import type { Actor } from '../command/Actor.ts';
import type { Database } from '../database/Database.ts';
import { sha256 } from '../ledger/sha256.ts';
import { actorCache, type Found } from './actorCache.ts';
import { type Authenticate, bearerOf } from './authenticate.ts';
import { GRANT_SELECT, grantOf } from './grantOf.ts';
import { isAccessToken } from './newToken.ts';

/** When a token was last used is kept to the hour, so that reading does not write. */
const USED_MS = 60 * 60 * 1000;

/** Knows the bearers of access tokens: people and service accounts that are not archived. */
export function tokenAuthentication({ prisma }: Database, clock: () => Date): Authenticate {
  const find = async (hash: string): Promise<Found | null> => {
    const token = await prisma.accessToken.findUnique({
      where: { hash },
      select: {
        id: true,
        scopes: true,
        expiresAt: true,
        lastUsedAt: true,
        revokedAt: true,
        person: { select: { id: true, archivedAt: true, roleGrants: { select: GRANT_SELECT } } },
        serviceAccount: { select: { id: true, archivedAt: true } },
      },
      relationLoadStrategy: 'join',
    });
    const now = clock();
    if (token === null || token.revokedAt !== null || token.expiresAt <= now) return null;
    const bearer = token.person ?? token.serviceAccount;
    if (bearer === null || bearer.archivedAt !== null) return null;
    if (token.lastUsedAt === null || now.getTime() - token.lastUsedAt.getTime() >= USED_MS)
      await prisma.accessToken.update({ where: { id: token.id }, data: { lastUsedAt: now } });
    const { id: tokenId, scopes, expiresAt, person } = token;
    const actor: Actor =
      person === null
        ? { kind: 'service', serviceAccountId: bearer.id, scopes, tokenId }
        : { kind: 'person', personId: person.id, grants: person.roleGrants.map(grantOf), scopes, tokenId };
    return { actor, expiresAt };
  };
  const actorOf = actorCache(clock, find);
  return (authorization) => {
    const token = bearerOf(authorization);
    return token !== undefined && isAccessToken(token) ? actorOf(sha256(token)) : null;
  };
}
