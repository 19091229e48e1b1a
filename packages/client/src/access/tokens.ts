import {
  TokenCreateDocument,
  TokenListDocument,
  TokenRevokeDocument,
} from '../generated/access.documents.ts';
import { list } from '../resource/list.ts';
import { mutation } from '../resource/mutation.ts';
import type { MeritRequest } from '../transport/MeritRequest.ts';

/** Access tokens. To be plugged into `createClient`. */
export const tokens = (request: MeritRequest) => ({
  /** The viewer's tokens, the newest first; those of everybody for administrators. */
  list: list(request, TokenListDocument),
  /**
   * Makes a token and gives its secret, which is shown this once. Null where the call was sent again after its first
   * answer got lost: then revoke that token and make another.
   */
  create: mutation(request, TokenCreateDocument, 'secret'),
  /** Revokes a token: within a minute it is not accepted any more. */
  revoke: mutation(request, TokenRevokeDocument, 'token'),
});
