import {
  CalendarCreateDocument,
  CalendarGetDocument,
  CalendarListDocument,
  CalendarPeriodContainingDocument,
  CalendarUpdateDocument,
} from '../generated/calendar.documents.ts';
import { list } from '../resource/list.ts';
import { mutation } from '../resource/mutation.ts';
import { query } from '../resource/query.ts';
import type { MeritRequest } from '../transport/MeritRequest.ts';

/** How time is divided: fiscal years and weeks. To be plugged into `createClient`. */
export const calendars = (request: MeritRequest) => ({
  /** The calendars, as they were recorded. */
  list: list(request, CalendarListDocument),
  /** One calendar; null for one that does not exist. */
  get: query(request, CalendarGetDocument),
  /** The period of a kind that holds a date, whether or not it has been opened. */
  periodContaining: query(request, CalendarPeriodContainingDocument),
  /** Adds a calendar. */
  create: mutation(request, CalendarCreateDocument, 'calendar'),
  /** Renames a calendar. How it divides time stays. */
  update: mutation(request, CalendarUpdateDocument, 'calendar'),
});
