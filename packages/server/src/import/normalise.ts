import { canonicalJson, isDecimal, parseDecimal, printDecimal } from '@meritkit/core';
import type { Field, Fields } from './Field.ts';
import { isList, isMap, type Wire } from './Wire.ts';

/**
 * A value in the one form in which equal values are equal, as the database will hold it. What does not fit its field is
 * left as it is: the commands say what is wrong with it.
 */
export function normalise(field: Field, value: Wire | undefined): Wire {
  if (value === undefined || value === null) return field.default ?? null;
  if (field.kind === 'list') {
    if (!isList(value)) return value;
    const items = value.map((item) => normaliseAll(field.fields, item));
    return field.isSet ? items.sort((a, b) => (canonicalJson(a) < canonicalJson(b) ? -1 : 1)) : items;
  }
  if (field.kind === 'part') return normaliseAll(field.fields, value);
  if (field.kind === 'texts' || field.kind === 'choices') {
    if (!isList(value)) return value;
    const texts = value.map((text) => (typeof text === 'string' ? text.normalize('NFC').trim() : text));
    return field.kind === 'choices' ? texts.sort() : texts;
  }
  if (typeof value !== 'string') return value;
  switch (field.kind) {
    case 'text':
      return value.normalize('NFC').trim();
    case 'prose':
      return value.trim() === '' ? null : value.normalize('NFC');
    case 'decimal':
      return isDecimal(value) ? printDecimal(parseDecimal(value)) : value;
    case 'instant':
      return Number.isNaN(Date.parse(value)) ? value : new Date(value).toISOString();
    default:
      return value;
  }
}

/** All fields of a list's item or of a part, the absent ones as null. */
export const normaliseAll = (fields: Fields, item: Wire): Wire =>
  isMap(item)
    ? Object.fromEntries(
        Object.entries(fields).map(([name, field]) => [
          name,
          normalise(field, item[name] ?? (field.like === undefined ? null : item[field.like])),
        ]),
      )
    : item;
