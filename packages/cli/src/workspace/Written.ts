/** A line and a column, both from 1. */
export type At = readonly [line: number, column: number];

/** What a file says, before anyone knows what it means. Scalars are text; null is nothing. */
export type Written =
  | { readonly kind: 'scalar'; readonly text: string | null; readonly at: At }
  | { readonly kind: 'list'; readonly items: readonly Written[]; readonly at: At }
  | { readonly kind: 'map'; readonly entries: readonly Entry[]; readonly at: At };

/** A name with what is written for it. */
export interface Entry {
  readonly name: string;
  readonly at: At;
  readonly value: Written;
}
