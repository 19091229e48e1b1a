import {
  bandOf,
  type Band as CoreBand,
  type Verdict as CoreVerdict,
  millionthsToNumber,
  verdictOf,
} from '@meritkit/core';
import { builder } from '../graphql/builder.ts';
import { SAID } from '../graphql/said.ts';
import type { Computed } from './Computed.ts';
import { Explanation } from './Explanation.ts';
import { ReadingSource } from './ReadingSource.ts';
import { Reason } from './Reason.ts';

const Band = builder.enumType('Band', {
  description: 'How a value reads at a glance.',
  values: {
    RED: { description: 'In [0, 0.4).' },
    AMBER: { description: 'In [0.4, 0.7).' },
    GREEN: { description: 'In [0.7, 1].' },
  } satisfies Record<CoreBand, object>,
});

const Verdict = builder.enumType('Verdict', {
  description: 'Whether what was promised was reached.',
  values: {
    ACHIEVED: {
      description:
        'The value has reached what is expected: 1 of a committed, 0.7 of an aspirational objective.',
    },
    MISSED: { description: 'The period is over, and the value is below what is expected or unknown.' },
    OPEN: { description: 'A learning objective without a conclusion.' },
    ANSWERED: { description: 'A learning objective with a written conclusion.' },
  } satisfies Record<CoreVerdict, object>,
});

/** `type ComputedValue`. */
export const ComputedValue = builder.objectRef<Computed>('ComputedValue');

ComputedValue.implement({
  description:
    'A value that is computed from facts at an instant, exactly, and can say why it is what it is.',
  fields: (t) => ({
    value: t.float({
      nullable: true,
      description:
        'In 0…1, rounded once to six decimals. Null is unknown, which is not zero: `reasons` say why.',
      resolve: ({ reading: { value } }) => (value === null ? null : millionthsToNumber(value)),
    }),
    raw: t.float({
      nullable: true,
      description:
        'Before it is held within 0…1: above 1 the target is exceeded, below 0 it is worse than the baseline. Null when unknown and where nothing is measured between a baseline and a target.',
      resolve: ({ reading: { raw } }) => (raw === null ? null : millionthsToNumber(raw)),
    }),
    band: t.field({
      type: Band,
      nullable: true,
      description: 'How the value reads at a glance; null when it is unknown.',
      resolve: ({ reading: { value } }) => (value === null ? null : bandOf(value)),
    }),
    verdict: t.field({
      type: Verdict,
      nullable: true,
      description: 'Whether what was promised was reached; null while that is not decided.',
      resolve: ({ reading: { value }, commitment, over, conclusion }) =>
        commitment === null ? null : verdictOf({ value, commitment, over, conclusion }),
    }),
    source: t.field({
      type: ReadingSource,
      description: 'Whether it follows from facts, or a person gave it.',
      resolve: ({ reading: { source } }) => source,
    }),
    reasons: t.field({
      type: [Reason],
      description:
        'Why it is unknown, or what is special about it; empty for a value that was simply calculated.',
      resolve: ({ reading: { reasons } }) => [...reasons],
    }),
    restated: t.field({
      type: ComputedValue,
      nullable: true,
      description:
        'Where the value was frozen when the period was closed, and `knownAt` states an instant after that: what it is by what was known then. Null for everything else.',
      resolve: ({ restated }) => (restated === null ? null : restated()),
    }),
    explanation: t.field({
      type: Explanation,
      description: 'Why it is what it is.',
      resolve: (computed) => computed,
    }),
  }),
});

/** The arguments of a computed value. */
export const momentArguments = builder.args((t) => ({
  asOf: t.field({ type: 'DateTime', description: SAID.asOf }),
  knownAt: t.field({ type: 'DateTime', description: SAID.knownAt }),
}));
