import type { Qualifier as CoreQualifier } from '@meritkit/core';
import { builder } from '../graphql/builder.ts';

/** `enum Qualifier`. */
export const Qualifier = builder.enumType('Qualifier', {
  description: 'How a person hedged a figure.',
  values: {
    EXACT: { description: 'Without a hedge: as exact as its decimals.' },
    ABOUT: { description: 'As in “about 30”.' },
    AT_LEAST: { description: 'This or more, as in “2,000+”.' },
    MORE_THAN: { description: 'More than this.' },
    AT_MOST: { description: 'This or less.' },
    LESS_THAN: { description: 'Less than this.' },
  } satisfies Record<CoreQualifier, object>,
});
