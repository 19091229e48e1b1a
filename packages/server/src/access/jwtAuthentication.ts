import { createRemoteJWKSet, errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import type { Database } from '../database/Database.ts';
import { actorCache, type Found } from './actorCache.ts';
import { type Authenticate, bearerOf } from './authenticate.ts';
import { GRANT_SELECT, grantOf } from './grantOf.ts';

/** An identity provider whose tokens are accepted. */
export interface IdentityProvider {
  /** `iss` of its tokens. */
  readonly issuer: string;
  /** `aud` of those that are meant for this server. */
  readonly audience: string;
  /** Its public keys. */
  readonly keys: JWTVerifyGetKey;
  /** The claim that names the person. */
  readonly claim: string;
  /** `source` of the people whose `externalId` the claim holds. */
  readonly source: string;
}

/** Only those in which the server holds nothing that could sign. */
const ALGORITHMS = [
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
  ...['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'],
];
/** Seconds by which two clocks may differ. */
const TOLERANCE = 60;

/** The keys of an identity provider, fetched when they are needed, kept for ten minutes, and again for a key that is not known. */
export const remoteKeys = (url: URL): JWTVerifyGetKey =>
  createRemoteJWKSet(url, { cacheMaxAge: 600_000, cooldownDuration: 30_000, timeoutDuration: 5_000 });

/** Errors that tell of the identity provider and not of the token. */
const isOutage = (error: unknown): boolean =>
  !(error instanceof errors.JOSEError) ||
  error instanceof errors.JWKSTimeout ||
  error instanceof errors.JWKSInvalid ||
  error.code === 'ERR_JOSE_GENERIC';

/** Knows people by the tokens of an identity provider. */
export function jwtAuthentication(
  { issuer, audience, keys, claim, source }: IdentityProvider,
  { prisma }: Database,
  clock: () => Date,
): Authenticate {
  const find = async (externalId: string): Promise<Found | null> => {
    const person = await prisma.person.findUnique({
      where: { source_externalId: { source, externalId } },
      select: { id: true, archivedAt: true, roleGrants: { select: GRANT_SELECT } },
      relationLoadStrategy: 'join',
    });
    if (person === null || person.archivedAt !== null) return null;
    const grants = person.roleGrants.map(grantOf);
    return {
      actor: { kind: 'person', personId: person.id, grants, scopes: null, tokenId: null },
      expiresAt: null,
    };
  };
  const actorOf = actorCache(clock, find);
  return async (authorization) => {
    const token = bearerOf(authorization);
    if (token?.split('.').length !== 3) return null;
    const verified = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      clockTolerance: TOLERANCE,
      currentDate: clock(),
      requiredClaims: ['exp', claim],
    }).catch((error: unknown) => {
      if (isOutage(error)) throw error;
      return null;
    });
    const externalId = verified?.payload[claim];
    return typeof externalId === 'string' ? actorOf(externalId) : null;
  };
}
