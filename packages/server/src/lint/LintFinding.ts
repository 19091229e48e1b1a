import {
  type Finding,
  findingText,
  LINT_NUMBERS,
  type LintNumber,
  type LintRule,
  type LintSeverity,
  type LintSubjectType,
} from '@meritkit/core';
import { builder } from '../graphql/builder.ts';
import { Language } from '../reading/Language.ts';

/** A finding with the title of what it is about. */
export interface TitledFinding extends Finding {
  readonly title: string;
}

/** `enum LintRule`. */
export const LintRuleType = builder.enumType('LintRule', {
  description: 'What the linter looks for.',
  values: {
    LAST_DAY_CHECK_IN: {
      description: 'Most values of a key result are of the last days of its period.',
    },
    TARGET_LOWERED: { description: 'A target was made easier when a value was known already.' },
    BASELINE_EDITED: { description: 'A baseline was changed when a value was known already.' },
    WEIGHT_MOVED: { description: 'New weights alone lifted an objective.' },
    VALUE_REPEATED: { description: 'The same value was entered again and again.' },
    EVIDENCE_REUSED: { description: 'The same evidence speaks for several things that are scored.' },
    FUTURE_DATE: { description: 'An imported fact is dated later than the day on which it was recorded.' },
    DUPLICATE_SAVING: {
      description: 'Savings that may be one and the same: candidates, which a person links.',
    },
  } satisfies Record<LintRule, object>,
});

const LintSeverityType = builder.enumType('LintSeverity', {
  description: 'How grave a finding is.',
  values: {
    NOTICE: { description: 'There is often a good reason for it.' },
    WARNING: { description: 'A score rests on it.' },
  } satisfies Record<LintSeverity, object>,
});

const LintSubjectTypeType = builder.enumType('LintSubjectType', {
  description: 'A kind of thing that a finding can be about.',
  values: {
    Objective: { value: 'Objective', description: 'An objective.' },
    KeyResult: { value: 'KeyResult', description: 'A key result.' },
    CostSaving: { value: 'CostSaving', description: 'A cost saving.' },
    Statement: { value: 'Statement', description: 'A statement.' },
    Story: { value: 'Story', description: 'A story.' },
    Incident: { value: 'Incident', description: 'An incident.' },
    Metric: { value: 'Metric', description: 'A metric.' },
  } satisfies Record<LintSubjectType, object>,
});

const LintNumberName = builder.enumType('LintNumberName', {
  description: 'What a number of a finding tells.',
  values: {
    before: { value: 'before', description: 'The target, the baseline or the progress as it was.' },
    after: { value: 'after', description: 'As it became.' },
    gain: { value: 'gain', description: 'What the change gave, 0…1.' },
    count: { value: 'count', description: 'How many facts are meant.' },
    total: { value: 'total', description: 'Out of how many.' },
    days: { value: 'days', description: 'Over how many days.' },
    value: { value: 'value', description: 'The value that came again.' },
  } satisfies Record<LintNumber, object>,
});

interface NamedNumber {
  readonly name: LintNumber;
  readonly value: string;
}

const LintNumberType = builder.objectRef<NamedNumber>('LintNumber').implement({
  description: 'A number of a finding.',
  fields: (t) => ({
    name: t.field({ type: LintNumberName, description: 'What it tells.', resolve: ({ name }) => name }),
    value: t.exposeString('value', { description: 'A decimal.' }),
  }),
});

/** `type LintFinding`. */
export const LintFinding = builder.objectRef<TitledFinding>('LintFinding').implement({
  description: 'What the linter noticed. It accuses nobody: it tells where to look.',
  fields: (t) => ({
    rule: t.field({ type: LintRuleType, description: 'What it looks for.', resolve: ({ rule }) => rule }),
    severity: t.field({
      type: LintSeverityType,
      description: 'How grave it is.',
      resolve: ({ severity }) => severity,
    }),
    subjectType: t.field({
      type: LintSubjectTypeType,
      description: 'What kind of thing it is about.',
      resolve: ({ subject }) => subject.type,
    }),
    subjectId: t.id({ description: 'What it is about.', resolve: ({ subject }) => subject.id }),
    title: t.exposeString('title', { description: 'The title of what it is about.' }),
    factIds: t.idList({
      description: 'The facts that it rests on: definitions, check-ins, links, or the savings themselves.',
      resolve: ({ factIds }) => [...factIds],
    }),
    numbers: t.field({
      type: [LintNumberType],
      description: 'The numbers that its sentence tells.',
      resolve: ({ numbers }) =>
        LINT_NUMBERS.flatMap((name) => {
          const value = numbers[name];
          return value === undefined ? [] : [{ name, value }];
        }),
    }),
    text: t.string({
      description: 'The finding in one sentence, for people.',
      args: {
        language: t.arg({
          type: Language,
          required: true,
          defaultValue: 'en',
          description: 'In which language.',
        }),
      },
      resolve: (finding, { language }) => findingText(finding, language),
    }),
  }),
});

export const LintFindingEdge = builder.edgeObject({
  type: LintFinding,
  name: 'LintFindingEdge',
  description: 'A finding in a list.',
});

export const LintFindingConnection = builder.connectionObject(
  { type: LintFinding, name: 'LintFindingConnection', description: 'A page of findings.' },
  LintFindingEdge,
);
