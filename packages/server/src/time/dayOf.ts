import type { PlainDate } from '@meritkit/core';
import { Temporal } from 'temporal-polyfill';

/** The date of an instant in a time zone. */
export const dayOf = (instant: Date, timeZone: string): PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();
