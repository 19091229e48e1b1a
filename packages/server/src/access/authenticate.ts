import { createHash, timingSafeEqual } from 'node:crypto';
import type { Actor } from '../command/Actor.ts';

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Tells who asks from the `Authorization` header; null for nobody that is known. */
export type Authenticate = (authorization: string | undefined) => Actor | null;

/** Knows the bearer of the root token. Digests of one length are compared, in constant time. */
export function rootAuthentication(token: string): Authenticate {
  const expected = sha256(token);
  return (authorization) => {
    const given = /^Bearer ([\w.~+/-]+=*)$/i.exec(authorization ?? '')?.[1];
    return given !== undefined && timingSafeEqual(sha256(given), expected) ? { kind: 'root' } : null;
  };
}
