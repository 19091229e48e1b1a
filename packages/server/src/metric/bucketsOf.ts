import { addDays, type Calendar, type CalendarKind, type DateSpan, periodContaining } from '@meritkit/core';

/** How a series is divided: by a calendar's periods of a kind, or every so many days. */
export type Bucket =
  | { readonly period: CalendarKind; readonly calendar: Calendar }
  | { readonly days: number };

/** The most parts that a series is divided into. */
export const MAXIMUM_BUCKETS = 1_000;

/** The parts of a span, in order; the first and the last are cut to it. Null when they are more than 1,000. */
export function bucketsOf({ startsOn, endsBefore }: DateSpan, bucket: Bucket): DateSpan[] | null {
  const buckets: DateSpan[] = [];
  for (let date = startsOn; date < endsBefore; ) {
    if (buckets.length === MAXIMUM_BUCKETS) return null;
    const end =
      'days' in bucket
        ? addDays(date, bucket.days)
        : periodContaining(date, bucket.period, bucket.calendar).endsBefore;
    const until = end < endsBefore ? end : endsBefore;
    buckets.push({ startsOn: date, endsBefore: until });
    date = until;
  }
  return buckets;
}
