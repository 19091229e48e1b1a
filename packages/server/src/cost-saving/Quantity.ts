import type { Quantity as CoreQuantity } from '@meritkit/core';
import { printDecimal } from '@meritkit/core';
import { builder } from '../graphql/builder.ts';

/** `type Quantity`. */
export const Quantity = builder.objectRef<CoreQuantity>('Quantity').implement({
  description: 'An exact quantity with its unit.',
  fields: (t) => ({
    value: t.field({
      type: 'Decimal',
      description: 'How much, in the unit.',
      resolve: ({ value }) => printDecimal(value),
    }),
    unit: t.exposeString('unit', { description: 'The code of the unit, as `TB` or `count`.' }),
  }),
});
