// Generated from the schema and the operations by `pnpm run generate`. Do not edit.

import type { ExchangeRate, ExchangeRateListVariables, ExchangeRateRecordResult } from './exchange-rate.ts';
import type { ExchangeRateRecordInput } from './schema.ts';
import type { TypedDocument } from '../document/TypedDocument.ts';

export const ExchangeRateListDocument: TypedDocument<{ result: { nodes: ExchangeRate[]; pageInfo: { hasNextPage: boolean; endCursor: string | null; }; } }, ExchangeRateListVariables> =
  "query ExchangeRateList($filter:ExchangeRateFilter$first:Int$after:String){result:exchangeRates(filter:$filter first:$first after:$after){nodes{...ExchangeRate}pageInfo{hasNextPage endCursor}}}fragment ExchangeRate on ExchangeRate{id from to rate on source externalId recordedAt}";

export const ExchangeRateRecordDocument: TypedDocument<{ result: ExchangeRateRecordResult }, { input: ExchangeRateRecordInput; }> =
  "mutation ExchangeRateRecord($input:ExchangeRateRecordInput!){result:exchangeRateRecord(input:$input){__typename ...on ExchangeRateRecordPayload{exchangeRate{...ExchangeRate}}...Refusal}}fragment ExchangeRate on ExchangeRate{id from to rate on source externalId recordedAt}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";
