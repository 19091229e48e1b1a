import type { ReadingSource as CoreReadingSource } from '@meritkit/core';
import { builder } from '../graphql/builder.ts';

/** `enum ReadingSource`. */
export const ReadingSource = builder.enumType('ReadingSource', {
  description: 'Whether a value follows from facts, or a person gave it.',
  values: {
    CALCULATED: { description: 'It follows from facts by a rule.' },
    ENTERED: { description: 'A person gave it, with a reason.' },
  } satisfies Record<CoreReadingSource, object>,
});
