import {
  aggregateSamples,
  type Calendar,
  type AggregateReason as CoreReason,
  type DateSpan,
  ISO_CALENDAR,
  type Sample,
  type SampleAggregate,
  type SampleQuery,
} from '@meritkit/core';
import type { Metric as MetricRow } from '../generated/prisma/client.ts';
import { builder } from '../graphql/builder.ts';
import type { Context } from '../graphql/Context.ts';
import { requestError } from '../graphql/requestError.ts';
import { SAID } from '../graphql/said.ts';
import { uuidOf } from '../id/decodeId.ts';
import { PeriodKind } from '../period/Period.ts';
import { toCalendar } from '../period/toCalendar.ts';
import { momentOf } from '../reading/Moment.ts';
import { startOfDay } from '../time/startOfDay.ts';
import { type Bucket, bucketsOf, MAXIMUM_BUCKETS } from './bucketsOf.ts';
import { DimensionConditionInput } from './dimensionTypes.ts';
import { AggregateReason, MetricAggregate } from './enums.ts';
import { Metric } from './Metric.ts';
import { publishedDecimal } from './publishedDecimal.ts';
import { readSamples } from './readSamples.ts';
import { toAggregate } from './toAggregate.ts';

/** The most samples that a series is made of. */
const MAXIMUM_SAMPLES = 200_000;

interface Point extends DateSpan {
  readonly aggregate: SampleAggregate;
}

interface Series {
  readonly metric: MetricRow;
  readonly total: Point;
  readonly points: readonly Point[];
}

const MetricPoint = builder.objectRef<Point>('MetricPoint').implement({
  description: 'The samples of a span of days as one value.',
  fields: (t) => ({
    startsOn: t.field({ type: 'Date', description: 'Its first day.', resolve: ({ startsOn }) => startsOn }),
    endsBefore: t.field({
      type: 'Date',
      description: 'The first day after it.',
      resolve: ({ endsBefore }) => endsBefore,
    }),
    value: t.field({
      type: 'Decimal',
      nullable: true,
      description:
        'In the unit of the metric; of COUNT a number. At most 9 decimal places, rounded half to even. Null is unknown: `reason` says why.',
      resolve: ({ aggregate: { value } }) => (value === null ? null : publishedDecimal(value)),
    }),
    reason: t.field({
      type: AggregateReason,
      nullable: true,
      description: 'Why the value is unknown; null when it is known.',
      resolve: ({ aggregate: { reason } }): CoreReason | null => reason,
    }),
    count: t.int({
      description: 'How many samples it rests on.',
      resolve: ({ aggregate: { counted } }) => counted.length,
    }),
    straddling: t.int({
      description:
        'How many samples lie only partly in the span. They do not count: how much of them belongs here is not known.',
      resolve: ({ aggregate: { straddling } }) => straddling.length,
    }),
  }),
});

const MetricSeries = builder.objectRef<Series>('MetricSeries').implement({
  description: 'A metric over time.',
  fields: (t) => ({
    metric: t.prismaField({
      type: Metric,
      description: 'What was measured.',
      resolve: (query, { metric }, _args, { database }) =>
        database.prisma.metric.findUniqueOrThrow({ ...query, where: { id: metric.id } }),
    }),
    total: t.field({
      type: MetricPoint,
      description: 'All of it as one value: not the sum of the points, but of the samples.',
      resolve: ({ total }) => total,
    }),
    points: t.field({
      type: [MetricPoint],
      description: 'Its parts, in order.',
      resolve: ({ points }) => [...points],
    }),
  }),
});

