import {
  ServiceAccountArchiveDocument,
  ServiceAccountCreateDocument,
  ServiceAccountListDocument,
} from '../generated/access.documents.ts';
import { list } from '../resource/list.ts';
import { mutation } from '../resource/mutation.ts';
import type { MeritRequest } from '../transport/MeritRequest.ts';

/** Programs that ask in their own name. To be plugged into `createClient`. */
export const serviceAccounts = (request: MeritRequest) => ({
  /** The service accounts, the newest first. */
  list: list(request, ServiceAccountListDocument),
  /** Adds a service account; it asks with a token that is made for it. */
  create: mutation(request, ServiceAccountCreateDocument, 'serviceAccount'),
  /** Archives a service account: its tokens are accepted no more. */
  archive: mutation(request, ServiceAccountArchiveDocument, 'serviceAccount'),
});
