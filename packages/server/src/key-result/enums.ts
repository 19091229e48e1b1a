import type {
  KeyResultDriver as CoreKeyResultDriver,
  Measure as CoreMeasure,
  ValueSource as CoreValueSource,
} from '@meritkit/core';
import { builder } from '../graphql/builder.ts';

/** `enum Measure`. */
export const Measure = builder.enumType('Measure', {
  description: 'How a key result is judged.',
  values: {
    INCREASE: { description: 'From a baseline up to a target.' },
    DECREASE: { description: 'From a baseline down to a target.' },
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
