import {
  canonicalExplanation,
  type ExplanationInput,
  explanationText,
  type InputName,
  type LeftOut,
  type Rule,
} from '@meritkit/core';
import { builder } from '../graphql/builder.ts';
import type { Computed } from './Computed.ts';
import { Language } from './Language.ts';
import { ReadingKind } from './ReadingKind.ts';
import { ReadingSource } from './ReadingSource.ts';
import { Reason } from './Reason.ts';
import { type ShownChild, shownChildren } from './shownChildren.ts';

const RuleType = builder.enumType('Rule', {
  description: 'The rule by which a value came about.',
  values: {
    INCREASE: { description: '(current − baseline) ÷ (target − baseline), held within 0…1; more is better.' },
    DECREASE: { description: '(current − baseline) ÷ (target − baseline), held within 0…1; less is better.' },
    AT_LEAST: { description: '1 when at least the target is held, else 0 or what the tolerance leaves.' },
    AT_MOST: { description: '1 when at most the target is held, else 0 or what the tolerance leaves.' },
    RANGE: { description: '1 within the range, in a band what is left of the way to its outer end, else 0.' },
    PIECEWISE: { description: 'The score on the line between the points.' },
    MILESTONES: { description: 'Σ weight × done ÷ Σ weight over the milestones.' },
    BOOLEAN: { description: '1 when met, 0 when not.' },
    ASSESSED: { description: 'The value that a person gave, with a reason.' },
    MEAN: { description: 'The weighted mean of the children that have a value.' },
    MIN: { description: 'The smallest value among the children with a weight.' },
    COUNT_COMPLETE: { description: 'The weight of the children at 1 over the weight of all that count.' },
    ALIGNED: { description: 'The weighted mean of the objectives aligned under a key result.' },
    ENTERED: {
      description: 'A person entered the value of an objective over the calculated one, with a reason.',
    },
    ASSESSMENT: { description: "A person's assessment stands in place of the calculated score." },
    PERIOD_OPEN: { description: 'There is no score while the period is not over.' },
    LEARNING: { description: 'A learning objective has no number.' },
    ROLL_UP_OFF: { description: 'It is not combined from its parts.' },
    ALIGNMENT_CYCLE: { description: 'What it would be combined from depends on it in turn.' },
    NO_DEFINITION: { description: 'No definition was in force.' },
  } satisfies Record<Rule, object>,
});

const InputNameType = builder.enumType('ExplanationInputName', {
  description: 'What an input of an explanation is.',
  values: {
    unit: { description: 'The unit of the values.' },
    baseline: { description: 'Where the key result started.' },
    target: { description: 'Where it should arrive.' },
    current: { description: 'The value that counts now.' },
    numerator: { description: 'The upper part of a ratio.' },
    denominator: { description: 'The lower part of a ratio.' },
    method: { description: 'How the observations of a target to hold become one value.' },
    tolerance: { description: 'The distance from the target at which nothing counts any more.' },
    low: { description: 'The lower end of the range.' },
    high: { description: 'The upper end of the range.' },
    lowest: { description: 'The outer end of the lower band.' },
    highest: { description: 'The outer end of the upper band.' },
    point: { description: 'A point of the line; its score is the note.' },
    step: {
      description:
        'An observation that was judged, or a time for which it holds: how far the target was held, a whole number or a fraction; what was observed is the note.',
    },
    unknownTime: { description: 'The milliseconds of which nothing is known.' },
    unknownObservations: { description: 'The number of observations of which nothing is known.' },
    evidence: { description: 'A piece of evidence and what it gave; null where it has no value of its own.' },
    evidenceCount: { description: 'How many pieces of evidence there are; the first 100 are listed.' },
    milestone: { description: 'How far a milestone is done, 0…1.' },
    assessment: { description: "A person's assessment." },
    override: { description: 'A value entered over the calculated one.' },
    replaced: {
      description: 'The calculated value in whose place another stands; null when that was unknown.',
    },
    weightMode: { description: 'How weights are read.' },
    nullPolicy: { description: 'What a child without a value does to its parent.' },
  } satisfies Record<InputName, object>,
});

const ExplanationInputType = builder.objectRef<ExplanationInput>('ExplanationInput').implement({
  description: 'One thing that a value rests on.',
  fields: (t) => ({
    name: t.field({ type: InputNameType, description: 'What it is.', resolve: ({ name }) => name }),
    value: t.exposeString('value', {
      nullable: true,
      description: 'An exact decimal, or a text; null is unknown.',
    }),
    id: t.exposeID('id', {
      nullable: true,
      description: 'The fact, definition or milestone that it comes from.',
    }),
    at: t.expose('at', { type: 'DateTime', nullable: true, description: 'Since when it is so.' }),
    weight: t.int({
      nullable: true,
      description: 'The weight of a milestone in basis points; null for everything else and when unset.',
      resolve: ({ name, weight }) => (weight === null || name === 'step' ? null : Number(weight)),
    }),
    length: t.field({
      type: 'Decimal',
      nullable: true,
      description:
        'Of a step the milliseconds that it lasted, 1 for an observation; null for everything else.',
      resolve: ({ name, weight }) => (name === 'step' ? weight : null),
    }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'The reason of an override or assessment, the title of a milestone.',
    }),
  }),
});

