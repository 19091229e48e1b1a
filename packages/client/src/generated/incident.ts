// Generated from the schema and the operations by `pnpm run generate`. Do not edit.

import type { AvailabilityReason, DateTime, Decimal, DowntimeNote, Duration, FollowUpState, FollowUpTerm, IncidentFilter, IncidentOrder, PlainDate, Qualifier, Severity } from './schema.ts';
import type { ConflictRefusal, NotFoundRefusal, StaleVersionRefusal, ValidationRefusal } from './refusal.ts';

/** What is known of an incident from an instant on. It is never changed. */
export interface IncidentVersion {
  /** The revision of the incident that it was recorded with. */
  revision: number;
  /** What happened, in one line. */
  title: string;
  /** More about it; null for nothing. */
  description: string | null;
  /** When it began; null when that is not known. */
  startedAt: DateTime | null;
  /** When it was noticed; a report by a monitor is this. Null when that is not known. */
  detectedAt: DateTime | null;
  /** When somebody took it up; null when that is not known. */
  acknowledgedAt: DateTime | null;
  /** When it stopped doing harm; null when that is not known. */
  mitigatedAt: DateTime | null;
  /** When it was over; null when it is not, or when that is not known. */
  resolvedAt: DateTime | null;
  /** From when on it may have been, where its times are not known; else null. */
  occurredFrom: DateTime | null;
  /** Before when it was, where its times are not known; else null. */
  occurredUntil: DateTime | null;
  /** The severities that it may have: one when it is known, several for “C or D”. */
  severities: Severity[];
  /** Whether it was stopped before it had an effect. Then it counts in no downtime. */
  blocked: boolean;
  /** Whether it is planned maintenance, which counts in no downtime and no statistics. */
  planned: boolean;
  /** Why it happened; null when not stated. */
  cause: string | null;
  /** Whether the cause lies outside of the organisation; null when that is not known. */
  externalCause: boolean | null;
  /** What it took away, by service. */
  impacts: { service: string; share: Decimal | null; }[];
  /** What it affected. */
  quantities: { value: Decimal | null; unit: string | null; text: string; }[];
  /** How long it took as somebody wrote it down; null when nobody did. */
  statedDuration: { value: Decimal | null; unit: string | null; qualifier: Qualifier; text: string; } | null;
  /** When it was recorded, by the clock of the database. */
  recordedAt: DateTime;
}

/** Something that went wrong, or was taken down on purpose. */
export interface Incident {
  /** Begins with `inc_`. */
  id: string;
  /** Grows by one with every change. State it in `expectedRevision` to change the thing. */
  revision: number;
  /** What happened, in one line. */
  title: string;
  /** When it was, as far as known: started, else detected, acknowledged, mitigated, resolved, else the earliest that it can have been. */
  occurredAt: DateTime;
  /** When it began; null when that is not known. */
  startedAt: DateTime | null;
  /** When it was noticed; null when that is not known. */
  detectedAt: DateTime | null;
  /** When it was over; null when it is not, or when that is not known. */
  resolvedAt: DateTime | null;
  /** The severities that it may have: one when it is known, several for “C or D”. */
  severities: Severity[];
  /** The services that it took something away from. */
  services: string[];
  /** Whether it was stopped before it had an effect. */
  blocked: boolean;
  /** Whether it is planned maintenance. */
  planned: boolean;
  /** All that is known of it; null when nothing was known of it then. */
  version: IncidentVersion | null;
  /** What is to be done after it, in the order of writing. */
  followUps: { id: string; ordinal: number; term: FollowUpTerm; text: string; owner: { id: string; displayName: string; } | null; dueOn: PlainDate | null; state: FollowUpState; closedAt: DateTime | null; }[];
  /** The scenario whose breach opened it; null for none. */
  riskScenario: { id: string; title: string; } | null;
  /** The response plan as the breach announced it. */
  responseSteps: { ordinal: number; text: string; announcedAt: DateTime; }[];
  /** The system it was imported from; null for none. */
  source: string | null;
  /** Its id in that system; null for none. */
  externalId: string | null;
  /** When it was recorded, by the clock of the database. */
  createdAt: DateTime;
}

/** How long a step took over many incidents, in whole milliseconds, half to even. */
export interface TimingStatistics {
  /** Of how many incidents it is known. */
  known: number;
  /** Of how many it is not known; they count in none of the values. */
  unknown: number;
  /** The mean; null when it is known of none. */
  mean: Duration | null;
  /** The median; null when it is known of none. */
  median: Duration | null;
  /** What nine of ten incidents did not exceed, by nearest rank; null when it is known of none. */
  p90: Duration | null;
}

/** Incidents in numbers, computed and stated side by side. Neither overwrites the other. */
export interface IncidentStatistics {
  /** From the times of the incidents. */
  computed: { count: number; severities: { severity: Severity; certain: number; possible: number; }[]; toDetect: TimingStatistics; toAcknowledge: TimingStatistics; toMitigate: TimingStatistics; toResolve: TimingStatistics; };
  /** As people wrote it down. */
  stated: { duration: TimingStatistics; durations: { incident: { id: string; title: string; }; stated: { value: Decimal | null; unit: string | null; qualifier: Qualifier; text: string; }; computed: Duration | null; agrees: boolean | null; }[]; };
  /** How many may lie in the time and may not, as their own times are not known. They count in nothing. */
  unplaced: number;
  /** Each service that an incident names, or the one asked for, by its name. */
  services: { service: string; incidents: number; downtime: Duration | null; elapsed: Duration; availability: Decimal | null; reason: AvailabilityReason | null; notes: { note: DowntimeNote; incidentId: string; }[]; }[];
}

export interface IncidentGetVariables {
  /** Its id. */
  id: string;
}

export interface IncidentListVariables {
  /** Which ones; all when absent. */
  filter?: IncidentFilter | null | undefined;
  /** In which order. */
  orderBy?: readonly IncidentOrder[] | null | undefined;
  /** How many, from the front: 50 when absent, at most 250, of `events` at most 1000. */
  first?: number | null | undefined;
  /** Only what follows this cursor. */
  after?: string | null | undefined;
}

export interface IncidentStatisticsVariables {
  /** The first day. */
  from: PlainDate;
  /** The first day that no longer counts. */
  until: PlainDate;
  /** Only incidents of this service; all when absent. */
  service?: string | null | undefined;
  /** Only incidents that have, or may have, one of these severities; all when absent. */
  severities?: readonly Severity[] | null | undefined;
  /** Whether you state that the services were observed throughout: only then no incident means available. */
  observedThroughout?: boolean | undefined;
  /** Only what was so at this instant counts. Now when absent. */
  asOf?: DateTime | null | undefined;
  /** Only what was recorded by this instant counts. Everything that is recorded when absent. */
  knownAt?: DateTime | null | undefined;
}

export type IncidentOpenResult = { __typename: 'IncidentOpenPayload'; incident: Incident; } | ValidationRefusal;

export type IncidentUpdateResult = { __typename: 'IncidentUpdatePayload'; incident: Incident; } | NotFoundRefusal | StaleVersionRefusal | ValidationRefusal;

export type IncidentResolveResult = ConflictRefusal | { __typename: 'IncidentResolvePayload'; incident: Incident; } | NotFoundRefusal | StaleVersionRefusal | ValidationRefusal;

export type IncidentFollowUpResult = { __typename: 'IncidentFollowUpPayload'; incident: Incident; } | NotFoundRefusal | StaleVersionRefusal | ValidationRefusal;
