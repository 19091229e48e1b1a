import type { CursorSeal } from './cursor.ts';

/**
 * The seal of a list's cursors: they hold for this list with this filter and order, in this deployment. Arguments come in
 * the order of the schema, however they were written.
 */
export function sealOf(
  { cursorKey }: { readonly cursorKey: string },
  list: string,
  shape: object = {},
): CursorSeal {
  return { key: cursorKey, list: `${list} ${JSON.stringify(shape)}` };
}
