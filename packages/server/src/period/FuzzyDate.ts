import type { FuzzyDate as CoreFuzzyDate } from '@meritkit/core';
import { builder } from '../graphql/builder.ts';

/** `type FuzzyDate`. */
export const FuzzyDate = builder.objectRef<CoreFuzzyDate>('FuzzyDate').implement({
  description: 'A date as somebody wrote it, and the days within which it lies.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The words of the source, like “after New Year”.' }),
    earliest: t.expose('earliest', {
      type: 'Date',
      nullable: true,
      description: 'The first day that it may be; null when nothing bounds it.',
    }),
    latest: t.expose('latest', {
      type: 'Date',
      nullable: true,
      description: 'The last day that it may be; null when nothing bounds it.',
    }),
  }),
});

/** `input FuzzyDateInput`. */
export const FuzzyDateInput = builder.inputType('FuzzyDateInput', {
  description: 'A date as somebody wrote it, and the days within which it lies.',
  fields: (t) => ({
    text: t.string({ required: true, description: 'The words of the source.' }),
    earliest: t.field({ type: 'Date', description: 'The first day that it may be.' }),
    latest: t.field({ type: 'Date', description: 'The last day that it may be.' }),
  }),
});