const ExplanationChildType = builder.objectRef<ShownChild>('ExplanationChild').implement({
  description: 'A reference to the explanation of a part. Ask that part for it.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The part.' }),
    value: t.expose('value', {
      type: 'Decimal',
      nullable: true,
      description: 'Its published value; null is unknown.',
    }),
    weight: t.int({
      nullable: true,
      description: 'Its weight in basis points, as declared; null is unset.',
      resolve: ({ weight }) => (weight === null ? null : Number(weight)),
    }),
    share: t.string({
      nullable: true,
      description: 'Which part of its weight counts here, as `1/3`; null for all of it.',
      resolve: ({ share }) => share ?? null,
    }),
    effectiveWeight: t.string({
      nullable: true,
      description:
        'The weight with which it counts, as `1500` or `10000/3`; null where that is the declared one, or simply an equal one.',
      resolve: ({ effectiveWeight }) => effectiveWeight ?? null,
    }),
    displayShare: t.exposeInt('displayShare', {
      nullable: true,
      description:
        'Its part of all weights in whole percent: those of all parts add up to 100. Null where nothing is combined.',
    }),
    hash: t.exposeString('hash', { nullable: true, description: 'The hash of its own explanation.' }),
  }),
});

const LeftOutType = builder.objectRef<LeftOut>('LeftOut').implement({
  description: 'A part that did not count.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The part.' }),
    reason: t.field({ type: Reason, description: 'Why it did not count.', resolve: ({ reason }) => reason }),
  }),
});

/** `type Explanation`. */
export const Explanation = builder.objectRef<Computed>('Explanation').implement({
  description:
    'Why a value is what it is: everything that is needed to compute it again, offline, with `replay` of `@meritkit/core`.',
  fields: (t) => ({
    rule: t.field({
      type: RuleType,
      description: 'The rule that gave the value.',
      resolve: (c) => c.explanation().rule,
    }),
    version: t.string({ description: 'The version of the rules.', resolve: (c) => c.explanation().version }),
    kind: t.field({
      type: ReadingKind,
      description: 'What is explained.',
      resolve: (c) => c.explanation().kind,
    }),
    subject: t.id({ description: 'The key result or objective.', resolve: (c) => c.explanation().subject }),
    inputs: t.field({
      type: [ExplanationInputType],
      description: 'What the value rests on.',
      resolve: (c) => [...c.explanation().inputs],
    }),
    children: t.field({
      type: [ExplanationChildType],
      description: 'The parts that it is combined from: key results and aligned objectives.',
      resolve: (c) => shownChildren(c.explanation()),
    }),
    arithmetic: t.string({
      nullable: true,
      description:
        'The computation with its numbers, as `(35 − 10) ÷ (60 − 10)`; null where there is nothing to compute.',
      resolve: (c) => c.explanation().arithmetic,
    }),
    leftOut: t.field({
      type: [LeftOutType],
      description: 'What did not count, and why.',
      resolve: (c) => [...c.explanation().leftOut],
    }),
    reasons: t.field({
      type: [Reason],
      description: 'Why the value is unknown, or what is special about it.',
      resolve: (c) => [...c.explanation().reasons],
    }),
    source: t.field({
      type: ReadingSource,
      description: 'Whether the value follows from facts, or a person gave it.',
      resolve: (c) => c.explanation().source,
    }),
    value: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'The published value, 0…1; null is unknown.',
      resolve: (c) => c.explanation().value,
    }),
    raw: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'The value before it is held within 0…1; null when unknown and for most rules.',
      resolve: (c) => c.explanation().raw,
    }),
    hash: t.string({
      description: 'SHA-256 (hexadecimal) over `canonical`.',
      resolve: (c) => c.hash(),
    }),
    canonical: t.string({
      description:
        'The whole explanation as canonical JSON (RFC 8785), its children in the order of their ids: to be kept and replayed.',
      resolve: (c) => canonicalExplanation(c.explanation()),
    }),
    text: t.string({
      description: 'The explanation for people.',
      args: {
        language: t.arg({
          type: Language,
          required: true,
          defaultValue: 'en',
          description: 'In which language.',
        }),
      },
      resolve: (c, { language }) => explanationText(c.explanation(), language, c.titleOf),
    }),
  }),
});
