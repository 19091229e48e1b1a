import { isDecimal, parseDecimal } from '@meritkit/core';
import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { decimal } from '../../command/decimalFields.ts';
import { date, origin } from '../../command/fields.ts';
import { originRules } from '../../command/originRules.ts';
import { currencyIssues } from '../../money/currencyIssues.ts';
import { toColumn } from '../../time/plainDate.ts';

/** Records what currencies were worth on a day. Of several rates for one day the one recorded last counts. */
export const exchangeRateRecord = defineCommand({
  name: 'exchangeRateRecord',
  input: z.array(z.object({ from: z.string(), to: z.string(), rate: decimal, on: date, ...origin })),
  rules: (rates) => [
    ...originRules(rates),
    ...rates.flatMap(({ from, to, rate }, index) => [
      ...currencyIssues(from, [index, 'from']),
      ...currencyIssues(to, [index, 'to']),
      ...(from === to
        ? [{ path: [index, 'to'], code: 'SAME_CURRENCY', message: 'A rate is between two currencies.' }]
        : []),
      ...(isDecimal(rate) && parseDecimal(rate).numerator <= 0n
        ? [{ path: [index, 'rate'], code: 'INVALID_RATE', message: 'A rate is above 0.' }]
        : []),
    ]),
  ],
  async execute(rates, { tx, newId, record }) {
    const rows = rates.map(({ on, ...rate }) => ({ id: newId(), ...rate, on: toColumn(on) }));
    await tx.exchangeRate.createMany({ data: rows });
    for (const { id } of rows)
      record({ type: 'exchangeRate.recorded', entityType: 'ExchangeRate', entityId: id, revision: 1 });
    return rows.map(({ id }) => id);
  },
});
