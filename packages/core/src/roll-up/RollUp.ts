/** How weights are read. */
export const WEIGHT_MODES = ['NORMALISE'] as const;
/** `NORMALISE`: any numbers, only their proportions matter; all unset is equal. */
export type WeightMode = (typeof WEIGHT_MODES)[number];

/** What a child without a value does to its parent. */
export const NULL_POLICIES = ['EXCLUDE', 'ZERO', 'BLOCK'] as const;
/** `EXCLUDE`: it is left out, and listed. `ZERO`: it counts as 0. `BLOCK`: the parent has no value either. */
export type NullPolicy = (typeof NULL_POLICIES)[number];

/** How children become one value. */
export const AGGREGATIONS = ['MEAN', 'MIN'] as const;
/** `MEAN`: the weighted mean. `MIN`: the smallest among the children with a weight above 0. */
export type Aggregation = (typeof AGGREGATIONS)[number];

/** How a parent's value follows from its children. */
export interface RollUp {
  readonly weightMode: WeightMode;
  readonly nullPolicy: NullPolicy;
  readonly aggregation: Aggregation;
}
