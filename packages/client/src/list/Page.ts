/** A page of a list. */
export interface Page<Node> {
  /** The items, in the order of the list. */
  readonly nodes: readonly Node[];
  /** What comes behind them. */
  readonly pageInfo: {
    /** Whether there are more items behind these. */
    readonly hasNextPage: boolean;
    /** The place of the last item: what to pass as `after` for the next page. Null for an empty page. */
    readonly endCursor: string | null;
  };
}
