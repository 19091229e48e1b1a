import type { Money } from '../unit/Money.ts';
import type { CostSaving } from './CostSaving.ts';
import { timesCounted } from './timesCounted.ts';

/**
 * What a recurring saving saves in a year: its amount times 12 or 1. Null for a saving that comes once, which is never annualised, and
 * for an unknown amount.
 *
 * @example
 * annualised({ amount: { minor: 100000n, currency: 'CNY' }, recurrence: 'MONTHLY' }); // => { minor: 1200000n, currency: 'CNY' }
 * annualised({ amount: { minor: 100000n, currency: 'CNY' }, recurrence: 'ONCE' }); // => null
 */
export const annualised = ({
  amount,
  recurrence,
}: Pick<CostSaving, 'amount' | 'recurrence'>): Money | null =>
  amount === null || recurrence === 'ONCE'
    ? null
    : { minor: amount.minor * timesCounted(recurrence), currency: amount.currency };
