import { expect, test } from 'vitest';
import { parseDecimal } from './parseDecimal.ts';
import { printDecimal } from './printDecimal.ts';

test.each([
  ['12.50', '12.5'],
  ['-0', '0'],
  ['-0.00', '0'],
  ['100', '100'],
  ['-0.050', '-0.05'],
  ['0.000000001', '0.000000001'],
])('%s is printed as %s', (text, printed) => {
  expect(printDecimal(parseDecimal(text))).toBe(printed);
});

test('a quotient with an exact decimal text is printed whatever its denominator is', () => {
  expect(printDecimal({ numerator: 3n, denominator: 8n })).toBe('0.375');
  expect(printDecimal({ numerator: -6n, denominator: 4n })).toBe('-1.5');
});

test.each([
  ['one third has no exact text', { numerator: 1n, denominator: 3n }],
  ['ten places are too many', { numerator: 1n, denominator: 10_000_000_000n }],
  ['sixteen digits are too many', { numerator: 1_234_567_890_123_456n, denominator: 1n }],
])('%s and is refused', (_name, value) => {
  expect(() => printDecimal(value)).toThrow(expect.objectContaining({ code: 'INVALID_DECIMAL' }));
});
