import { builder } from '../graphql/builder.ts';

/** `type Dimension`. */
export const Dimension = builder
  .objectRef<{ readonly name: string; readonly value: string }>('Dimension')
  .implement({
    description: 'What a sample is about, as the channel `web`.',
    fields: (t) => ({
      name: t.exposeString('name', { description: 'The name of the dimension, as `channel`.' }),
      value: t.exposeString('value', { description: 'Its value, as `web`.' }),
    }),
  });

/** `input DimensionInput`. */
export const DimensionInput = builder.inputType('DimensionInput', {
  description: 'What a sample is about, as the channel `web`.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'One of the names of the dimensions of the metric.' }),
    value: t.string({ required: true, description: 'The value.' }),
  }),
});

/** `type DimensionCondition`. */
export const DimensionCondition = builder
  .objectRef<{ readonly name: string; readonly in: readonly string[] }>('DimensionCondition')
  .implement({
    description: 'Which values of a dimension count. A sample without the dimension does not count.',
    fields: (t) => ({
      name: t.exposeString('name', { description: 'The name of the dimension.' }),
      in: t.stringList({ description: 'The values that count.', resolve: (each) => [...each.in] }),
    }),
  });

/** `input DimensionConditionInput`. */
export const DimensionConditionInput = builder.inputType('DimensionConditionInput', {
  description: 'Which values of a dimension count. A sample without the dimension does not count.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'The name of the dimension.' }),
    in: t.stringList({ required: true, description: 'The values that count, at least one.' }),
  }),
});
