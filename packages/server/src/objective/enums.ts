import type {
  Aggregation as CoreAggregation,
  Commitment as CoreCommitment,
  Driver as CoreDriver,
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
  description: 'How parts become one value.',
  values: {
    MEAN: { description: 'Their weighted mean.' },
    MIN: { description: 'The smallest among those with a weight.' },
    COUNT_COMPLETE: { description: 'The weight of those at 1 over the weight of all that count.' },
  } satisfies Record<CoreAggregation, object>,
});

/** `enum NullPolicy`. */
export const NullPolicy = builder.enumType('NullPolicy', {
  description: 'What a part without a value does to its objective.',
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
    FILL_REMAINDER: {
      description:
        'Basis points of the whole; those unset share exactly what is left of 10,000. More than 10,000 is refused.',
    },
    STRICT: {
      description:
        'All are set and add up to 10,000, but for less than one basis point for each part: thirds are legal.',
    },
  } satisfies Record<CoreWeightMode, object>,
});

/** `enum Driver`. */
export const Driver = builder.enumType('Driver', {
  description: 'What an objective gets its value from.',
  values: {
    KEY_RESULTS: { description: 'From its key results.' },
    ALIGNED: { description: 'From the objectives that are aligned under it.' },
    BOTH: { description: 'From its key results and the objectives aligned under it, as one pool.' },
    NONE: { description: 'From neither: it has only the value that a person gives it.' },
  } satisfies Record<CoreDriver, object>,
});
