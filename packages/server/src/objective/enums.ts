import type {
  Aggregation as CoreAggregation,
  Commitment as CoreCommitment,
  NullPolicy as CoreNullPolicy,
  WeightMode as CoreWeightMode,
} from '@meritkit/core';
import { builder } from '../graphql/builder.ts';

/** `enum Commitment`. */
export const Commitment = builder.enumType('Commitment', {
  description: 'What an objective promises.',
  values: {
    COMMITTED: { description: 'It will be reached in full: 1 is expected.' },
    ASPIRATIONAL: { description: 'It aims beyond what seems possible: 0.7 is expected.' },
    LEARNING: { description: 'It is to find something out: it has no number, but a written conclusion.' },
  } satisfies Record<CoreCommitment, object>,
});

/** `enum Aggregation`. */
export const Aggregation = builder.enumType('Aggregation', {
  description: 'How key results become one value.',
  values: {
    MEAN: { description: 'Their weighted mean.' },
    MIN: { description: 'The smallest among those with a weight.' },
  } satisfies Record<CoreAggregation, object>,
});

/** `enum NullPolicy`. */
export const NullPolicy = builder.enumType('NullPolicy', {
  description: 'What a key result without a value does to its objective.',
  values: {
    EXCLUDE: { description: 'It is left out, and listed as left out.' },
    ZERO: { description: 'It counts as 0.' },
    BLOCK: { description: 'The objective has no value either.' },
  } satisfies Record<CoreNullPolicy, object>,
});

/** `enum WeightMode`. */
export const WeightMode = builder.enumType('WeightMode', {
  description: 'How weights are read.',
  values: {
    NORMALISE: { description: 'Any numbers, only their proportions matter; all unset is equal.' },
  } satisfies Record<CoreWeightMode, object>,
});
