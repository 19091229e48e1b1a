// Generated from the schema and the operations by `pnpm run generate`. Do not edit.

import type { Event, EventListVariables } from './ledger.ts';
import type { TypedDocument } from '../document/TypedDocument.ts';

export const EventListDocument: TypedDocument<{ result: { nodes: Event[]; pageInfo: { hasNextPage: boolean; endCursor: string | null; }; } }, EventListVariables> =
  "query EventList($first:Int$after:String){result:events(first:$first after:$after){nodes{...Event}pageInfo{hasNextPage endCursor}}}fragment Event on Event{position type entityId revision occurredAt audit{actor command commandId}}";
