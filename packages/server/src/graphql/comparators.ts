import { builder } from './builder.ts';

/** Compares an id. */
export const IdComparator = builder.inputType('IdComparator', {
  description: 'Which ids. Conditions given together must all hold.',
  fields: (t) => ({
    eq: t.id({ description: 'This id.' }),
    in: t.idList({ description: 'One of these ids.' }),
  }),
});

/** Compares a short text. */
export const StringComparator = builder.inputType('StringComparator', {
  description: 'Which texts. Conditions given together must all hold.',
  fields: (t) => ({
    eq: t.string({ description: 'Exactly this text.' }),
    in: t.stringList({ description: 'One of these texts.' }),
    contains: t.string({ description: 'Texts with this part, whatever the case of its letters.' }),
  }),
});

/** Compares an instant. */
export const DateTimeComparator = builder.inputType('DateTimeComparator', {
  description: 'Which instants. Conditions given together must all hold.',
  fields: (t) => ({
    gte: t.field({ type: 'DateTime', description: 'At this instant or later.' }),
    lt: t.field({ type: 'DateTime', description: 'Before this instant.' }),
  }),
});

/** Compares a date. */
export const DateComparator = builder.inputType('DateComparator', {
  description: 'Which dates. Conditions given together must all hold.',
  fields: (t) => ({
    eq: t.field({ type: 'Date', description: 'This date.' }),
    gte: t.field({ type: 'Date', description: 'On this date or later.' }),
    lt: t.field({ type: 'Date', description: 'Before this date.' }),
  }),
});

/** The direction of an order. */
export const OrderDirection = builder.enumType('OrderDirection', {
  description: 'The direction of an order.',
  values: {
    ASC: { description: 'Smallest, earliest or first in the alphabet first.' },
    DESC: { description: 'Largest, latest or last in the alphabet first.' },
  } as const,
});
