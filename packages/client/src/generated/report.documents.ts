// Generated from the schema and the operations by `pnpm run generate`. Do not edit.

import type { Report, ReportArchiveResult, ReportGetVariables, ReportItem, ReportItemAddResult, ReportItemGetVariables, ReportItemListVariables, ReportItemRemoveResult, ReportItemUpdateResult, ReportListVariables, ReportUpdateResult, ReportWriteResult } from './report.ts';
import type { ReportArchiveInput, ReportItemAddInput, ReportItemRemoveInput, ReportItemUpdateInput, ReportUpdateInput, ReportWriteInput } from './schema.ts';
import type { TypedDocument } from '../document/TypedDocument.ts';

export const ReportGetDocument: TypedDocument<{ result: Report | null }, ReportGetVariables> =
  "query ReportGet($id:ID!){result:report(id:$id){...Report}}fragment Report on Report{id revision kind title period{id code state}author{id displayName}team{id name}language writtenOn writtenText source externalId createdAt archivedAt}";

export const ReportListDocument: TypedDocument<{ result: { nodes: Report[]; pageInfo: { hasNextPage: boolean; endCursor: string | null; }; } }, ReportListVariables> =
  "query ReportList($filter:ReportFilter$orderBy:[ReportOrder!]$first:Int$after:String){result:reports(filter:$filter orderBy:$orderBy first:$first after:$after){nodes{...Report}pageInfo{hasNextPage endCursor}}}fragment Report on Report{id revision kind title period{id code state}author{id displayName}team{id name}language writtenOn writtenText source externalId createdAt archivedAt}";

export const ReportItemGetDocument: TypedDocument<{ result: ReportItem | null }, ReportItemGetVariables> =
  "query ReportItemGet($id:ID!){result:reportItem(id:$id){...ReportItem}}fragment ReportItem on ReportItem{id revision report{id}ordinal kind parent{id}text remedy target stateText progress due{text earliest latest}support{kind state addresseeId addressee amount{amount currency}}repeats{id text}links{objective{id title}keyResult{id title}statement{id text}}source externalId createdAt archivedAt}";

export const ReportItemListDocument: TypedDocument<{ result: { items: { nodes: ReportItem[]; pageInfo: { hasNextPage: boolean; endCursor: string | null; }; }; } | null }, ReportItemListVariables> =
  "query ReportItemList($id:ID!$first:Int$after:String){result:report(id:$id){items(first:$first after:$after){nodes{...ReportItem}pageInfo{hasNextPage endCursor}}}}fragment ReportItem on ReportItem{id revision report{id}ordinal kind parent{id}text remedy target stateText progress due{text earliest latest}support{kind state addresseeId addressee amount{amount currency}}repeats{id text}links{objective{id title}keyResult{id title}statement{id text}}source externalId createdAt archivedAt}";

export const ReportWriteDocument: TypedDocument<{ result: ReportWriteResult }, { input: ReportWriteInput; }> =
  "mutation ReportWrite($input:ReportWriteInput!){result:reportWrite(input:$input){__typename ...on ReportWritePayload{report{...Report}}...Refusal}}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}fragment Report on Report{id revision kind title period{id code state}author{id displayName}team{id name}language writtenOn writtenText source externalId createdAt archivedAt}";

export const ReportUpdateDocument: TypedDocument<{ result: ReportUpdateResult }, { input: ReportUpdateInput; }> =
  "mutation ReportUpdate($input:ReportUpdateInput!){result:reportUpdate(input:$input){__typename ...on ReportUpdatePayload{report{...Report}}...Refusal}}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}fragment Report on Report{id revision kind title period{id code state}author{id displayName}team{id name}language writtenOn writtenText source externalId createdAt archivedAt}";

export const ReportArchiveDocument: TypedDocument<{ result: ReportArchiveResult }, { input: ReportArchiveInput; }> =
  "mutation ReportArchive($input:ReportArchiveInput!){result:reportArchive(input:$input){__typename ...on ReportArchivePayload{report{...Report}}...Refusal}}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}fragment Report on Report{id revision kind title period{id code state}author{id displayName}team{id name}language writtenOn writtenText source externalId createdAt archivedAt}";

export const ReportItemAddDocument: TypedDocument<{ result: ReportItemAddResult }, { input: ReportItemAddInput; }> =
  "mutation ReportItemAdd($input:ReportItemAddInput!){result:reportItemAdd(input:$input){__typename ...on ReportItemAddPayload{reportItem{...ReportItem}}...Refusal}}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}fragment ReportItem on ReportItem{id revision report{id}ordinal kind parent{id}text remedy target stateText progress due{text earliest latest}support{kind state addresseeId addressee amount{amount currency}}repeats{id text}links{objective{id title}keyResult{id title}statement{id text}}source externalId createdAt archivedAt}";

export const ReportItemUpdateDocument: TypedDocument<{ result: ReportItemUpdateResult }, { input: ReportItemUpdateInput; }> =
  "mutation ReportItemUpdate($input:ReportItemUpdateInput!){result:reportItemUpdate(input:$input){__typename ...on ReportItemUpdatePayload{reportItem{...ReportItem}}...Refusal}}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}fragment ReportItem on ReportItem{id revision report{id}ordinal kind parent{id}text remedy target stateText progress due{text earliest latest}support{kind state addresseeId addressee amount{amount currency}}repeats{id text}links{objective{id title}keyResult{id title}statement{id text}}source externalId createdAt archivedAt}";

export const ReportItemRemoveDocument: TypedDocument<{ result: ReportItemRemoveResult }, { input: ReportItemRemoveInput; }> =
  "mutation ReportItemRemove($input:ReportItemRemoveInput!){result:reportItemRemove(input:$input){__typename ...on ReportItemRemovePayload{reportItem{...ReportItem}}...Refusal}}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}fragment ReportItem on ReportItem{id revision report{id}ordinal kind parent{id}text remedy target stateText progress due{text earliest latest}support{kind state addresseeId addressee amount{amount currency}}repeats{id text}links{objective{id title}keyResult{id title}statement{id text}}source externalId createdAt archivedAt}";
