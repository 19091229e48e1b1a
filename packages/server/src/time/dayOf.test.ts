import { expect, test } from 'vitest';
import { dayOf } from './dayOf.ts';

test.each([
  ['2026-12-31T16:00:00.000Z', 'Asia/Shanghai', '2027-01-01'],
  ['2026-12-31T15:59:59.999Z', 'Asia/Shanghai', '2026-12-31'],
  ['2026-03-29T00:30:00.000Z', 'Europe/Berlin', '2026-03-29'],
])('%s in %s is on %s', (instant, zone, day) => {
  expect(dayOf(new Date(instant), zone)).toBe(day);
});
