import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMilliseconds } from './addMilliseconds.ts';
import { millisecondsBetween } from './millisecondsBetween.ts';

test.each([
  ['2026-12-31T23:59:59.999Z', 1n, '2027-01-01T00:00:00.000Z'],
  ['1970-01-01T00:00:00.000Z', -1n, '1969-12-31T23:59:59.999Z'],
  ['2026-10-05T08:00:00.000Z', 5_405_006n, '2026-10-05T09:30:05.006Z'],
  ['2026-10-05T08:00:00.000Z', -86_400_000n, '2026-10-04T08:00:00.000Z'],
])('%s and %s ms is %s', (instant, milliseconds, later) => {
  expect(addMilliseconds(instant, milliseconds)).toBe(later);
});

test.each([
  ['2026-10-05', 'INVALID_INSTANT'],
  ['9999-12-31T23:59:59.999Z', 'INVALID_DATE'],
])('nothing is added to %s, %s', (instant, code) => {
  expect(() => addMilliseconds(instant, 1n)).toThrow(expect.objectContaining({ code }));
});

test('what was added lies between the two instants', () => {
  const instants = fc
    .date({
      min: new Date('1800-01-01T00:00:00.000Z'),
      max: new Date('2200-01-01T00:00:00.000Z'),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString());
  fc.assert(
    fc.property(instants, fc.bigInt(-(10n ** 12n), 10n ** 12n), (instant, milliseconds) => {
      expect(millisecondsBetween(instant, addMilliseconds(instant, milliseconds))).toBe(milliseconds);
      expect(addMilliseconds(addMilliseconds(instant, milliseconds), -milliseconds)).toBe(instant);
    }),
  );
});
