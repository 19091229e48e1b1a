import { createHash, timingSafeEqual } from 'node:crypto';
import type { Actor } from '../command/Actor.ts';

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Tells who asks from the `Authorization` header; null for nobody that is known. It throws when it cannot tell now. */
export type Authenticate = (authorization: string | undefined) => Actor | null | Promise<Actor | null>;

/** The token in an `Authorization` header; undefined for none. */
export const bearerOf = (authorization: string | undefined): string | undefined =>
  /^Bearer ([\w.~+/-]+=*)$/i.exec(authorization ?? '')?.[1];

/** Knows the bearer of the root token. Digests of one length are compared, in constant time. */
export function rootAuthentication(token: string): Authenticate {
  const expected = sha256(token);
  return (authorization) => {
    const given = bearerOf(authorization);
    return given !== undefined && timingSafeEqual(sha256(given), expected) ? { kind: 'root' } : null;
  };
}

/** Asks one after the other until one knows who it is. */
export const firstOf =
  (ways: readonly Authenticate[]): Authenticate =>
  async (authorization) => {
    for (const way of ways) {
      const actor = await way(authorization);
      if (actor !== null) return actor;
    }
    return null;
  };
