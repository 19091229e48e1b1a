import type {
  KeyResultDriver as CoreKeyResultDriver,
  Measure as CoreMeasure,
  MilestoneState as CoreMilestoneState,
  ThresholdMethod as CoreThresholdMethod,
  ValueSource as CoreValueSource,
} from '@meritkit/core';
import { builder } from '../graphql/builder.ts';

/** `enum Measure`. */
export const Measure = builder.enumType('Measure', {
  description: 'How a key result is judged.',
  values: {
    INCREASE: { description: 'From a baseline up to a target.' },
    DECREASE: { description: 'From a baseline down to a target.' },
    AT_LEAST: { description: 'By whether a value is at least a target, which is to be held.' },
    AT_MOST: { description: 'By whether a value is at most a target, which is to be held.' },
    RANGE: { description: 'By whether a value lies in a range, with a band on either side.' },
    PIECEWISE: { description: 'By a score that is read off the line between points.' },
    MILESTONES: { description: 'By how far its milestones are done.' },
    BOOLEAN: { description: 'Met or not met.' },
    ASSESSED: { description: 'By a person, with a reason: the usual way for a key result in prose.' },
  } satisfies Record<CoreMeasure, object>,
});

/** `enum ValueSource`. */
export const ValueSource = builder.enumType('ValueSource', {
  description: 'How the value of a key result comes in.',
  values: {
    CHECK_IN: { description: 'As a value that was observed.' },
    RATIO: { description: 'As a numerator and a denominator that were observed; both are kept.' },
    DERIVED: { description: 'It follows from evidence, and changes with it.' },
  } satisfies Record<CoreValueSource, object>,
});

/** `enum KeyResultDriver`. */
export const KeyResultDriver = builder.enumType('KeyResultDriver', {
  description: 'What a key result gets its progress from.',
  values: {
    MEASURE: { description: 'From its measure.' },
    ALIGNED: {
      description:
        'From the objectives that are aligned under it: their weighted mean. For the measure ASSESSED only.',
    },
  } satisfies Record<CoreKeyResultDriver, object>,
});

/** `enum ThresholdMethod`. */
export const ThresholdMethod = builder.enumType('ThresholdMethod', {
  description: 'How the observations of a target to hold become one value.',
  values: {
    LAST: { description: 'The latest observation decides.' },
    SHARE_OF_OBSERVATIONS: { description: 'The share of all observations that met the target.' },
    SHARE_OF_TIME: {
      description:
        'The share of the known time in which it was met: each observation holds until the next, at most for its cadence and grace.',
    },
  } satisfies Record<CoreThresholdMethod, object>,
});

/** `enum MilestoneState`. */
export const MilestoneState = builder.enumType('MilestoneState', {
  description: 'How far a milestone is.',
  values: {
    OPEN: { description: 'Nothing is done of it.' },
    PARTLY: { description: 'Some of it is done.' },
    DONE: { description: 'All of it is done.' },
    OVERDUE: { description: 'It is not done, and the day on which it was due is over.' },
  } satisfies Record<CoreMilestoneState, object>,
});
