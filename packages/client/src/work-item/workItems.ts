import {
  WorkItemArchiveDocument,
  WorkItemGetDocument,
  WorkItemListDocument,
  WorkItemMoveDocument,
  WorkItemPlaceDocument,
  WorkItemUpdateDocument,
  WorkItemWriteDocument,
} from '../generated/work-item.documents.ts';
import { list } from '../resource/list.ts';
import { mutation } from '../resource/mutation.ts';
import { query } from '../resource/query.ts';
import type { MeritRequest } from '../transport/MeritRequest.ts';

/** Initiatives and tasks. To be plugged into `createClient`. */
export const workItems = (request: MeritRequest) => ({
  /** The work items, as they were recorded unless ordered otherwise. */
  list: list(request, WorkItemListDocument),
  /** One work item; null for one that does not exist or that the token may not see. */
  get: query(request, WorkItemGetDocument),
  /** Writes down an initiative or task. */
  write: mutation(request, WorkItemWriteDocument, 'workItem'),
  /** Corrects what work is, who answers for it and when it is due. */
  update: mutation(request, WorkItemUpdateDocument, 'workItem'),
  /** States that work has moved on: its state, the words for it, its progress. */
  move: mutation(request, WorkItemMoveDocument, 'workItem'),
  /** Puts work under an objective, a key result or other work, or makes it free. */
  place: mutation(request, WorkItemPlaceDocument, 'workItem'),
  /** Takes work out of lists and counts from now on; it stays readable by its id. */
  archive: mutation(request, WorkItemArchiveDocument, 'workItem'),
});
