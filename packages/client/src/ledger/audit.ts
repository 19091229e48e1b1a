import { AuditListDocument } from '../generated/ledger.documents.ts';
import { list } from '../resource/list.ts';
import type { MeritRequest } from '../transport/MeritRequest.ts';

/** The audit trail. To be plugged into `createClient`. */
export const audit = (request: MeritRequest) => ({
  /** The accepted commands, in their order. For auditors and administrators. */
  list: list(request, AuditListDocument),
});
