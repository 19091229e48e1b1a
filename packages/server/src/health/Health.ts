import {
  type Health as CoreHealth,
  type HealthReason as CoreReason,
  HEALTH_REASONS,
  HEALTHS,
  healthReasonText,
  healthText,
  printMillionths,
} from '@meritkit/core';
import { builder } from '../graphql/builder.ts';
import { KeyResult } from '../key-result/KeyResult.ts';
import { Objective } from '../objective/Objective.ts';
import { momentArguments } from '../reading/ComputedValue.ts';
import { Language } from '../reading/Language.ts';
import { momentOf } from '../reading/Moment.ts';
import type { HealthComputed } from './healthComputed.ts';

const HealthCode = builder.enumType('HealthCode', {
  description: 'How a promise stands today.',
  values: Object.fromEntries(
    HEALTHS.map((health) => [health, { description: healthText(health, 'en') }]),
  ) as Record<CoreHealth, { description: string }>,
});

const HealthReason = builder.enumType('HealthReason', {
  description: 'Why a health is what it is.',
  values: Object.fromEntries(
    HEALTH_REASONS.map((reason) => [reason, { description: healthReasonText(reason, 'en') }]),
  ) as Record<CoreReason, { description: string }>,
});

const Health = builder.objectRef<HealthComputed>('Health').implement({
  description:
    'How an objective or key result stands at a day, by the rules of health of its period. It depends on the day, so it is computed whenever it is asked for.',
  fields: (t) => ({
    code: t.field({ type: HealthCode, description: 'How it stands.', resolve: ({ health }) => health }),
    reasons: t.field({ type: [HealthReason], description: 'Why.', resolve: ({ reasons }) => [...reasons] }),
    expected: t.field({
      type: 'Decimal',
      description: 'The progress that is expected on that day, 0…1.',
      resolve: ({ expected }) => printMillionths(expected),
    }),
    gap: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'Expected less actual progress; below 0 it is ahead. Null when the progress is unknown.',
      resolve: ({ gap }) => (gap === null ? null : printMillionths(gap)),
    }),
    observedOn: t.expose('observedOn', {
      type: 'Date',
      nullable: true,
      description: 'The day of the last observation or judgement; null when there is none.',
    }),
    dueOn: t.expose('dueOn', {
      type: 'Date',
      nullable: true,
      description: 'The day on which the next observation is due; null when nothing is due any more.',
    }),
    text: t.string({
      description: 'How it stands and why, for people.',
      args: {
        language: t.arg({
          type: Language,
          required: true,
          defaultValue: 'en',
          description: 'In which language.',
        }),
      },
      resolve: ({ health, reasons }, { language }) =>
        [healthText(health, language), ...reasons.map((reason) => healthReasonText(reason, language))].join(
          language === 'zh' ? '' : ' ',
        ),
    }),
  }),
});

const DESCRIPTION =
  'How it stands; null where nothing is expected: of a learning objective, and before the first definition.';

builder.prismaObjectField(Objective, 'health', (t) =>
  t.field({
    type: Health,
    nullable: true,
    description: DESCRIPTION,
    args: momentArguments,
    select: { id: true },
    resolve: ({ id }, args, { healths, now }) => healths.objective(id, momentOf(args, now)),
  }),
);

builder.prismaObjectField(KeyResult, 'health', (t) =>
  t.field({
    type: Health,
    nullable: true,
    description: DESCRIPTION,
    args: momentArguments,
    select: { id: true },
    resolve: ({ id }, args, { healths, now }) => healths.keyResult(id, momentOf(args, now)),
  }),
);
