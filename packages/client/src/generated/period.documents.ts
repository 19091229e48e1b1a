// Generated from the schema and the operations by `pnpm run generate`. Do not edit.

import type { Period, PeriodClosePreviewVariables, PeriodCloseResult, PeriodCloseStateVariables, PeriodCreateResult, PeriodGetVariables, PeriodListVariables, PeriodOpenResult, PeriodReopenResult, PeriodUpdateResult } from './period.ts';
import type { PeriodCloseInput, PeriodCreateInput, PeriodOpenInput, PeriodReopenInput, PeriodState, PeriodUpdateInput } from './schema.ts';
import type { TypedDocument } from '../document/TypedDocument.ts';

export const PeriodGetDocument: TypedDocument<{ result: Period | null }, PeriodGetVariables> =
  "query PeriodGet($id:ID!){result:period(id:$id){...Period}}fragment HealthRules on HealthRules{curve cadenceDays graceDays onTrackGap atRiskGap}fragment Period on Period{id revision code name kind state startsOn endsBefore note closedAt calendar{id code}weekYear week reopenedAt reopenReason rulesVersion healthRules{...HealthRules}source externalId createdAt}";

export const PeriodListDocument: TypedDocument<{ result: { nodes: Period[]; pageInfo: { hasNextPage: boolean; endCursor: string | null; }; } }, PeriodListVariables> =
  "query PeriodList($filter:PeriodFilter$orderBy:[PeriodOrder!]$first:Int$after:String){result:periods(filter:$filter orderBy:$orderBy first:$first after:$after){nodes{...Period}pageInfo{hasNextPage endCursor}}}fragment HealthRules on HealthRules{curve cadenceDays graceDays onTrackGap atRiskGap}fragment Period on Period{id revision code name kind state startsOn endsBefore note closedAt calendar{id code}weekYear week reopenedAt reopenReason rulesVersion healthRules{...HealthRules}source externalId createdAt}";

export const PeriodCreateDocument: TypedDocument<{ result: PeriodCreateResult }, { input: PeriodCreateInput; }> =
  "mutation PeriodCreate($input:PeriodCreateInput!){result:periodCreate(input:$input){__typename ...on PeriodCreatePayload{period{...Period}}...Refusal}}fragment HealthRules on HealthRules{curve cadenceDays graceDays onTrackGap atRiskGap}fragment Period on Period{id revision code name kind state startsOn endsBefore note closedAt calendar{id code}weekYear week reopenedAt reopenReason rulesVersion healthRules{...HealthRules}source externalId createdAt}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";

export const PeriodUpdateDocument: TypedDocument<{ result: PeriodUpdateResult }, { input: PeriodUpdateInput; }> =
  "mutation PeriodUpdate($input:PeriodUpdateInput!){result:periodUpdate(input:$input){__typename ...on PeriodUpdatePayload{period{...Period}}...Refusal}}fragment HealthRules on HealthRules{curve cadenceDays graceDays onTrackGap atRiskGap}fragment Period on Period{id revision code name kind state startsOn endsBefore note closedAt calendar{id code}weekYear week reopenedAt reopenReason rulesVersion healthRules{...HealthRules}source externalId createdAt}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";

export const PeriodCloseDocument: TypedDocument<{ result: PeriodCloseResult }, { input: PeriodCloseInput; }> =
  "mutation PeriodClose($input:PeriodCloseInput!){result:periodClose(input:$input){__typename ...on PeriodClosePayload{period{...Period}}...Refusal}}fragment HealthRules on HealthRules{curve cadenceDays graceDays onTrackGap atRiskGap}fragment Period on Period{id revision code name kind state startsOn endsBefore note closedAt calendar{id code}weekYear week reopenedAt reopenReason rulesVersion healthRules{...HealthRules}source externalId createdAt}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";

export const PeriodOpenDocument: TypedDocument<{ result: PeriodOpenResult }, { input: PeriodOpenInput; }> =
  "mutation PeriodOpen($input:PeriodOpenInput!){result:periodOpen(input:$input){__typename ...on PeriodOpenPayload{period{...Period}}...Refusal}}fragment HealthRules on HealthRules{curve cadenceDays graceDays onTrackGap atRiskGap}fragment Period on Period{id revision code name kind state startsOn endsBefore note closedAt calendar{id code}weekYear week reopenedAt reopenReason rulesVersion healthRules{...HealthRules}source externalId createdAt}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";

export const PeriodReopenDocument: TypedDocument<{ result: PeriodReopenResult }, { input: PeriodReopenInput; }> =
  "mutation PeriodReopen($input:PeriodReopenInput!){result:periodReopen(input:$input){__typename ...on PeriodReopenPayload{period{...Period}}...Refusal}}fragment HealthRules on HealthRules{curve cadenceDays graceDays onTrackGap atRiskGap}fragment Period on Period{id revision code name kind state startsOn endsBefore note closedAt calendar{id code}weekYear week reopenedAt reopenReason rulesVersion healthRules{...HealthRules}source externalId createdAt}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";

export const PeriodCloseStateDocument: TypedDocument<{ result: { id: string; state: PeriodState; closing: { frozen: number; total: number; } | null; } | null }, PeriodCloseStateVariables> =
  "query PeriodCloseState($id:ID!){result:period(id:$id){id state closing{frozen total}}}";

export const PeriodClosePreviewDocument: TypedDocument<{ result: { id: string; closePreview: { objectives: number; keyResults: number; unknown: number; }; } | null }, PeriodClosePreviewVariables> =
  "query PeriodClosePreview($id:ID!){result:period(id:$id){id closePreview{objectives keyResults unknown}}}";