builder.queryFields((t) => ({
  metricSeries: t.field({
    type: MetricSeries,
    nullable: true,
    description:
      'A metric over days, in the time zone of the organisation, divided by periods of a kind or every so many days. Null for a metric that does not exist or that you may not see.',
    args: {
      metricId: t.arg.id({ required: true, description: 'The metric.' }),
      from: t.arg({ type: 'Date', required: true, description: 'The first day.' }),
      until: t.arg({ type: 'Date', required: true, description: 'The first day that no longer counts.' }),
      period: t.arg({
        type: PeriodKind,
        description:
          'Divide by periods of this kind; the first and the last are cut to the span. Not CUSTOM.',
      }),
      calendarId: t.arg.id({
        description: 'The calendar of these periods; that of ISO 8601, with years from January, when absent.',
      }),
      days: t.arg.int({ description: 'Divide every so many days instead, at least 1.' }),
      aggregate: t.arg({
        type: MetricAggregate,
        required: true,
        description: 'How the samples of a part become one value.',
      }),
      percent: t.arg({ type: 'Decimal', description: 'Of PERCENTILE: which one, above 0 and at most 100.' }),
      filter: t.arg({
        type: [DimensionConditionInput],
        description: 'Which samples count; all when absent.',
      }),
      asOf: t.arg({ type: 'DateTime', description: SAID.asOf }),
      knownAt: t.arg({ type: 'DateTime', description: SAID.knownAt }),
    },
    resolve: async (_root, args, { database, now, organisation }): Promise<Series | null> => {
      const span = { startsOn: args.from, endsBefore: args.until };
      const buckets = bucketsOf(span, bucketOf(args, await calendarOf(database, args.calendarId)));
      if (span.endsBefore <= span.startsOn) throw wrong('"until" must lie after "from".');
      if (buckets === null)
        throw wrong(`A series has at most ${MAXIMUM_BUCKETS} parts: ask for larger ones or a shorter time.`);
      const query = queryOf(args);
      const id = uuidOf('Metric', args.metricId);
      const metric = await database.prisma.metric.findUnique({ where: { id } });
      if (metric === null) return null;
      const { timeZone } = await organisation();
      const windowOf = ({ startsOn, endsBefore }: DateSpan) => ({
        start: startOfDay(startsOn, timeZone).toISOString(),
        end: startOfDay(endsBefore, timeZone).toISOString(),
      });
      const moment = momentOf(args, now);
      const samples = await readSamples(database.prisma, id, windowOf(span), moment, MAXIMUM_SAMPLES + 1);
      if (samples.length > MAXIMUM_SAMPLES)
        throw wrong('There are more than 200,000 samples: ask for a shorter time.');
      const windows = buckets.map((bucket) => ({ bucket, window: windowOf(bucket) }));
      const shared = samplesOf(windows, samples);
      return {
        metric,
        total: { ...span, aggregate: aggregateSamples(samples, { ...query, window: windowOf(span) }) },
        points: windows.map(({ bucket, window }, index) => ({
          ...bucket,
          aggregate: aggregateSamples(shared[index] ?? [], { ...query, window }),
        })),
      };
    },
  }),
}));

const wrong = (message: string) => requestError('BAD_USER_INPUT', message);

/** The calendar with an id; null when none is named. */
async function calendarOf(
  { prisma }: Context['database'],
  id: string | null | undefined,
): Promise<Calendar | null> {
  if (id == null) return null;
  const row = await prisma.calendar.findUnique({ where: { id: uuidOf('Calendar', id) } });
  if (row === null) throw wrong('There is no such calendar.');
  return toCalendar(row);
}

function bucketOf(
  {
    period,
    days,
  }: {
    readonly period?: typeof PeriodKind.$inferType | null | undefined;
    readonly days?: number | null | undefined;
  },
  calendar: Calendar | null,
): Bucket {
  if ((period == null) === (days == null)) throw wrong('State either "period" or "days".');
  if (period === 'CUSTOM') throw wrong('Custom periods do not divide time.');
  if (period != null) return { period, calendar: calendar ?? ISO_CALENDAR };
  if (calendar !== null) throw wrong('"calendarId" goes with "period" only.');
  if (days == null || days < 1) throw wrong('"days" is at least 1.');
  return { days };
}

function queryOf({
  aggregate,
  percent,
  filter,
}: {
  readonly aggregate: typeof MetricAggregate.$inferType;
  readonly percent?: string | null | undefined;
  readonly filter?: readonly { readonly name: string; readonly in: string[] }[] | null | undefined;
}): Omit<SampleQuery, 'window'> {
  const isPercent = percent != null && Number(percent) > 0 && Number(percent) <= 100;
  if (aggregate === 'PERCENTILE' ? !isPercent : percent != null)
    throw wrong('Only PERCENTILE takes "percent", and it needs one above 0 and at most 100.');
  return {
    aggregate: toAggregate(aggregate, percent),
    filter: new Map((filter ?? []).map((each) => [each.name, each.in])),
  };
}

/** The samples that touch each of some adjacent windows. */
function samplesOf(
  windows: readonly { readonly window: { readonly start: string; readonly end: string } }[],
  samples: readonly Sample[],
): Sample[][] {
  const shared: Sample[][] = windows.map(() => []);
  let first = 0;
  for (const sample of samples) {
    // Samples come by their start: no later one begins in a window that has ended.
    while (first < windows.length && (windows[first]?.window.end ?? '') <= sample.start) first += 1;
    for (let index = first; index < windows.length; index += 1) {
      const window = windows[index]?.window;
      if (window === undefined || (index > first && window.start >= (sample.end ?? sample.start))) break;
      shared[index]?.push(sample);
    }
  }
  return shared;
}
