import type { StatedFigure } from '@meritkit/core';
import { builder } from '../graphql/builder.ts';
import { publishedDecimal } from '../metric/publishedDecimal.ts';
import { Qualifier } from '../stated-figure/Qualifier.ts';

/** `type StatedDuration`. */
export const StatedDuration = builder.objectRef<StatedFigure>('StatedDuration').implement({
  description: 'A duration as somebody wrote it down. A computed one never overwrites it.',
  fields: (t) => ({
    value: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'The number, in the unit; null when the words name none.',
      resolve: ({ value }) => (value === null ? null : publishedDecimal(value)),
    }),
    unit: t.string({
      nullable: true,
      description: 'The code of its unit, as `min`; null when the words name none.',
      resolve: ({ unit }) => unit,
    }),
    qualifier: t.field({
      type: Qualifier,
      description: 'How it was hedged.',
      resolve: ({ qualifier }) => qualifier,
    }),
    text: t.string({
      description: 'The words of the source, as “about an hour”.',
      resolve: ({ text }) => text,
    }),
  }),
});
