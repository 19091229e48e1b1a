import type { DateOrder } from './DateOrder.ts';
import { writtenDay } from './writtenDay.ts';

/** What the dates of a column have shown so far. */
export interface DateOrderSeen {
  /** Whether a date can only be read in this order. */
  readonly DAY_FIRST: boolean;
  readonly MONTH_FIRST: boolean;
}

/** Before the first date. */
export const NO_DATE_ORDER_SEEN: DateOrderSeen = { DAY_FIRST: false, MONTH_FIRST: false };

/** Takes one more text of the column into account. */
export function seeDateOrder(seen: DateOrderSeen, text: string): DateOrderSeen {
  const day = writtenDay(text);
  if (day === null || 'date' in day) return seen;
  if (day.MONTH_FIRST === null && !seen.DAY_FIRST) return { ...seen, DAY_FIRST: true };
  return day.DAY_FIRST === null && !seen.MONTH_FIRST ? { ...seen, MONTH_FIRST: true } : seen;
}

/**
 * The order in which a whole column is written; null when no date shows it, or when its dates contradict one another.
 *
 * @example
 * inferDateOrder(['05/06/2026', '31/12/2026'].reduce(seeDateOrder, NO_DATE_ORDER_SEEN)); // => 'DAY_FIRST'
 * inferDateOrder(['05/06/2026', '07/08/2026'].reduce(seeDateOrder, NO_DATE_ORDER_SEEN)); // => null
 */
export function inferDateOrder({ DAY_FIRST, MONTH_FIRST }: DateOrderSeen): DateOrder | null {
  if (DAY_FIRST === MONTH_FIRST) return null;
  return DAY_FIRST ? 'DAY_FIRST' : 'MONTH_FIRST';
}
