import type { PlainDate } from '../time/PlainDate.ts';
import type { ExchangeRate } from './ExchangeRate.ts';

/** In which currency savings are added up, and with which rates. */
export interface SummaryRates {
  /** ISO 4217 code of all sums. */
  readonly currency: string;
  readonly rates: readonly ExchangeRate[];
  /** The day of the rates: of each currency the latest one not after it is used. */
  readonly on: PlainDate;
}
