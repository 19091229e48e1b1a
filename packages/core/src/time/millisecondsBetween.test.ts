import fc from 'fast-check';
import { expect, test } from 'vitest';
import { millisecondsBetween } from './millisecondsBetween.ts';

test.each([
  ['2026-10-05T08:00:00.000Z', '2026-10-05T08:00:00.001Z', 1n],
  ['2026-12-31T23:59:59.999Z', '2027-01-01T00:00:00.000Z', 1n],
  ['2026-10-06T00:00:00.000Z', '2026-10-05T00:00:00.000Z', -86_400_000n],
])('from %s to %s is %s ms', (from, to, milliseconds) => {
  expect(millisecondsBetween(from, to)).toBe(milliseconds);
});

test.each([
  ['2026-10-05', 'INVALID_INSTANT'],
  ['2026-10-05T08:00:00Z', 'INVALID_INSTANT'],
  ['2026-10-05T08:00:00.000+02:00', 'INVALID_INSTANT'],
  ['2026-10-05T24:00:00.000Z', 'INVALID_INSTANT'],
  ['2026-10-05T08:60:00.000Z', 'INVALID_INSTANT'],
  ['2026-02-30T08:00:00.000Z', 'INVALID_DATE'],
])('%s is refused, %s', (instant, code) => {
  expect(() => millisecondsBetween(instant, instant)).toThrow(expect.objectContaining({ code }));
});

test('agrees with the clock of the platform', () => {
  const instants = fc.date({
    min: new Date('0001-01-01T00:00:00.000Z'),
    max: new Date('9999-12-31T23:59:59.999Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(instants, instants, (a, b) => {
      expect(millisecondsBetween(a.toISOString(), b.toISOString())).toBe(BigInt(b.getTime() - a.getTime()));
    }),
  );
});
