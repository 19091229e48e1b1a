import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeCursor, encodeCursor } from './cursor.ts';

const seal = { key: 'a key', list: 'objectives {}' };
const key = fc.array(fc.oneof(fc.string(), fc.integer(), fc.constant(null)), { maxLength: 4 });

const codeOf = (read: () => unknown): unknown => {
  try {
    return read();
  } catch (error) {
    return Reflect.get(Object(Reflect.get(Object(error), 'extensions')), 'code');
  }
};

test('a cursor gives back the place that it was made of', () => {
  fc.assert(
    fc.property(key, (place) => {
      expect(decodeCursor(encodeCursor(place, seal), seal)).toEqual(place);
    }),
  );
});

test('row 61: a cursor with any other character is refused', () => {
  const characters = fc.constantFrom(
    ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=+/! ',
  );
  fc.assert(
    fc.property(key, fc.nat(), characters, (place, at, character) => {
      const cursor = encodeCursor(place, seal);
      const index = at % cursor.length;
      fc.pre(cursor[index] !== character);
      const forged = cursor.slice(0, index) + character + cursor.slice(index + 1);
      expect(codeOf(() => decodeCursor(forged, seal))).toBe('INVALID_CURSOR');
    }),
  );
});

test('row 61: a cursor is refused by another list, filter or order, and under another key', () => {
  const cursor = encodeCursor(['2026', 'id'], seal);
  for (const other of [
    { ...seal, list: 'people {}' },
    { ...seal, key: 'another key' },
  ])
    expect(codeOf(() => decodeCursor(cursor, other))).toBe('INVALID_CURSOR');
});

test('what is too short, or no cursor at all, is refused', () => {
  for (const text of ['', 'x', 'W10', encodeCursor([], seal).slice(0, 16), '\u0000', '🎯'.repeat(10)])
    expect(codeOf(() => decodeCursor(text, seal))).toBe('INVALID_CURSOR');
});
