import { type Money as CoreMoney, moneyValue, printDecimal } from '@meritkit/core';
import { builder } from '../graphql/builder.ts';

/** `type Money`. */
export const Money = builder.objectRef<CoreMoney>('Money').implement({
  description: 'An exact amount of money.',
  fields: (t) => ({
    amount: t.field({
      type: 'Decimal',
      description: 'The amount in the currency, not in its minor unit, as `"20129.5"`.',
      resolve: (money) => printDecimal(moneyValue(money)),
    }),
    currency: t.exposeString('currency', { description: 'ISO 4217 code, as `CNY`.' }),
  }),
});

/** `input MoneyInput`. */
export const MoneyInput = builder.inputType('MoneyInput', {
  description: 'An exact amount of money.',
  fields: (t) => ({
    amount: t.field({
      type: 'Decimal',
      required: true,
      description: 'The amount in the currency; whole minor units, not negative.',
    }),
    currency: t.string({ required: true, description: 'ISO 4217 code, as `CNY`.' }),
  }),
});
