import { AccessExplainDocument } from '../generated/access.documents.ts';
import { query } from '../resource/query.ts';
import type { MeritRequest } from '../transport/MeritRequest.ts';

/** Who may do what. To be plugged into `createClient`. */
export const access = (request: MeritRequest) => ({
  /** Whether somebody may do something to somebody's data, and by which rule. */
  explain: query(request, AccessExplainDocument),
});
