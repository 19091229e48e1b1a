import {
  PeriodCloseDocument,
  PeriodClosePreviewDocument,
  PeriodCloseStateDocument,
  PeriodCreateDocument,
  PeriodGetDocument,
  PeriodListDocument,
  PeriodOpenDocument,
  PeriodReopenDocument,
  PeriodUpdateDocument,
} from '../generated/period.documents.ts';
import { list } from '../resource/list.ts';
import { mutation } from '../resource/mutation.ts';
import { query } from '../resource/query.ts';
import type { MeritRequest } from '../transport/MeritRequest.ts';

/** Spans of dates for which objectives are set. To be plugged into `createClient`. */
export const periods = (request: MeritRequest) => ({
  /** The periods, the latest first unless ordered otherwise. */
  list: list(request, PeriodListDocument),
  /** One period; null for one that does not exist or that the token may not see. */
  get: query(request, PeriodGetDocument),
  /** Adds a period. Two of one kind cannot overlap, custom ones excepted. */
  create: mutation(request, PeriodCreateDocument, 'period'),
  /** Renames a period or changes its note. Its dates stay: values have been judged by them. */
  update: mutation(request, PeriodUpdateDocument, 'period'),
  /** Closes a period that is over: it takes no changes from now on, and its scores are frozen with their explanations. */
  close: mutation(request, PeriodCloseDocument, 'period'),
  /** How far the closing of a period has come; `closing` is null unless it is being closed. */
  closeState: query(request, PeriodCloseStateDocument),
  /** What closing a period would freeze. */
  closePreview: query(request, PeriodClosePreviewDocument),
  /** Opens a period of a calendar: its kind and dates follow from its code. */
  open: mutation(request, PeriodOpenDocument, 'period'),
  /** Opens a closed period again, for a reason. Its frozen scores count no more and are kept. */
  reopen: mutation(request, PeriodReopenDocument, 'period'),
});
