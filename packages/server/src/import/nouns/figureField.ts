import type { Field } from '../Field.ts';

/** How people hedge figures. */
export const QUALIFIER = {
  EXACT: '恰好',
  ABOUT: '约',
  AT_LEAST: '至少',
  MORE_THAN: '超过',
  AT_MOST: '至多',
  LESS_THAN: '不足',
} as const;

/** The field of a stated figure. */
export const figureField: Field = {
  kind: 'part',
  line: 'figure',
  zh: '数字',
  description: 'The figure that it states, like 约30%, 2,000+ or xx; or its parts.',
  fields: {
    text: { kind: 'text', zh: '原文', isRequired: true, description: 'The words of the source.' },
    value: { kind: 'decimal', zh: '值', description: 'The number; absent when the text names none.' },
    places: {
      kind: 'integer',
      zh: '小数位',
      isRequired: true,
      description: 'How many decimals it is written with.',
    },
    qualifier: {
      kind: 'choice',
      choices: QUALIFIER,
      zh: '限定',
      isRequired: true,
      description: 'How it is hedged.',
    },
    unit: { kind: 'text', zh: '单位', description: 'Its unit.' },
    window: {
      kind: 'part',
      zh: '时段',
      description: 'The days that it is about.',
      fields: {
        startsOn: { kind: 'date', zh: '开始', isRequired: true, description: 'The first day.' },
        endsBefore: {
          kind: 'date',
          zh: '结束前',
          isRequired: true,
          description: 'The first day after it.',
        },
      },
    },
  },
};
