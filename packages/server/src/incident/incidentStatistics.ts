import {
  AVAILABILITY_REASONS,
  type AvailabilityReason as CoreAvailabilityReason,
  type DowntimeNote as CoreDowntimeNote,
  type Severity as CoreSeverity,
  type SeverityCount as CoreSeverityCount,
  type IncidentStatistics as CoreStatistics,
  type TimingStatistics as CoreTimings,
  DOWNTIME_NOTES,
  halfEven,
  SEVERITIES,
} from '@meritkit/core';
import { builder } from '../graphql/builder.ts';
import { requestError } from '../graphql/requestError.ts';
import { SAID } from '../graphql/said.ts';
import { publishedDecimal } from '../metric/publishedDecimal.ts';
import { momentOf } from '../reading/Moment.ts';
import { startOfDay } from '../time/startOfDay.ts';
import { Incident } from './Incident.ts';
import { readIncidents } from './readIncidents.ts';
import { Severity } from './Severity.ts';
import { StatedDuration } from './StatedDuration.ts';
import {
  type ComparedDuration,
  type ServiceStatistics,
  type Statistics,
  statisticsOf,
} from './statisticsOf.ts';

const TimingStatistics = builder.objectRef<CoreTimings>('TimingStatistics').implement({
  description: 'How long a step took over many incidents, in whole milliseconds, half to even.',
  fields: (t) => ({
    known: t.exposeInt('known', { description: 'Of how many incidents it is known.' }),
    unknown: t.exposeInt('unknown', {
      description: 'Of how many it is not known; they count in none of the values.',
    }),
    mean: t.expose('mean', {
      type: 'Duration',
      nullable: true,
      description: 'The mean; null when it is known of none.',
    }),
    median: t.expose('median', {
      type: 'Duration',
      nullable: true,
      description: 'The median; null when it is known of none.',
    }),
    p90: t.expose('p90', {
      type: 'Duration',
      nullable: true,
      description:
        'What nine of ten incidents did not exceed, by nearest rank; null when it is known of none.',
    }),
  }),
});

const SeverityCount = builder
  .objectRef<CoreSeverityCount & { readonly severity: CoreSeverity }>('SeverityCount')
  .implement({
    description: 'How many incidents have a severity.',
    fields: (t) => ({
      severity: t.expose('severity', { type: Severity, description: 'The severity.' }),
      certain: t.exposeInt('certain', { description: 'Those known to have it.' }),
      possible: t.exposeInt('possible', { description: 'Those that may have it and may not.' }),
    }),
  });

const ComputedIncidentStatistics = builder.objectRef<CoreStatistics>('ComputedIncidentStatistics').implement({
  description:
    'Incidents in numbers, computed from their times. Planned maintenance is left out; a blocked incident counts.',
  fields: (t) => ({
    count: t.exposeInt('count', { description: 'How many there are.' }),
    severities: t.field({
      type: [SeverityCount],
      description: 'How many have each severity, from the worst on.',
      resolve: ({ severities }) => SEVERITIES.map((severity) => ({ severity, ...severities[severity] })),
    }),
    toDetect: t.expose('toDetect', { type: TimingStatistics, description: 'Detected less started.' }),
    toAcknowledge: t.expose('toAcknowledge', {
      type: TimingStatistics,
      description: 'Acknowledged less detected.',
    }),
    toMitigate: t.expose('toMitigate', { type: TimingStatistics, description: 'Mitigated less started.' }),
    toResolve: t.expose('toResolve', { type: TimingStatistics, description: 'Resolved less started.' }),
  }),
});

const ComparedDurationType = builder.objectRef<ComparedDuration>('ComparedDuration').implement({
  description: 'How long an incident took, as somebody wrote it down and as it is computed.',
  fields: (t) => ({
    incident: t.prismaField({
      type: Incident,
      description: 'The incident.',
      resolve: (query, { incident: { uuid } }, _args, { database }) =>
        database.prisma.incident.findUniqueOrThrow({ ...query, where: { id: uuid } }),
    }),
    stated: t.expose('stated', { type: StatedDuration, description: 'As it was written down.' }),
    computed: t.expose('computed', {
      type: 'Duration',
      nullable: true,
      description: 'Resolved less started; null when one of the two is not known.',
    }),
    agrees: t.exposeBoolean('agrees', {
      nullable: true,
      description:
        'Whether the computed one agrees with the stated one as it was hedged; null when either is unknown.',
    }),
  }),
});

const StatedIncidentStatistics = builder
  .objectRef<Statistics['stated']>('StatedIncidentStatistics')
  .implement({
    description: 'What people wrote down about the same incidents.',
    fields: (t) => ({
      duration: t.expose('duration', {
        type: TimingStatistics,
        description: 'How long they took; where nobody wrote it down it is unknown.',
      }),
      durations: t.field({
        type: [ComparedDurationType],
        description: 'Each stated duration beside the computed one, by when the incidents were.',
        resolve: ({ durations }) => [...durations],
      }),
    }),
  });

const NOTES: Record<CoreDowntimeNote, { readonly description: string }> = {
  START_ASSUMED: { description: 'When it started is not known; it counts from when it was detected.' },
  END_ASSUMED: {
    description: 'It is neither mitigated nor resolved; it counts to the end of the time looked at.',
  },
  START_UNKNOWN: {
    description:
      'Neither started nor detected is known, or it was detected only after it had ended: the downtime is unknown.',
  },
  IMPACT_UNKNOWN: { description: 'The share that it took away is not known: the downtime is unknown.' },
  BLOCKED: { description: 'It was stopped before it had an effect, and does not count.' },
  PLANNED: { description: 'It is planned maintenance, and does not count.' },
};

