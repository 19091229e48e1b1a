import { ALPHABET, BODY_LENGTH } from './encodeId.ts';
import { type EntityType, ID_PREFIX } from './entityType.ts';

/** The UUID that no row has: what is not an id is looked up like a missing one and gets the same answer. */
export const NIL_UUID = '00000000-0000-0000-0000-000000000000';

const TYPE_OF_PREFIX: ReadonlyMap<string, EntityType> = new Map(
  (Object.keys(ID_PREFIX) as EntityType[]).map((type) => [ID_PREFIX[type], type]),
);

const BODY = new RegExp(`^[0-7][${ALPHABET}]{${BODY_LENGTH - 1}}$`);

/** What an id stands for. */
export interface DecodedId {
  readonly type: EntityType;
  readonly uuid: string;
}

/** Reads an id strictly: one spelling for each UUID, lower case only. Null for anything else. */
export function decodeId(id: string): DecodedId | null {
  const separator = id.indexOf('_');
  const type = TYPE_OF_PREFIX.get(id.slice(0, Math.max(separator, 0)));
  const body = id.slice(separator + 1);
  if (type === undefined || !BODY.test(body)) return null;
  let bits = 0n;
  for (const character of body) bits = (bits << 5n) | BigInt(ALPHABET.indexOf(character));
  const hex = bits.toString(16).padStart(32, '0');
  const uuid = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join(
    '-',
  );
  return { type, uuid };
}

/** The UUID of an id of the given kind; {@link NIL_UUID} for garbage and for an id of another kind. */
export function uuidOf(type: EntityType, id: string): string {
  const decoded = decodeId(id);
  return decoded?.type === type ? decoded.uuid : NIL_UUID;
}
