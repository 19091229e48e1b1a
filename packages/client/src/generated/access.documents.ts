// Generated from the schema and the operations by `pnpm run generate`. Do not edit.

import type { AccessToken, TokenCreateResult, TokenListVariables, TokenRevokeResult, Viewer } from './access.ts';
import type { NoVariables } from '../document/NoVariables.ts';
import type { TokenCreateInput, TokenRevokeInput } from './schema.ts';
import type { TypedDocument } from '../document/TypedDocument.ts';

export const ViewerGetDocument: TypedDocument<{ result: Viewer }, NoVariables> =
  "query ViewerGet{result:viewer{...Viewer}}fragment Viewer on Viewer{kind roles scopes person{id displayName}serviceAccount{id name}token{id name expiresAt}}";

export const TokenListDocument: TypedDocument<{ result: { nodes: AccessToken[]; pageInfo: { hasNextPage: boolean; endCursor: string | null; }; } }, TokenListVariables> =
  "query TokenList($first:Int$after:String){result:tokens(first:$first after:$after){nodes{...AccessToken}pageInfo{hasNextPage endCursor}}}fragment AccessToken on AccessToken{id revision name person{id displayName}serviceAccount{id name}scopes createdAt expiresAt lastUsedAt revokedAt}";

export const TokenCreateDocument: TypedDocument<{ result: TokenCreateResult }, { input: TokenCreateInput; }> =
  "mutation TokenCreate($input:TokenCreateInput!){result:tokenCreate(input:$input){__typename ...on TokenCreatePayload{secret token{...AccessToken}}...Refusal}}fragment AccessToken on AccessToken{id revision name person{id displayName}serviceAccount{id name}scopes createdAt expiresAt lastUsedAt revokedAt}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";

export const TokenRevokeDocument: TypedDocument<{ result: TokenRevokeResult }, { input: TokenRevokeInput; }> =
  "mutation TokenRevoke($input:TokenRevokeInput!){result:tokenRevoke(input:$input){__typename ...on TokenRevokePayload{token{...AccessToken}}...Refusal}}fragment AccessToken on AccessToken{id revision name person{id displayName}serviceAccount{id name}scopes createdAt expiresAt lastUsedAt revokedAt}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";
