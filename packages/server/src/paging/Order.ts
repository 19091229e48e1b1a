import { requestError } from '../graphql/requestError.ts';

/** A stored field that a list can be ordered by. */
export interface OrderTerm {
  /** The column. */
  readonly field: string;
  readonly direction: 'asc' | 'desc';
  readonly kind: 'text' | 'integer' | 'bigint' | 'instant';
  readonly nullable?: boolean;
}

/** The order of a list. The id is always its last term, so that no two rows are level. */
export type Order = readonly OrderTerm[];

/** What stands in a cursor for one row: the values of the order's fields, then the id. */
export type Key = readonly (string | number | null)[];

/** As things stand below the thing they belong to. */
export const BY_ORDINAL: Order = [{ field: 'ordinal', direction: 'asc', kind: 'integer' }];

/** Facts, the newest first. */
export const NEWEST_FACT: Order = [
  { field: 'observedAt', direction: 'desc', kind: 'instant' },
  { field: 'sequence', direction: 'desc', kind: 'bigint' },
];

/**
 * What `orderBy` asks for, as terms: each of its fields is one of a list's stored columns.
 *
 * @throws `BAD_USER_INPUT` when a field is named twice: the second could decide nothing.
 */
export const orderOf = <Field extends string>(
  asked: readonly { readonly field: Field; readonly direction: 'ASC' | 'DESC' }[] | null | undefined,
  columns: Readonly<Record<Field, Omit<OrderTerm, 'direction'>>>,
  usual: Order,
): Order => {
  if (asked == null || asked.length === 0) return usual;
  if (new Set(asked.map(({ field }) => field)).size < asked.length)
    throw requestError('BAD_USER_INPUT', '"orderBy" names a field twice.');
  return asked.map(({ field, direction }) => ({
    ...columns[field],
    direction: direction === 'ASC' ? 'asc' : 'desc',
  }));
};
