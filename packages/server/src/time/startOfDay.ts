import type { PlainDate } from '@meritkit/core';
import { Temporal } from 'temporal-polyfill';

/** The instant at which a date begins in a time zone, also where its midnight does not exist. */
export const startOfDay = (date: PlainDate, timeZone: string): Date =>
  new Date(Temporal.PlainDate.from(date).toZonedDateTime(timeZone).epochMilliseconds);
