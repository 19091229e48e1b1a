// Generated from the schema and the operations by `pnpm run generate`. Do not edit.

import type { ConflictRefusal, NotFoundRefusal, PeriodClosedRefusal, StaleVersionRefusal, ValidationRefusal } from './refusal.ts';
import type { DateTime, StatementArchiveInput, StatementCreateInput, StatementUpdateInput } from './schema.ts';
import type { TypedDocument } from '../document/TypedDocument.ts';

/** A written result, as its author stated it. */
export interface Statement {
  /** Begins with `stm_`. */
  id: string;
  /** Grows by one with every change. State it in `expectedRevision` to change the thing. */
  revision: number;
  /** Its place among the statements about the same thing, from 1. */
  ordinal: number;
  /** The text as written. Escape it where you show it. */
  text: string;
  /** Who stated it; null when not stated. */
  author: { id: string; displayName: string; } | null;
  /** The objective it is about; null when that is a key result. */
  objective: { id: string; title: string; } | null;
  /** The key result it is about; null when that is an objective. */
  keyResult: { id: string; title: string; } | null;
  /** The system it was imported from; null for none. */
  source: string | null;
  /** Its id in that system; null for none. */
  externalId: string | null;
  /** When it was recorded, by the clock of the database. */
  createdAt: DateTime;
  /** When it was archived: it is left out of lists since then. Null while it is not. */
  archivedAt: DateTime | null;
}

export interface StatementCreateVariables {
  /** The statement. */
  input: StatementCreateInput;
}

export interface StatementCreateData { result: ConflictRefusal | PeriodClosedRefusal | { __typename: 'StatementCreatePayload'; statement: Statement; } | ValidationRefusal; }

export const StatementCreateDocument: TypedDocument<StatementCreateData, StatementCreateVariables> =
  "mutation StatementCreate($input:StatementCreateInput!){result:statementCreate(input:$input){__typename ...on StatementCreatePayload{statement{...Statement}}...Refusal}}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}fragment Statement on Statement{id revision ordinal text author{id displayName}objective{id title}keyResult{id title}source externalId createdAt archivedAt}";

export interface StatementUpdateVariables {
  /** The text. */
  input: StatementUpdateInput;
}

export interface StatementUpdateData { result: ConflictRefusal | NotFoundRefusal | PeriodClosedRefusal | StaleVersionRefusal | { __typename: 'StatementUpdatePayload'; statement: Statement; } | ValidationRefusal; }

export const StatementUpdateDocument: TypedDocument<StatementUpdateData, StatementUpdateVariables> =
  "mutation StatementUpdate($input:StatementUpdateInput!){result:statementUpdate(input:$input){__typename ...on StatementUpdatePayload{statement{...Statement}}...Refusal}}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}fragment Statement on Statement{id revision ordinal text author{id displayName}objective{id title}keyResult{id title}source externalId createdAt archivedAt}";

export interface StatementArchiveVariables {
  /** Which statement. */
  input: StatementArchiveInput;
}

export interface StatementArchiveData { result: ConflictRefusal | NotFoundRefusal | PeriodClosedRefusal | StaleVersionRefusal | { __typename: 'StatementArchivePayload'; statement: Statement; } | ValidationRefusal; }

export const StatementArchiveDocument: TypedDocument<StatementArchiveData, StatementArchiveVariables> =
  "mutation StatementArchive($input:StatementArchiveInput!){result:statementArchive(input:$input){__typename ...on StatementArchivePayload{statement{...Statement}}...Refusal}}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}fragment Statement on Statement{id revision ordinal text author{id displayName}objective{id title}keyResult{id title}source externalId createdAt archivedAt}";
