import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalText } from '../../test/arbitraries.ts';
import { add } from './add.ts';
import { compare } from './compare.ts';
import { parseDecimal } from './parseDecimal.ts';
import { subtract } from './subtract.ts';

test('tenths are subtracted exactly', () => {
  expect(compare(subtract(parseDecimal('0.3'), parseDecimal('0.1')), parseDecimal('0.2'))).toBe(0);
});

test('adding what was subtracted gives the number again', () => {
  fc.assert(
    fc.property(decimalText.map(parseDecimal), decimalText.map(parseDecimal), (a, b) => {
      expect(compare(add(subtract(a, b), b), a)).toBe(0);
    }),
  );
});
