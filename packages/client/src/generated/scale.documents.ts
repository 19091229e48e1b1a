// Generated from the schema and the operations by `pnpm run generate`. Do not edit.

import type { Scale, ScaleCreateResult, ScaleListVariables } from './scale.ts';
import type { ScaleCreateInput } from './schema.ts';
import type { TypedDocument } from '../document/TypedDocument.ts';

export const ScaleListDocument: TypedDocument<{ result: { nodes: Scale[]; pageInfo: { hasNextPage: boolean; endCursor: string | null; }; } }, ScaleListVariables> =
  "query ScaleList($first:Int$after:String){result:scales(first:$first after:$after){nodes{...Scale}pageInfo{hasNextPage endCursor}}}fragment Scale on Scale{id code name points{code label value}source externalId recordedAt}";

export const ScaleCreateDocument: TypedDocument<{ result: ScaleCreateResult }, { input: ScaleCreateInput; }> =
  "mutation ScaleCreate($input:ScaleCreateInput!){result:scaleCreate(input:$input){__typename ...on ScaleCreatePayload{scale{...Scale}}...Refusal}}fragment Refusal on UserError{__typename code message ...on ValidationError{issues{path code message}}...on StaleVersionError{current}...on PeriodClosedError{period{id code}}}fragment Scale on Scale{id code name points{code label value}source externalId recordedAt}";
