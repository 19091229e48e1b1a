// Generated from the schema and the operations by `pnpm run generate`. Do not edit.

import type { StatementArchiveInput, StatementCreateInput, StatementUpdateInput } from './schema.ts';
import type { StatementArchiveResult, StatementCreateResult, StatementUpdateResult } from './statement.ts';
import type { TypedDocument } from '../document/TypedDocument.ts';

export const StatementCreateDocument: TypedDocument<{ result: StatementCreateResult }, { input: StatementCreateInput; }> =
  "mutation StatementCreate($input:StatementCreateInput!){result:statementCreate(input:$input){__typename ...on StatementCreatePayload{statement{...Statement}}...Refusal}}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}fragment Statement on Statement{id revision ordinal text author{id displayName}objective{id title}keyResult{id title}source externalId createdAt archivedAt}";

export const StatementUpdateDocument: TypedDocument<{ result: StatementUpdateResult }, { input: StatementUpdateInput; }> =
  "mutation StatementUpdate($input:StatementUpdateInput!){result:statementUpdate(input:$input){__typename ...on StatementUpdatePayload{statement{...Statement}}...Refusal}}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}fragment Statement on Statement{id revision ordinal text author{id displayName}objective{id title}keyResult{id title}source externalId createdAt archivedAt}";

export const StatementArchiveDocument: TypedDocument<{ result: StatementArchiveResult }, { input: StatementArchiveInput; }> =
  "mutation StatementArchive($input:StatementArchiveInput!){result:statementArchive(input:$input){__typename ...on StatementArchivePayload{statement{...Statement}}...Refusal}}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}fragment Statement on Statement{id revision ordinal text author{id displayName}objective{id title}keyResult{id title}source externalId createdAt archivedAt}";
