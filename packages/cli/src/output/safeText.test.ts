import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneLine } from './oneLine.ts';
import { safeText } from './safeText.ts';

test('escape codes and overrides of the direction of writing are shown, not obeyed', () => {
  expect(safeText('a\u001b[2Jb\u202ec\u0007')).toBe('a�[2Jb�c�');
});

test('Chinese text and emoji stay as they are', () => {
  expect(safeText('降本增效 👩‍💻\n完成')).toBe('降本增效 👩‍💻\n完成');
});

test('a cell has one line and no tabs', () => {
  expect(oneLine('a\tb\r\n  c\n')).toBe('a b c');
});

test('no text brings a control character into a cell', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(oneLine(text)).not.toMatch(/\p{Cc}/u);
    }),
  );
});
