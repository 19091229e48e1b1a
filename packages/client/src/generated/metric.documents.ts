// Generated from the schema and the operations by `pnpm run generate`. Do not edit.

import type { Metric, MetricArchiveResult, MetricDefineResult, MetricGetVariables, MetricListVariables, MetricPoint, MetricRecordResult, MetricSeriesVariables, MetricUpdateResult } from './metric.ts';
import type { MetricArchiveInput, MetricDefineInput, MetricRecordInput, MetricUpdateInput } from './schema.ts';
import type { TypedDocument } from '../document/TypedDocument.ts';

export const MetricGetDocument: TypedDocument<{ result: Metric | null }, MetricGetVariables> =
  "query MetricGet($id:ID!){result:metric(id:$id){...Metric}}fragment Metric on Metric{id revision code name description unit direction cadenceDays dimensions source externalId createdAt archivedAt}";

export const MetricListDocument: TypedDocument<{ result: { nodes: Metric[]; pageInfo: { hasNextPage: boolean; endCursor: string | null; }; } }, MetricListVariables> =
  "query MetricList($filter:MetricFilter$orderBy:[MetricOrder!]$first:Int$after:String){result:metrics(filter:$filter orderBy:$orderBy first:$first after:$after){nodes{...Metric}pageInfo{hasNextPage endCursor}}}fragment Metric on Metric{id revision code name description unit direction cadenceDays dimensions source externalId createdAt archivedAt}";

export const MetricSeriesDocument: TypedDocument<{ result: { metric: { id: string; code: string; name: string; unit: string; }; total: MetricPoint; points: MetricPoint[]; } | null }, MetricSeriesVariables> =
  "query MetricSeries($metricId:ID!$from:Date!$until:Date!$period:PeriodKind$calendarId:ID$days:Int$aggregate:MetricAggregate!$percent:Decimal$filter:[DimensionConditionInput!]$asOf:DateTime$knownAt:DateTime){result:metricSeries(metricId:$metricId from:$from until:$until period:$period calendarId:$calendarId days:$days aggregate:$aggregate percent:$percent filter:$filter asOf:$asOf knownAt:$knownAt){metric{id code name unit}total{...MetricPoint}points{...MetricPoint}}}fragment MetricPoint on MetricPoint{startsOn endsBefore value reason count straddling}";

export const MetricDefineDocument: TypedDocument<{ result: MetricDefineResult }, { input: MetricDefineInput; }> =
  "mutation MetricDefine($input:MetricDefineInput!){result:metricDefine(input:$input){__typename ...on MetricDefinePayload{metric{...Metric}}...Refusal}}fragment Metric on Metric{id revision code name description unit direction cadenceDays dimensions source externalId createdAt archivedAt}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";

export const MetricUpdateDocument: TypedDocument<{ result: MetricUpdateResult }, { input: MetricUpdateInput; }> =
  "mutation MetricUpdate($input:MetricUpdateInput!){result:metricUpdate(input:$input){__typename ...on MetricUpdatePayload{metric{...Metric}}...Refusal}}fragment Metric on Metric{id revision code name description unit direction cadenceDays dimensions source externalId createdAt archivedAt}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";

export const MetricArchiveDocument: TypedDocument<{ result: MetricArchiveResult }, { input: MetricArchiveInput; }> =
  "mutation MetricArchive($input:MetricArchiveInput!){result:metricArchive(input:$input){__typename ...on MetricArchivePayload{metric{...Metric}}...Refusal}}fragment Metric on Metric{id revision code name description unit direction cadenceDays dimensions source externalId createdAt archivedAt}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";

export const MetricRecordDocument: TypedDocument<{ result: MetricRecordResult }, { input: MetricRecordInput; }> =
  "mutation MetricRecord($input:MetricRecordInput!){result:metricRecord(input:$input){__typename ...on MetricRecordPayload{samples{...Sample}}...Refusal}}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}fragment Sample on Sample{id metric{id code unit}start end value numerator denominator unit dimensions{name value}author{id displayName}source externalId observedAt recordedAt}";
