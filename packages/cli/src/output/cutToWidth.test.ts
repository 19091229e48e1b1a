import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { cutToWidth } from './cutToWidth.ts';

test('a text that fits stays, a longer one ends with an ellipsis', () => {
  expect(cutToWidth('objective', 9)).toBe('objective');
  expect(cutToWidth('objective', 8)).toBe('objecti…');
});

test('wide characters take two columns and are not halved', () => {
  expect(cutToWidth('降本增效', 8)).toBe('降本增效');
  expect(cutToWidth('降本增效', 7)).toBe('降本增…');
  expect(cutToWidth('降本增效', 6)).toBe('降本…');
});

test('what was cut is never wider than asked for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), (text, columns) => {
      expect(stringWidth(cutToWidth(text, columns))).toBeLessThanOrEqual(columns);
    }),
  );
});
