import { canonicalJson } from '@meritkit/core';
import type { CursorSeal } from './cursor.ts';

/** The seal of a list's cursors: they hold for this list with this filter and order, in this deployment. */
export function sealOf(
  { cursorKey }: { readonly cursorKey: string },
  list: string,
  shape: object = {},
): CursorSeal {
  return { key: cursorKey, list: `${list} ${canonicalJson(JSON.parse(JSON.stringify(shape)))}` };
}
