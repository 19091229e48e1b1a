import type { Field } from '../Field.ts';

/** A field that takes a date as somebody wrote it. */
export const fuzzyDateField: Field = {
  kind: 'part',
  line: 'fuzzyDate',
  zh: '到期',
  description: 'When it is due: a date, or words like 元旦后 with the days within which that is.',
  fields: {
    text: { kind: 'text', zh: '原文', isRequired: true, description: 'The words of the source.' },
    earliest: { kind: 'date', zh: '最早', description: 'The first day that it may be.' },
    latest: { kind: 'date', zh: '最晚', description: 'The last day that it may be.' },
  },
};
