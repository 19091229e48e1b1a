import { DomainError } from '../error/DomainError.ts';

/**
 * The canonical JSON text of a value by RFC 8785: no white space, properties sorted by UTF-16 code units. Equal data have
 * equal texts. Properties that are undefined are left out, as JSON has none.
 *
 * @throws {DomainError} `INVALID_JSON` for what JSON cannot hold (a bigint, NaN, an instance of a class), `INVALID_TEXT` for text with
 * half a surrogate pair.
 *
 * @example
 * canonicalJson({ b: '1', a: [true, null] }); // => '{"a":[true,null],"b":"1"}'
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (!isPlainObject(value)) throw new DomainError('INVALID_JSON', 'The value has no form in JSON.');
  const properties = Object.entries(value)
    .filter(([, property]) => property !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, property]) => `${quoted(name)}:${canonicalJson(property)}`);
  return `{${properties.join(',')}}`;
}

const isPlainObject = (value: unknown): value is object => {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
};

function quoted(text: string): string {
  if (/\p{Surrogate}/u.test(text))
    throw new DomainError('INVALID_TEXT', 'The text holds half a surrogate pair.');
  return JSON.stringify(text);
}
