import {
  RoleGrantListDocument,
  RoleGrantWriteDocument,
  RoleRevokeDocument,
} from '../generated/access.documents.ts';
import { list } from '../resource/list.ts';
import { mutation } from '../resource/mutation.ts';
import type { MeritRequest } from '../transport/MeritRequest.ts';

/** Roles of people, over dates. To be plugged into `createClient`. */
export const roleGrants = (request: MeritRequest) => ({
  /** Who has which role, the latest grant first. */
  list: list(request, RoleGrantListDocument),
  /** Grants a role. Nobody grants one to themselves. */
  grant: mutation(request, RoleGrantWriteDocument, 'roleGrant'),
  /** Revokes a role from today on. */
  revoke: mutation(request, RoleRevokeDocument, 'roleGrant'),
});
