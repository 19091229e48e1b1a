// Generated from the schema and the operations by `pnpm run generate`. Do not edit.

import type { Calendar, CalendarCreateResult, CalendarGetVariables, CalendarListVariables, CalendarPeriodContainingVariables, CalendarUpdateResult } from './calendar.ts';
import type { CalendarCreateInput, CalendarKind, CalendarUpdateInput, PlainDate } from './schema.ts';
import type { TypedDocument } from '../document/TypedDocument.ts';

export const CalendarGetDocument: TypedDocument<{ result: Calendar | null }, CalendarGetVariables> =
  "query CalendarGet($id:ID!){result:calendar(id:$id){...Calendar}}fragment Calendar on Calendar{id revision code name firstMonth firstDay minimumDays source externalId createdAt}";

export const CalendarListDocument: TypedDocument<{ result: { nodes: Calendar[]; pageInfo: { hasNextPage: boolean; endCursor: string | null; }; } }, CalendarListVariables> =
  "query CalendarList($first:Int$after:String){result:calendars(first:$first after:$after){nodes{...Calendar}pageInfo{hasNextPage endCursor}}}fragment Calendar on Calendar{id revision code name firstMonth firstDay minimumDays source externalId createdAt}";

export const CalendarPeriodContainingDocument: TypedDocument<{ result: { id: string; periodContaining: { kind: CalendarKind; code: string; startsOn: PlainDate; endsBefore: PlainDate; }; } | null }, CalendarPeriodContainingVariables> =
  "query CalendarPeriodContaining($id:ID!$kind:CalendarKind!$date:Date!){result:calendar(id:$id){id periodContaining(kind:$kind date:$date){kind code startsOn endsBefore}}}";

export const CalendarCreateDocument: TypedDocument<{ result: CalendarCreateResult }, { input: CalendarCreateInput; }> =
  "mutation CalendarCreate($input:CalendarCreateInput!){result:calendarCreate(input:$input){__typename ...on CalendarCreatePayload{calendar{...Calendar}}...Refusal}}fragment Calendar on Calendar{id revision code name firstMonth firstDay minimumDays source externalId createdAt}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";

export const CalendarUpdateDocument: TypedDocument<{ result: CalendarUpdateResult }, { input: CalendarUpdateInput; }> =
  "mutation CalendarUpdate($input:CalendarUpdateInput!){result:calendarUpdate(input:$input){__typename ...on CalendarUpdatePayload{calendar{...Calendar}}...Refusal}}fragment Calendar on Calendar{id revision code name firstMonth firstDay minimumDays source externalId createdAt}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";
