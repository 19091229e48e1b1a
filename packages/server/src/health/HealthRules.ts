import type { Curve as CoreCurve } from '@meritkit/core';
import type { Period } from '../generated/prisma/client.ts';
import { builder } from '../graphql/builder.ts';

/** `enum Curve`. */
export const Curve = builder.enumType('Curve', {
  description: 'How progress is expected over a period.',
  values: {
    LINEAR: { description: 'As much as time has passed: `t`.' },
    BACK_LOADED: { description: 'Little at first and most at the end: `t²`.' },
  } satisfies Record<CoreCurve, object>,
});

/** The columns that hold rules of health; a period and the organisation have the same. */
export const HEALTH_RULES = {
  curve: true,
  cadenceDays: true,
  graceDays: true,
  onTrackGap: true,
  atRiskGap: true,
} as const;

/** `type HealthRules`. */
export const HealthRules = builder
  .objectRef<Pick<Period, keyof typeof HEALTH_RULES>>('HealthRules')
  .implement({
    description: 'The rules by which health is judged.',
    fields: (t) => ({
      curve: t.expose('curve', { type: Curve, description: 'How progress is expected over a period.' }),
      cadenceDays: t.exposeInt('cadenceDays', { description: 'Days from one observation to the next.' }),
      graceDays: t.exposeInt('graceDays', {
        description: 'Days by which an observation may be late before the last one counts as old.',
      }),
      onTrackGap: t.expose('onTrackGap', {
        type: 'Decimal',
        description: 'Up to this far behind the expected progress, 0…1, something is on track.',
      }),
      atRiskGap: t.expose('atRiskGap', {
        type: 'Decimal',
        description: 'Up to this far behind it is at risk; beyond, it is off track.',
      }),
    }),
  });

/** `input HealthRulesInput`. */
export const HealthRulesInput = builder.inputType('HealthRulesInput', {
  description: 'The rules by which health is judged, all together.',
  fields: (t) => ({
    curve: t.field({ type: Curve, required: true, description: 'How progress is expected over a period.' }),
    cadenceDays: t.int({ required: true, description: 'Days from one observation to the next, 1…366.' }),
    graceDays: t.int({ required: true, description: 'Days by which an observation may be late, 0…366.' }),
    onTrackGap: t.field({ type: 'Decimal', required: true, description: 'The largest gap on track, 0…1.' }),
    atRiskGap: t.field({ type: 'Decimal', required: true, description: 'The largest gap at risk, 0…1.' }),
  }),
});
