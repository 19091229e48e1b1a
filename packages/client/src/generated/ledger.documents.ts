// Generated from the schema and the operations by `pnpm run generate`. Do not edit.

import type { AuditEntry, AuditListVariables, Event, EventListVariables } from './ledger.ts';
import type { TypedDocument } from '../document/TypedDocument.ts';

export const EventListDocument: TypedDocument<{ result: { nodes: Event[]; pageInfo: { hasNextPage: boolean; endCursor: string | null; }; } }, EventListVariables> =
  "query EventList($first:Int$after:String){result:events(first:$first after:$after){nodes{...Event}pageInfo{hasNextPage endCursor}}}fragment Event on Event{position type entityId revision occurredAt audit{actor command commandId}}";

export const AuditListDocument: TypedDocument<{ result: { nodes: AuditEntry[]; pageInfo: { hasNextPage: boolean; endCursor: string | null; }; } }, AuditListVariables> =
  "query AuditList($first:Int$after:String){result:audit(first:$first after:$after){nodes{...AuditEntry}pageInfo{hasNextPage endCursor}}}fragment AuditEntry on AuditEntry{position commandId command actor occurredAt entry head}";
