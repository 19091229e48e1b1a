// Generated from the schema and the operations by `pnpm run generate`. Do not edit.

import type { ConflictRefusal, NotFoundRefusal, PeriodClosedRefusal, StaleVersionRefusal, ValidationRefusal } from './refusal.ts';
import type { DateTime, PeriodCloseInput, PeriodCreateInput, PeriodFilter, PeriodKind, PeriodOrder, PeriodState, PeriodUpdateInput, PlainDate } from './schema.ts';
import type { TypedDocument } from '../document/TypedDocument.ts';

/** A span of dates for which objectives are set: from `startsOn` until before `endsBefore`, in the time zone of the organisation. */
export interface Period {
  /** Begins with `prd_`. */
  id: string;
  /** Grows by one with every change. State it in `expectedRevision` to change the thing. */
  revision: number;
  /** Its short name, unique: `2026-Q4`. */
  code: string;
  /** Its name for people. */
  name: string;
  /** How long it is, as people name it. */
  kind: PeriodKind;
  /** Whether it takes changes. */
  state: PeriodState;
  /** Its first day. */
  startsOn: PlainDate;
  /** The first day after it. */
  endsBefore: PlainDate;
  /** What is to be known about it, as that its year is assumed. Null for nothing. */
  note: string | null;
  /** When it was closed; null while it is not. */
  closedAt: DateTime | null;
  /** The system it was imported from; null for none. */
  source: string | null;
  /** Its id in that system; null for none. */
  externalId: string | null;
  /** When it was recorded, by the clock of the database. */
  createdAt: DateTime;
}

export interface PeriodGetVariables {
  /** Its id. */
  id: string;
}

export interface PeriodGetData { result: Period | null; }

export const PeriodGetDocument: TypedDocument<PeriodGetData, PeriodGetVariables> =
  "query PeriodGet($id:ID!){result:period(id:$id){...Period}}fragment Period on Period{id revision code name kind state startsOn endsBefore note closedAt source externalId createdAt}";

export interface PeriodListVariables {
  /** Which ones; all when absent. */
  filter?: PeriodFilter | null | undefined;
  /** In which order. */
  orderBy?: readonly PeriodOrder[] | null | undefined;
  /** How many items a page has; the server states the default and the most. */
  first?: number | null | undefined;
  /** Begin behind the item with this cursor. */
  after?: string | null | undefined;
}

export interface PeriodListData { result: { nodes: Period[]; pageInfo: { hasNextPage: boolean; endCursor: string | null; }; }; }

export const PeriodListDocument: TypedDocument<PeriodListData, PeriodListVariables> =
  "query PeriodList($filter:PeriodFilter$orderBy:[PeriodOrder!]$first:Int$after:String){result:periods(filter:$filter orderBy:$orderBy first:$first after:$after){nodes{...Period}pageInfo{hasNextPage endCursor}}}fragment Period on Period{id revision code name kind state startsOn endsBefore note closedAt source externalId createdAt}";

export interface PeriodCreateVariables {
  /** The period. */
  input: PeriodCreateInput;
}

export interface PeriodCreateData { result: ConflictRefusal | { __typename: 'PeriodCreatePayload'; period: Period; } | ValidationRefusal; }

export const PeriodCreateDocument: TypedDocument<PeriodCreateData, PeriodCreateVariables> =
  "mutation PeriodCreate($input:PeriodCreateInput!){result:periodCreate(input:$input){__typename ...on PeriodCreatePayload{period{...Period}}...Refusal}}fragment Period on Period{id revision code name kind state startsOn endsBefore note closedAt source externalId createdAt}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";

export interface PeriodUpdateVariables {
  /** What to change. */
  input: PeriodUpdateInput;
}

export interface PeriodUpdateData { result: NotFoundRefusal | { __typename: 'PeriodUpdatePayload'; period: Period; } | StaleVersionRefusal | ValidationRefusal; }

export const PeriodUpdateDocument: TypedDocument<PeriodUpdateData, PeriodUpdateVariables> =
  "mutation PeriodUpdate($input:PeriodUpdateInput!){result:periodUpdate(input:$input){__typename ...on PeriodUpdatePayload{period{...Period}}...Refusal}}fragment Period on Period{id revision code name kind state startsOn endsBefore note closedAt source externalId createdAt}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";

export interface PeriodCloseVariables {
  /** Which period. */
  input: PeriodCloseInput;
}

export interface PeriodCloseData { result: ConflictRefusal | NotFoundRefusal | { __typename: 'PeriodClosePayload'; period: Period; } | PeriodClosedRefusal | StaleVersionRefusal; }

export const PeriodCloseDocument: TypedDocument<PeriodCloseData, PeriodCloseVariables> =
  "mutation PeriodClose($input:PeriodCloseInput!){result:periodClose(input:$input){__typename ...on PeriodClosePayload{period{...Period}}...Refusal}}fragment Period on Period{id revision code name kind state startsOn endsBefore note closedAt source externalId createdAt}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";
