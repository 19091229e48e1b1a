import type { ExplanationKind } from '@meritkit/core';
import { builder } from '../graphql/builder.ts';

/** `enum ReadingKind`. */
export const ReadingKind = builder.enumType('ReadingKind', {
  description: 'Which of the two computed values it is.',
  values: {
    PROGRESS: { description: 'Where something stands at an instant.' },
    SCORE: { description: 'The progress at the end of the period, or an assessment that replaces it.' },
  } satisfies Record<ExplanationKind, object>,
});
