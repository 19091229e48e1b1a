import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NetworkError } from '../error/NetworkError.ts';
import { RequestError } from '../error/RequestError.ts';
import { retryDelay } from './retryDelay.ts';

const refused = (status: number, retryAfterMs: number | null = null) =>
  new RequestError('X', { requestId: null, status }, [], retryAfterMs);

test('what is no error of ours is final', () => {
  expect(retryDelay(0, new TypeError('a bug'), { maxRetries: 9, random: () => 1 })).toBeNull();
});

test('what the server asks for is not shortened by chance', () => {
  expect(retryDelay(0, refused(429, 3000), { maxRetries: 1, random: () => 0 })).toBe(3000);
});

test('a delay is at least 0 and at most 8 seconds, whatever the chance', () => {
  const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  fc.assert(
    fc.property(fc.nat(60), chance, (attempt, random) => {
      const delay = retryDelay(attempt, new NetworkError(null), {
        maxRetries: 100,
        random: () => random,
      });
      expect(delay).toBeGreaterThanOrEqual(0);
      expect(delay).toBeLessThanOrEqual(8000);
    }),
  );
});

test('nothing is tried again more often than the policy says', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 599 }), fc.nat(9), (status, attempt) => {
      const delay = retryDelay(attempt, refused(status), { maxRetries: 3, random: () => 0.5 });
      if (attempt >= 3) expect(delay).toBeNull();
    }),
  );
});
