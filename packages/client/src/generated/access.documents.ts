// Generated from the schema and the operations by `pnpm run generate`. Do not edit.

import type { AccessExplainVariables, AccessLogEntry, AccessLogListVariables, AccessToken, RoleGrant, RoleGrantListVariables, RoleGrantWriteResult, RoleRevokeResult, ServiceAccount, ServiceAccountArchiveResult, ServiceAccountCreateResult, ServiceAccountListVariables, TokenCreateResult, TokenListVariables, TokenRevokeResult, Viewer } from './access.ts';
import type { AccessRule, Relation, RoleGrantInput, RoleRevokeInput, ServiceAccountArchiveInput, ServiceAccountCreateInput, TokenCreateInput, TokenRevokeInput } from './schema.ts';
import type { NoVariables } from '../document/NoVariables.ts';
import type { TypedDocument } from '../document/TypedDocument.ts';

export const ViewerGetDocument: TypedDocument<{ result: Viewer }, NoVariables> =
  "query ViewerGet{result:viewer{...Viewer}}fragment Viewer on Viewer{kind roles scopes person{id displayName}serviceAccount{id name}token{id name expiresAt}}";

export const TokenListDocument: TypedDocument<{ result: { nodes: AccessToken[]; pageInfo: { hasNextPage: boolean; endCursor: string | null; }; } }, TokenListVariables> =
  "query TokenList($first:Int$after:String){result:tokens(first:$first after:$after){nodes{...AccessToken}pageInfo{hasNextPage endCursor}}}fragment AccessToken on AccessToken{id revision name person{id displayName}serviceAccount{id name}scopes createdAt expiresAt lastUsedAt revokedAt}";

export const TokenCreateDocument: TypedDocument<{ result: TokenCreateResult }, { input: TokenCreateInput; }> =
  "mutation TokenCreate($input:TokenCreateInput!){result:tokenCreate(input:$input){__typename ...on TokenCreatePayload{secret token{...AccessToken}}...Refusal}}fragment AccessToken on AccessToken{id revision name person{id displayName}serviceAccount{id name}scopes createdAt expiresAt lastUsedAt revokedAt}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";

export const TokenRevokeDocument: TypedDocument<{ result: TokenRevokeResult }, { input: TokenRevokeInput; }> =
  "mutation TokenRevoke($input:TokenRevokeInput!){result:tokenRevoke(input:$input){__typename ...on TokenRevokePayload{token{...AccessToken}}...Refusal}}fragment AccessToken on AccessToken{id revision name person{id displayName}serviceAccount{id name}scopes createdAt expiresAt lastUsedAt revokedAt}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}";

export const RoleGrantListDocument: TypedDocument<{ result: { nodes: RoleGrant[]; pageInfo: { hasNextPage: boolean; endCursor: string | null; }; } }, RoleGrantListVariables> =
  "query RoleGrantList($first:Int$after:String){result:roleGrants(first:$first after:$after){nodes{...RoleGrant}pageInfo{hasNextPage endCursor}}}fragment RoleGrant on RoleGrant{id revision person{id displayName}role team{id name}startsOn endsBefore}";

export const RoleGrantWriteDocument: TypedDocument<{ result: RoleGrantWriteResult }, { input: RoleGrantInput; }> =
  "mutation RoleGrantWrite($input:RoleGrantInput!){result:roleGrant(input:$input){__typename ...on RoleGrantPayload{roleGrant{...RoleGrant}}...Refusal}}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}fragment RoleGrant on RoleGrant{id revision person{id displayName}role team{id name}startsOn endsBefore}";

export const RoleRevokeDocument: TypedDocument<{ result: RoleRevokeResult }, { input: RoleRevokeInput; }> =
  "mutation RoleRevoke($input:RoleRevokeInput!){result:roleRevoke(input:$input){__typename ...on RoleRevokePayload{roleGrant{...RoleGrant}}...Refusal}}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}fragment RoleGrant on RoleGrant{id revision person{id displayName}role team{id name}startsOn endsBefore}";

export const ServiceAccountListDocument: TypedDocument<{ result: { nodes: ServiceAccount[]; pageInfo: { hasNextPage: boolean; endCursor: string | null; }; } }, ServiceAccountListVariables> =
  "query ServiceAccountList($first:Int$after:String){result:serviceAccounts(first:$first after:$after){nodes{...ServiceAccount}pageInfo{hasNextPage endCursor}}}fragment ServiceAccount on ServiceAccount{id revision name createdAt archivedAt}";

export const ServiceAccountCreateDocument: TypedDocument<{ result: ServiceAccountCreateResult }, { input: ServiceAccountCreateInput; }> =
  "mutation ServiceAccountCreate($input:ServiceAccountCreateInput!){result:serviceAccountCreate(input:$input){__typename ...on ServiceAccountCreatePayload{serviceAccount{...ServiceAccount}}...Refusal}}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}fragment ServiceAccount on ServiceAccount{id revision name createdAt archivedAt}";

export const ServiceAccountArchiveDocument: TypedDocument<{ result: ServiceAccountArchiveResult }, { input: ServiceAccountArchiveInput; }> =
  "mutation ServiceAccountArchive($input:ServiceAccountArchiveInput!){result:serviceAccountArchive(input:$input){__typename ...on ServiceAccountArchivePayload{serviceAccount{...ServiceAccount}}...Refusal}}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}fragment ServiceAccount on ServiceAccount{id revision name createdAt archivedAt}";

export const AccessExplainDocument: TypedDocument<{ result: { allowed: boolean; rule: AccessRule; relation: Relation | null; } }, AccessExplainVariables> =
  "query AccessExplain($action:AccessAction!$class:AccessClass!$on:Date$personId:ID$subjectId:ID){result:accessExplain(action:$action class:$class on:$on personId:$personId subjectId:$subjectId){allowed rule relation}}";

export const AccessLogListDocument: TypedDocument<{ result: { nodes: AccessLogEntry[]; pageInfo: { hasNextPage: boolean; endCursor: string | null; }; } }, AccessLogListVariables> =
  "query AccessLogList($personId:ID$first:Int$after:String){result:accessLog(personId:$personId first:$first after:$after){nodes{...AccessLogEntry}pageInfo{hasNextPage endCursor}}}fragment AccessLogEntry on AccessLogEntry{actor requestId entityType personIds readAt}";
