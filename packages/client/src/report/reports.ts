import {
  ReportArchiveDocument,
  ReportGetDocument,
  ReportItemAddDocument,
  ReportItemGetDocument,
  ReportItemListDocument,
  ReportItemRemoveDocument,
  ReportItemUpdateDocument,
  ReportListDocument,
  ReportUpdateDocument,
  ReportWriteDocument,
} from '../generated/report.documents.ts';
import type { ReportItem, ReportItemListVariables } from '../generated/report.ts';
import { type PageStream, pageStream } from '../list/pageStream.ts';
import { list } from '../resource/list.ts';
import { mutation } from '../resource/mutation.ts';
import { query } from '../resource/query.ts';
import type { MeritRequest } from '../transport/MeritRequest.ts';
import type { RequestOptions } from '../transport/RequestOptions.ts';

const NOTHING = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

/** What people wrote about weeks, months and years. To be plugged into `createClient`. */
export const reports = (request: MeritRequest) => ({
  /** The reports, as they were recorded unless ordered otherwise. */
  list: list(request, ReportListDocument),
  /** One report; null for one that does not exist or that the token may not see. */
  get: query(request, ReportGetDocument),
  /** What a report tells, in the order of the document; nothing for one that does not exist. */
  items: (variables: ReportItemListVariables, options?: RequestOptions): PageStream<ReportItem> =>
    pageStream(async (after) => {
      const all = { ...variables, after: after ?? variables.after };
      const { data } = await request(ReportItemListDocument, all, options);
      return data.result?.items ?? NOTHING;
    }),
  /** One item of a report; null for one that does not exist or that the token may not see. */
  getItem: query(request, ReportItemGetDocument),
  /** Writes down a report with its items, as its author wrote them. */
  write: mutation(request, ReportWriteDocument, 'report'),
  /** Changes what a report says of itself. */
  update: mutation(request, ReportUpdateDocument, 'report'),
  /** Takes a report out of lists; it stays readable by its id. */
  archive: mutation(request, ReportArchiveDocument, 'report'),
  /** Adds an item at the end of a report, or of what it is part of. */
  addItem: mutation(request, ReportItemAddDocument, 'reportItem'),
  /** Changes what an item tells. */
  updateItem: mutation(request, ReportItemUpdateDocument, 'reportItem'),
  /** Takes an item out of its report; it stays readable by its id. */
  removeItem: mutation(request, ReportItemRemoveDocument, 'reportItem'),
});