const DowntimeNote = builder.enumType('DowntimeNote', {
  description: 'What is special about how an incident counts in a downtime.',
  values: Object.fromEntries(DOWNTIME_NOTES.map((note) => [note, NOTES[note]])) as typeof NOTES,
});

const NotedIncident = builder
  .objectRef<{ readonly id: string; readonly note: CoreDowntimeNote }>('NotedIncident')
  .implement({
    description: 'What is special about how an incident counts in a downtime.',
    fields: (t) => ({
      note: t.expose('note', { type: DowntimeNote, description: 'What is special.' }),
      incidentId: t.id({ description: 'The incident.', resolve: ({ id }) => id }),
    }),
  });

const REASONS: Record<CoreAvailabilityReason, { readonly description: string }> = {
  NOTHING_ELAPSED: { description: 'The time has not begun.' },
  DOWNTIME_UNKNOWN: { description: 'The downtime is unknown.' },
  NOT_OBSERVED: {
    description: 'No incident counts, and nobody states that the service was observed throughout.',
  },
};

const AvailabilityReason = builder.enumType('AvailabilityReason', {
  description: 'Why an availability is unknown.',
  values: Object.fromEntries(
    AVAILABILITY_REASONS.map((reason) => [reason, REASONS[reason]]),
  ) as typeof REASONS,
});

const ServiceStatisticsType = builder.objectRef<ServiceStatistics>('ServiceStatistics').implement({
  description: 'How long a service was down, and how available it was.',
  fields: (t) => ({
    service: t.exposeString('service', { description: 'The service.' }),
    incidents: t.int({
      description: 'How many incidents count in the downtime, those that make it unknown among them.',
      resolve: ({ downtime: { count } }) => count,
    }),
    downtime: t.field({
      type: 'Duration',
      nullable: true,
      description:
        'At each instant the largest share that an open incident took away, added up; to the millisecond, half to even. Null when the part of an incident is unknown.',
      resolve: ({ downtime: { lost } }) =>
        lost === null ? null : halfEven(lost.numerator, lost.denominator),
    }),
    elapsed: t.field({
      type: 'Duration',
      description: 'How much of the time has passed.',
      resolve: ({ downtime: { elapsed } }) => elapsed,
    }),
    availability: t.field({
      type: 'Decimal',
      nullable: true,
      description:
        'One less the downtime over the time that has passed, 0…1, with at most 9 decimal places. Null is unknown: `reason` says why.',
      resolve: ({ availability: { value } }) => (value === null ? null : publishedDecimal(value)),
    }),
    reason: t.field({
      type: AvailabilityReason,
      nullable: true,
      description: 'Why the availability is unknown; null when it is known.',
      resolve: ({ availability: { reason } }) => reason,
    }),
    notes: t.field({
      type: [NotedIncident],
      description: 'What is special about how incidents count.',
      resolve: ({ downtime: { notes } }) => [...notes],
    }),
  }),
});

const IncidentStatistics = builder.objectRef<Statistics>('IncidentStatistics').implement({
  description: 'Incidents in numbers, computed and stated side by side. Neither overwrites the other.',
  fields: (t) => ({
    computed: t.expose('computed', {
      type: ComputedIncidentStatistics,
      description: 'From the times of the incidents.',
    }),
    stated: t.expose('stated', { type: StatedIncidentStatistics, description: 'As people wrote it down.' }),
    unplaced: t.exposeInt('unplaced', {
      description:
        'How many may lie in the time and may not, as their own times are not known. They count in nothing.',
    }),
    services: t.field({
      type: [ServiceStatisticsType],
      description: 'Each service that an incident names, or the one asked for, by its name.',
      resolve: ({ services }) => [...services],
    }),
  }),
});

builder.queryFields((t) => ({
  incidentStatistics: t.field({
    type: IncidentStatistics,
    description:
      'The incidents of a span of days in numbers, in the time zone of the organisation. An incident counts where it was, as far as known; its downtime where it lasted.',
    args: {
      from: t.arg({ type: 'Date', required: true, description: 'The first day.' }),
      until: t.arg({ type: 'Date', required: true, description: 'The first day that no longer counts.' }),
      service: t.arg.string({ description: 'Only incidents of this service; all when absent.' }),
      severities: t.arg({
        type: [Severity],
        description: 'Only incidents that have, or may have, one of these severities; all when absent.',
      }),
      observedThroughout: t.arg.boolean({
        required: true,
        defaultValue: false,
        description:
          'Whether you state that the services were observed throughout: only then no incident means available.',
      }),
      asOf: t.arg({ type: 'DateTime', description: SAID.asOf }),
      knownAt: t.arg({ type: 'DateTime', description: SAID.knownAt }),
    },
    resolve: async (_root, args, { database, now, organisation }) => {
      if (args.until <= args.from) throw requestError('BAD_USER_INPUT', '"until" must lie after "from".');
      const { timeZone } = await organisation();
      const window = {
        start: startOfDay(args.from, timeZone).toISOString(),
        end: startOfDay(args.until, timeZone).toISOString(),
      };
      const moment = momentOf(args, now);
      return statisticsOf(await readIncidents(database.prisma, window, moment), {
        window,
        asOf: moment.asOf.toISOString(),
        service: args.service?.normalize('NFC') ?? null,
        severities: args.severities ?? null,
        observedThroughout: args.observedThroughout,
      });
    },
  }),
}));
