import {
  CostSavingAccruedDocument,
  CostSavingGetDocument,
  CostSavingLapseDocument,
  CostSavingLinkDuplicateDocument,
  CostSavingListDocument,
  CostSavingMentionDocument,
  CostSavingRealiseDocument,
  CostSavingRecordDocument,
  CostSavingRejectDocument,
  CostSavingSummaryDocument,
  CostSavingUpdateDocument,
  CostSavingVerifyDocument,
} from '../generated/cost-saving.documents.ts';
import { list } from '../resource/list.ts';
import { mutation } from '../resource/mutation.ts';
import { query } from '../resource/query.ts';
import type { MeritRequest } from '../transport/MeritRequest.ts';

/** Savings, each once however often it is mentioned. To be plugged into `createClient`. */
export const costSavings = (request: MeritRequest) => ({
  /** The savings, as they were recorded unless ordered otherwise. */
  list: list(request, CostSavingListDocument),
  /** One saving; null for one that does not exist or that the token may not see. */
  get: query(request, CostSavingGetDocument),
  /** Adds up savings in one currency, each ledger by itself. */
  summary: query(request, CostSavingSummaryDocument),
  /** What savings save within a span of days, in `accrued`. */
  accrued: query(request, CostSavingAccruedDocument),
  /** Records a saving. */
  record: mutation(request, CostSavingRecordDocument, 'costSaving'),
  /** Corrects what is known of a saving in its present state. */
  update: mutation(request, CostSavingUpdateDocument, 'costSaving'),
  /** States that an expected saving has come. */
  realise: mutation(request, CostSavingRealiseDocument, 'costSaving'),
  /** States that somebody has checked that a saving has come. */
  verify: mutation(request, CostSavingVerifyDocument, 'costSaving'),
  /** States that a saving is none. */
  reject: mutation(request, CostSavingRejectDocument, 'costSaving'),
  /** States that a saving is no more. */
  lapse: mutation(request, CostSavingLapseDocument, 'costSaving'),
  /** States that a saving repeats another one, where it counts; or that it is one of its own. */
  linkDuplicate: mutation(request, CostSavingLinkDuplicateDocument, 'costSaving'),
  /** Writes down where a saving is told of, as it stands there. */
  mention: mutation(request, CostSavingMentionDocument, 'mention'),
});
