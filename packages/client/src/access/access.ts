import { AccessExplainDocument, AccessLogListDocument } from '../generated/access.documents.ts';
import { list } from '../resource/list.ts';
import { query } from '../resource/query.ts';
import type { MeritRequest } from '../transport/MeritRequest.ts';

/** Who may do what. To be plugged into `createClient`. */
export const access = (request: MeritRequest) => ({
  /** Whether somebody may do something to somebody's data, and by which rule. */
  explain: query(request, AccessExplainDocument),
  /** Who read what is confidential of others, the newest first. For auditors and administrators. */
  log: list(request, AccessLogListDocument),
});
