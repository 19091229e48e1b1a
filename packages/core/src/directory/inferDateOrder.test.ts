import { expect, test } from 'vitest';
import { inferDateOrder, NO_DATE_ORDER_SEEN, seeDateOrder } from './inferDateOrder.ts';

const orderOf = (...texts: readonly string[]) =>
  inferDateOrder(texts.reduce(seeDateOrder, NO_DATE_ORDER_SEEN));

test('one date that can only be read in one order shows it for the whole column', () => {
  expect(orderOf('05/06/2026', '31/12/2026')).toBe('DAY_FIRST');
  expect(orderOf('05/06/2026', '12/31/2026')).toBe('MONTH_FIRST');
});

test('without such a date, or with both, nothing is chosen', () => {
  expect(orderOf('05/06/2026', '07/08/2026', '', 'soon')).toBeNull();
  expect(orderOf('31/12/2026', '12/31/2026')).toBeNull();
  expect(orderOf('2026-12-31', '11.11.2026')).toBeNull();
});
