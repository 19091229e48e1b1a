import type { TypedDocument } from '@meritkit/client';

interface Named {
  readonly id: string;
}

interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** What a report is about, and when. */
export interface Subject {
  readonly organisation: { readonly timeZone: string };
  readonly periods: {
    readonly nodes: readonly (Named & {
      readonly name: string;
      readonly startsOn: string;
      readonly endsBefore: string;
    })[];
  };
  readonly person: (Named & { readonly displayName: string }) | null;
  readonly team: (Named & { readonly name: string }) | null;
}

/** Asks for the subject of a report. */
export const SubjectDocument: TypedDocument<
  Subject,
  { readonly period: string; readonly person: string; readonly team: string }
> =
  'query ReportSubject($period:String!$person:ID!$team:ID!){organisation{timeZone}periods(filter:{code:{eq:$period}}first:1){nodes{id name startsOn endsBefore}}person(id:$person){id displayName}team(id:$team){id name}}';

/** An objective as it stood. */
export interface ObjectiveSource extends Named {
  readonly title: string;
  readonly period: { readonly startsOn: string; readonly endsBefore: string };
  readonly progress: { readonly value: number | null };
  readonly keyResults: {
    readonly nodes: readonly (Named & {
      readonly title: string;
      readonly progress: { readonly value: number | null };
    })[];
  };
  readonly statements: { readonly nodes: readonly (Named & { readonly text: string })[] };
}

/** Asks for objectives that begin before a day, as they stood at an instant. */
export const ObjectivesDocument: TypedDocument<
  { readonly objectives: Page<ObjectiveSource> },
  {
    readonly owner: { readonly eq: string } | null;
    readonly team: { readonly eq: string } | null;
    readonly before: string;
    readonly asOf: string;
    readonly after: string | null;
  }
> =
  'query ReportObjectives($owner:IdComparator$team:IdComparator$before:Date!$asOf:DateTime!$after:String){objectives(filter:{ownerId:$owner teamId:$team period:{startsOn:{lt:$before}}}first:250 after:$after){nodes{id title period{startsOn endsBefore}progress(asOf:$asOf){value}keyResults(first:250){nodes{id title progress(asOf:$asOf){value}}}statements(first:250){nodes{id text}}}pageInfo{hasNextPage endCursor}}}';

/** Work as it stood. */
export interface WorkSource extends Named {
  readonly title: string;
  readonly objective: Named | null;
  readonly keyResult: Named | null;
  readonly parent: Named | null;
  readonly version: {
    readonly title: string;
    readonly state: string;
    readonly stateText: string | null;
    readonly progress: number | null;
    readonly due: { readonly text: string } | null;
  } | null;
}

/** Asks for work, as it stood at an instant. */
export const WorkDocument: TypedDocument<
  { readonly workItems: Page<WorkSource> },
  { readonly filter: object; readonly asOf: string; readonly after: string | null }
> =
  'query ReportWork($filter:WorkItemFilter!$asOf:DateTime!$after:String){workItems(filter:$filter first:250 after:$after){nodes{id title objective{id}keyResult{id}parent{id}version(asOf:$asOf){title state stateText progress due{text}}}pageInfo{hasNextPage endCursor}}}';

/** An incident. */
export interface IncidentSource extends Named {
  readonly title: string;
  readonly occurredAt: string;
  readonly version: {
    readonly description: string | null;
    readonly statedDuration: { readonly text: string } | null;
  };
}

/** Asks for the incidents between two instants. */
export const IncidentsDocument: TypedDocument<
  { readonly incidents: Page<IncidentSource> },
  { readonly from: string; readonly until: string; readonly after: string | null }
> =
  'query ReportIncidents($from:DateTime!$until:DateTime!$after:String){incidents(filter:{occurredAt:{gte:$from lt:$until}}orderBy:[{field:OCCURRED_AT direction:ASC}]first:250 after:$after){nodes{id title occurredAt version{description statedDuration{text}}}pageInfo{hasNextPage endCursor}}}';

/** A metric over the period. */
export interface SeriesSource {
  readonly metricSeries: {
    readonly metric: { readonly name: string; readonly unit: string };
    readonly total: { readonly value: string | null };
  } | null;
}

/** Asks for the latest value of a metric in the period. */
export const SeriesDocument: TypedDocument<
  SeriesSource,
  { readonly id: string; readonly from: string; readonly until: string; readonly asOf: string }
> =
  'query ReportSeries($id:ID!$from:Date!$until:Date!$asOf:DateTime!){metricSeries(metricId:$id aggregate:LATEST period:YEAR from:$from until:$until asOf:$asOf){metric{name unit}total{value}}}';

/** A stated figure. */
export interface FigureSource {
  readonly statement: {
    readonly figure: {
      readonly text: string;
      readonly value: string | null;
      readonly places: number;
      readonly qualifier: 'EXACT' | 'ABOUT' | 'AT_LEAST' | 'MORE_THAN' | 'AT_MOST' | 'LESS_THAN';
      readonly unit: string | null;
    } | null;
  } | null;
}

/** Asks for the figure of a statement. */
export const FigureDocument: TypedDocument<FigureSource, { readonly id: string }> =
  'query ReportFigure($id:ID!){statement(id:$id){figure{text value places qualifier unit}}}';

/** A saving. */
export interface SavingSource {
  readonly costSaving:
    | (Named & {
        readonly title: string;
        readonly state: string;
        readonly recurrence: string;
        readonly amount: { readonly amount: string; readonly currency: string } | null;
      })
    | null;
}

/** Asks for a saving. */
export const SavingDocument: TypedDocument<SavingSource, { readonly id: string }> =
  'query ReportSaving($id:ID!){costSaving(id:$id){id title state recurrence amount{amount currency}}}';
