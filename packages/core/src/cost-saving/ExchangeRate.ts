import type { Rational } from '../number/Rational.ts';
import type { PlainDate } from '../time/PlainDate.ts';

/** What one unit of a currency was worth in another on a day. */
export interface ExchangeRate {
  readonly from: string;
  readonly to: string;
  /** How much of `to` one of `from` is, in the currencies themselves, not in minor units. Above 0. */
  readonly rate: Rational;
  /** The day of the rate. */
  readonly on: PlainDate;
}
