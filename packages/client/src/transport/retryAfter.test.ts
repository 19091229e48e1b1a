import fc from 'fast-check';
import { expect, test } from 'vitest';
import { retryAfter } from './retryAfter.ts';

const NOW = Date.parse('2026-10-01T00:00:00Z');

test.each([
  [null, null],
  ['0', 0],
  ['120', 120_000],
  ['Thu, 01 Oct 2026 00:01:00 GMT', 60_000],
  ['Wed, 30 Sep 2026 00:00:00 GMT', 0],
  ['soon', null],
  ['', null],
])('%s is %s milliseconds', (header, milliseconds) => {
  expect(retryAfter(header, NOW)).toBe(milliseconds);
});

test('a date of HTTP is as far away as it is, to the second', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), (seconds) => {
      expect(retryAfter(new Date(NOW + seconds * 1000).toUTCString(), NOW)).toBe(seconds * 1000);
    }),
  );
});
