/** How weights are read. */
export const WEIGHT_MODES = ['NORMALISE', 'FILL_REMAINDER', 'STRICT'] as const;
/**
 * `NORMALISE`: any numbers, only their proportions matter; all unset is equal. `FILL_REMAINDER`: those that are set are
 * basis points of the whole, those that are not share exactly what is left of 10,000. `STRICT`: all are set and add up to
 * 10,000, but for less than one basis point for each child, so that thirds are legal.
 */
export type WeightMode = (typeof WEIGHT_MODES)[number];

/** What a child without a value does to its parent. */
export const NULL_POLICIES = ['EXCLUDE', 'ZERO', 'BLOCK'] as const;
/** `EXCLUDE`: it is left out, and listed. `ZERO`: it counts as 0. `BLOCK`: the parent has no value either. */
export type NullPolicy = (typeof NULL_POLICIES)[number];

/** How children become one value. */
export const AGGREGATIONS = ['MEAN', 'MIN', 'COUNT_COMPLETE'] as const;
/**
 * `MEAN`: the weighted mean. `MIN`: the smallest among the children with a weight above 0. `COUNT_COMPLETE`: the weight of
 * the children that are complete, at 1, over the weight of all that count.
 */
export type Aggregation = (typeof AGGREGATIONS)[number];

/** How a parent's value follows from its children. */
export interface RollUp {
  readonly weightMode: WeightMode;
  readonly nullPolicy: NullPolicy;
  readonly aggregation: Aggregation;
}
