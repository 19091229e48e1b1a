import type { AccessScope } from './AccessScope.ts';
import type { RoleGrant } from './RoleGrant.ts';

/** Who wants to do something. */
export type AccessActor =
  /** Somebody without a token that is known. */
  | { readonly kind: 'nobody' }
  /** The operator, by the root token. */
  | { readonly kind: 'root' }
  /** A job of the server. */
  | { readonly kind: 'system' }
  | {
      readonly kind: 'person';
      readonly id: string;
      readonly isDeactivated: boolean;
      readonly grants: readonly RoleGrant[];
      /** Null without a limit, as after signing in at an identity provider. */
      readonly scopes: readonly AccessScope[] | null;
    }
  | { readonly kind: 'service'; readonly id: string; readonly scopes: readonly AccessScope[] };
