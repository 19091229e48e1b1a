import { type EntityType, ID_PREFIX } from './entityType.ts';

/** Crockford's base 32: no i, l, o or u, so that an id survives being read aloud. */
export const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** Characters that 128 bits take in base 32; the first one is 0 to 7. */
export const BODY_LENGTH = 26;

/**
 * Writes a UUID as the id that users see: its kind's prefix and 26 characters, sorted as the UUIDs are.
 *
 * @example
 * encodeId('Objective', '01890b5d-ac96-774b-bcce-b302099a8057'); // 'obj_01h45nvb4pex5vsknk084sn02q'
 */
export function encodeId(type: EntityType, uuid: string): string {
  let rest = BigInt(`0x${uuid.replaceAll('-', '')}`);
  let body = '';
  for (let index = 0; index < BODY_LENGTH; index += 1) {
    body = ALPHABET.charAt(Number(rest & 31n)) + body;
    rest >>= 5n;
  }
  return `${ID_PREFIX[type]}_${body}`;
}
