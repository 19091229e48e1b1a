import { expect, test } from 'vitest';
import { randomKey } from './randomKey.ts';

test('keys have 32 hexadecimal digits and do not repeat', () => {
  const keys = Array.from({ length: 1000 }, randomKey);

  expect(new Set(keys).size).toBe(1000);
  for (const key of keys) expect(key).toMatch(/^[0-9a-f]{32}$/);
});
