import {
  ExchangeRateListDocument,
  ExchangeRateRecordDocument,
} from '../generated/exchange-rate.documents.ts';
import { list } from '../resource/list.ts';
import { mutation } from '../resource/mutation.ts';
import type { MeritRequest } from '../transport/MeritRequest.ts';

/** What currencies were worth in others. To be plugged into `createClient`. */
export const exchangeRates = (request: MeritRequest) => ({
  /** The rates, of the latest day first. */
  list: list(request, ExchangeRateListDocument),
  /** Records what one unit of a currency was worth in another on a day. */
  record: mutation(request, ExchangeRateRecordDocument, 'exchangeRate'),
});
