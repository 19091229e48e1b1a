import type { PlainDate } from '@meritkit/core';
import { Temporal } from 'temporal-polyfill';

/** The date that an instant has in a time zone. */
export const dateIn = (instant: Date, timeZone: string): PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();
