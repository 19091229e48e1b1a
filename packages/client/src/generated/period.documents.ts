// Generated from the schema and the operations by `pnpm run generate`. Do not edit.

import type { Period, PeriodCloseResult, PeriodCreateResult, PeriodGetVariables, PeriodListVariables, PeriodUpdateResult } from './period.ts';
import type { PeriodCloseInput, PeriodCreateInput, PeriodUpdateInput } from './schema.ts';
import type { TypedDocument } from '../document/TypedDocument.ts';

export const PeriodGetDocument: TypedDocument<{ result: Period | null }, PeriodGetVariables> =
  "query PeriodGet($id:ID!){result:period(id:$id){...Period}}fragment Period on Period{id revision code name kind state startsOn endsBefore note closedAt source externalId createdAt}";

export const PeriodListDocument: TypedDocument<{ result: { nodes: Period[]; pageInfo: { hasNextPage: boolean; endCursor: string | null; }; } }, PeriodListVariables> =
  "query PeriodList($filter:PeriodFilter$orderBy:[PeriodOrder!]$first:Int$after:String){result:periods(filter:$filter orderBy:$orderBy first:$first after:$after){nodes{...Period}pageInfo{hasNextPage endCursor}}}fragment Period on Period{id revision code name kind state startsOn endsBefore note closedAt source externalId createdAt}";

export const PeriodCreateDocument: TypedDocument<{ result: PeriodCreateResult }, { input: PeriodCreateInput; }> =
  "mutation PeriodCreate($input:PeriodCreateInput!){result:periodCreate(input:$input){__typename ...on PeriodCreatePayload{period{...Period}}...Refusal}}fragment Period on Period{id revision code name kind state startsOn endsBefore note closedAt source externalId createdAt}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";

export const PeriodUpdateDocument: TypedDocument<{ result: PeriodUpdateResult }, { input: PeriodUpdateInput; }> =
  "mutation PeriodUpdate($input:PeriodUpdateInput!){result:periodUpdate(input:$input){__typename ...on PeriodUpdatePayload{period{...Period}}...Refusal}}fragment Period on Period{id revision code name kind state startsOn endsBefore note closedAt source externalId createdAt}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";

export const PeriodCloseDocument: TypedDocument<{ result: PeriodCloseResult }, { input: PeriodCloseInput; }> =
  "mutation PeriodClose($input:PeriodCloseInput!){result:periodClose(input:$input){__typename ...on PeriodClosePayload{period{...Period}}...Refusal}}fragment Period on Period{id revision code name kind state startsOn endsBefore note closedAt source externalId createdAt}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";
