import { ValidationError } from '../error/ValidationError.ts';
import { builder } from '../graphql/builder.ts';
import { performOneFor } from '../graphql/performFor.ts';
import { SAID } from '../graphql/said.ts';
import { exchangeRateRecord } from './commands/exchangeRateRecord.ts';
import { ExchangeRate } from './ExchangeRate.ts';

const ExchangeRateRecordInput = builder.inputType('ExchangeRateRecordInput', {
  description: 'A rate of exchange of a day.',
  fields: (t) => ({
    from: t.string({ required: true, description: 'ISO 4217 code of the currency that is converted.' }),
    to: t.string({ required: true, description: 'ISO 4217 code of the currency that it is converted into.' }),
    rate: t.field({ type: 'Decimal', required: true, description: 'How much of `to` one of `from` is.' }),
    on: t.field({ type: 'Date', required: true, description: 'The day of the rate.' }),
    source: t.string({ description: SAID.source }),
    externalId: t.string({ description: SAID.externalId }),
  }),
});

const ExchangeRateRecordPayload = builder
  .objectRef<{ readonly id: string }>('ExchangeRateRecordPayload')
  .implement({
    description: 'The rate that was recorded.',
    fields: (t) => ({
      exchangeRate: t.prismaField({
        type: ExchangeRate,
        description: 'The rate.',
        resolve: (query, { id }, _args, { database }) =>
          database.prisma.exchangeRate.findUniqueOrThrow({ ...query, where: { id } }),
      }),
    }),
  });

builder.mutationFields((t) => ({
  exchangeRateRecord: t.field({
    type: ExchangeRateRecordPayload,
    description: 'Records what one unit of a currency was worth in another on a day.',
    errors: { types: [ValidationError] },
    args: { input: t.arg({ type: ExchangeRateRecordInput, required: true, description: 'The rate.' }) },
    resolve: async (_root, { input }, context) => ({
      id: await performOneFor(context, exchangeRateRecord, input),
    }),
  }),
}));
