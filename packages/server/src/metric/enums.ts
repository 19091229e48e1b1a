import { AGGREGATE_REASONS, type AggregateReason as CoreReason } from '@meritkit/core';
import { builder } from '../graphql/builder.ts';

export const MetricDirection = builder.enumType('MetricDirection', {
  description: 'Which way a metric should go.',
  values: {
    HIGHER_IS_BETTER: { description: 'Up.' },
    LOWER_IS_BETTER: { description: 'Down.' },
    NEUTRAL: { description: 'Neither way: it is only watched.' },
  } as const,
});

export const MetricAggregate = builder.enumType('MetricAggregate', {
  description: 'How the samples of a window become one value.',
  values: {
    SUM: { description: 'Their sum; 0 without samples. Ratios have none.' },
    COUNT: { description: 'How many they are.' },
    MEAN: { description: 'Their mean; of ratios: all numerators over all denominators.' },
    MEDIAN: { description: 'The middle one; of an even number the mean of the two in the middle.' },
    PERCENTILE: { description: 'By nearest rank: the smallest that so many percent do not exceed.' },
    MIN: { description: 'The smallest.' },
    MAX: { description: 'The largest.' },
    LATEST: { description: 'The one that was complete last; of several the one recorded last.' },
  } as const,
});

const REASONS: Record<CoreReason, { readonly description: string }> = {
  NO_SAMPLES: { description: 'There are no samples in the window.' },
  ZERO_DENOMINATOR: { description: 'The denominators add up to 0, or that of the sample is 0.' },
  RATIO_NOT_SUMMED: { description: 'The samples are ratios, and a sum of ratios means nothing.' },
  SAMPLES_MIXED: { description: 'Some samples are values and some ratios.' },
};

export const AggregateReason = builder.enumType('AggregateReason', {
  description: 'Why the value of a window is unknown.',
  values: Object.fromEntries(AGGREGATE_REASONS.map((reason) => [reason, REASONS[reason]])) as Record<
    CoreReason,
    { readonly description: string }
  >,
});
