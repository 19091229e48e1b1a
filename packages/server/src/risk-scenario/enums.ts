import { type ScenarioReason as CoreReason, SCENARIO_REASONS } from '@meritkit/core';
import { builder } from '../graphql/builder.ts';

export const Watched = builder.enumType('Watched', {
  description: 'What number of a metric is watched.',
  values: {
    VALUE: { description: 'That of the window, in the unit of the metric.' },
    DIFFERENCE: { description: 'What it is more than that of the window before, in the same unit.' },
    RELATIVE_CHANGE: { description: 'The same in percent of the window before.' },
  } as const,
});

export const Comparator = builder.enumType('Comparator', {
  description: 'On which side of the threshold the risk lies.',
  values: {
    ABOVE: { description: 'Above it.' },
    AT_LEAST: { description: 'At it or above.' },
    AT_MOST: { description: 'At it or below.' },
    BELOW: { description: 'Below it.' },
  } as const,
});

const REASONS: Record<CoreReason, { readonly description: string }> = {
  THRESHOLD_UNKNOWN: { description: 'Nobody has set the threshold: the number is told, nothing follows.' },
  PREVIOUS_UNKNOWN: { description: 'The window before has no value.' },
  CHANGE_UNDEFINED: { description: 'The value before is 0 or below: there is no percentage of it.' },
  NO_SAMPLES: { description: 'There are no samples in the window.' },
  ZERO_DENOMINATOR: { description: 'The denominators add up to 0, or that of the sample is 0.' },
  RATIO_NOT_SUMMED: { description: 'The samples are ratios, and a sum of ratios means nothing.' },
  SAMPLES_MIXED: { description: 'Some samples are values and some ratios.' },
};

export const ScenarioReason = builder.enumType('ScenarioReason', {
  description: 'Why it is unknown whether a scenario holds.',
  values: Object.fromEntries(SCENARIO_REASONS.map((reason) => [reason, REASONS[reason]])) as Record<
    CoreReason,
    { readonly description: string }
  >,
});
