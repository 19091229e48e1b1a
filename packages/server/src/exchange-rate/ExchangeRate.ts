import { builder } from '../graphql/builder.ts';
import { SAID } from '../graphql/said.ts';

/** `type ExchangeRate`. */
export const ExchangeRate = builder.prismaNode('ExchangeRate', {
  id: { field: 'id', description: 'Begins with `fx_`.' },
  nullable: true,
  select: { id: true },
  description: 'What one unit of a currency was worth in another on a day. It is never changed.',
  fields: (t) => ({
    from: t.exposeString('from', { description: 'ISO 4217 code of the currency that is converted.' }),
    to: t.exposeString('to', { description: 'ISO 4217 code of the currency that it is converted into.' }),
    rate: t.expose('rate', { type: 'Decimal', description: 'How much of `to` one of `from` is. Above 0.' }),
    on: t.expose('on', {
      type: 'Date',
      description: 'The day of the rate. Of several for one day the one recorded last counts.',
    }),
    source: t.exposeString('source', { nullable: true, description: SAID.source }),
    externalId: t.exposeString('externalId', { nullable: true, description: SAID.externalId }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: SAID.createdAt }),
  }),
});

export const ExchangeRateEdge = builder.edgeObject({
  type: ExchangeRate,
  name: 'ExchangeRateEdge',
  description: 'A rate in a list.',
});

export const ExchangeRateConnection = builder.connectionObject(
  { type: ExchangeRate, name: 'ExchangeRateConnection', description: 'A page of rates.' },
  ExchangeRateEdge,
);
