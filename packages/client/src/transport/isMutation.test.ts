import { expect, test } from 'vitest';
import { isMutation } from './isMutation.ts';

test.each([
  ['mutation { a }', true],
  ['mutation($input: X!) { a(input: $input) }', true],
  ['\uFEFF # first\n,mutation A { a }', true],
  ['fragment F on A { b }mutation B { a { ...F } }', true],
  ['query Q { a }', false],
  ['{ mutations { id } }', false],
  ['query permutation { a }', false],
  ['{ mutation { id } }', true],
])('%s: %s', (document, expected) => {
  expect(isMutation(document)).toBe(expected);
});
