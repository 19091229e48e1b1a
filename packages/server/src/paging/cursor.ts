import { createHmac, timingSafeEqual } from 'node:crypto';
import { requestError } from '../graphql/requestError.ts';
import type { Key } from './Order.ts';

const CHECK_BYTES = 12;

/** What a cursor is good for: the deployment's key, and the list, filter and order that it was made under. */
export interface CursorSeal {
  readonly key: string;
  readonly list: string;
}

const check = (body: Buffer, { key, list }: CursorSeal): Buffer =>
  createHmac('sha256', key).update(list).update('\n').update(body).digest().subarray(0, CHECK_BYTES);

/** Writes a row's place in a list as text that only this list accepts. */
export function encodeCursor(place: Key, seal: CursorSeal): string {
  const body = Buffer.from(JSON.stringify(place));
  return Buffer.concat([check(body, seal), body]).toString('base64url');
}

const isKey = (value: unknown): value is Key =>
  Array.isArray(value) &&
  value.every((part) => part === null || typeof part === 'string' || typeof part === 'number');

/**
 * Reads a cursor.
 *
 * @throws `INVALID_CURSOR` when it was made up, changed, or made for another list, filter or order.
 */
export function decodeCursor(cursor: string, seal: CursorSeal): Key {
  const bytes = Buffer.from(cursor, 'base64url');
  const body = bytes.subarray(CHECK_BYTES);
  const stated = bytes.subarray(0, CHECK_BYTES);
  // One spelling for each cursor: the decoder leaves out what is no base64.
  const isOurs = bytes.toString('base64url') === cursor && stated.length === CHECK_BYTES;
  if (isOurs && timingSafeEqual(stated, check(body, seal))) {
    const place: unknown = JSON.parse(body.toString());
    if (isKey(place)) return place;
  }
  throw requestError(
    'INVALID_CURSOR',
    'This cursor does not belong to this list, filter and order: start from the first page.',
  );
}
