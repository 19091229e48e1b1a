import type { ExchangeRate } from '@meritkit/core';
import type { Tx } from '../database/Tx.ts';
import type { Moment } from '../reading/Moment.ts';
import { toRational } from '../reading/toRational.ts';
import { toPlainDate } from '../time/plainDate.ts';

/** The rates into a currency, or several, that were known at a moment, of each day the one recorded last first; in one statement. */
export async function exchangeRatesAt(
  reader: Pick<Tx, 'exchangeRate'>,
  { knownAt }: Pick<Moment, 'knownAt'>,
  to: string | readonly string[],
): Promise<ExchangeRate[]> {
  const rows = await reader.exchangeRate.findMany({
    where: { to: typeof to === 'string' ? to : { in: [...to] }, recordedAt: { lte: knownAt } },
    orderBy: [{ on: 'desc' }, { sequence: 'desc' }],
  });
  return rows.flatMap(({ from, to, rate, on }) => {
    const exact = toRational(rate);
    return exact === null ? [] : [{ from, to, rate: exact, on: toPlainDate(on) }];
  });
}
