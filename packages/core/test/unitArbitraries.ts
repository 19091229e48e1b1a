import fc from 'fast-check';
import { CURRENCIES } from '../src/unit/currencies.ts';
import { PLAIN_UNITS } from '../src/unit/plainUnits.ts';

/** The code of any unit but a rate. */
export const unitCode = fc.oneof(
  fc.constantFrom(...PLAIN_UNITS.keys()),
  fc.constantFrom(...CURRENCIES.keys()),
  fc.integer({ min: 1, max: 999 }).map((among) => `rank:${among}`),
);

/** The code of a rate. */
export const rateCode = fc
  .tuple(
    fc.constantFrom('count', 'points', 'B', 'GB', 'MiB', 'CNY', 'JPY'),
    fc.constantFrom('ms', 's', 'min', 'h', 'd', 'wk'),
  )
  .map(([above, below]) => `${above}/${below}`);
