// Generated from the schema and the operations by `pnpm run generate`. Do not edit.

import type { DateTime, Decimal, ExchangeRateFilter, PlainDate } from './schema.ts';
import type { ValidationRefusal } from './refusal.ts';

/** What one unit of a currency was worth in another on a day. It is never changed. */
export interface ExchangeRate {
  /** Begins with `fx_`. */
  id: string;
  /** ISO 4217 code of the currency that is converted. */
  from: string;
  /** ISO 4217 code of the currency that it is converted into. */
  to: string;
  /** How much of `to` one of `from` is. Above 0. */
  rate: Decimal;
  /** The day of the rate. Of several for one day the one recorded last counts. */
  on: PlainDate;
  /** The system it was imported from; null for none. */
  source: string | null;
  /** Its id in that system; null for none. */
  externalId: string | null;
  /** When it was recorded, by the clock of the database. */
  recordedAt: DateTime;
}

export interface ExchangeRateListVariables {
  /** Which ones; all when absent. */
  filter?: ExchangeRateFilter | null | undefined;
  /** How many, from the front: 50 when absent, at most 250, of `events` at most 1000. */
  first?: number | null | undefined;
  /** Only what follows this cursor. */
  after?: string | null | undefined;
}

export type ExchangeRateRecordResult = { __typename: 'ExchangeRateRecordPayload'; exchangeRate: ExchangeRate; } | ValidationRefusal;
