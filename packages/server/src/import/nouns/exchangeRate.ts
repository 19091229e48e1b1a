import { exchangeRateRecord } from '../../exchange-rate/commands/exchangeRateRecord.ts';
import { toPlainDate } from '../../time/plainDate.ts';
import { type ImportNoun, whereOf } from '../ImportNoun.ts';
import { decimalText } from './decimalText.ts';

/** Exchange rates. */
export const exchangeRate: ImportNoun = {
  name: 'exchangeRate',
  plural: 'exchangeRates',
  zh: '汇率',
  description: 'What currencies were worth on days.',
  entityType: 'ExchangeRate',
  layout: 'TABLE',
  isFact: true,
  fields: {
    from: { kind: 'text', zh: '从', isRequired: true, description: 'ISO 4217 code of the one currency.' },
    to: { kind: 'text', zh: '到', isRequired: true, description: 'ISO 4217 code of the other.' },
    rate: {
      kind: 'decimal',
      zh: '汇率',
      isRequired: true,
      description: 'How much of the other one is worth.',
    },
    on: { kind: 'date', zh: '日期', isRequired: true, description: 'The day.' },
  },
  find: async (tx, selection) =>
    (
      await tx.exchangeRate.findMany({
        where: whereOf(selection),
        orderBy: [{ on: 'asc' }, { sequence: 'asc' }],
      })
    ).map((row) => ({
      uuid: row.id,
      revision: 1,
      source: row.source,
      externalId: row.externalId,
      fields: { from: row.from, to: row.to, rate: decimalText(row.rate), on: toPlainDate(row.on) },
    })),
  create: (items, perform) => perform(exchangeRateRecord, items),
  update: async () => {},
};
