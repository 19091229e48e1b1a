import { moneyOf, parseDecimal } from '@meritkit/core';
import { dueColumns } from '../period/fuzzyDateFields.ts';
import type { Item } from './itemFields.ts';

/** A request for support → its columns; null → none. */
export function supportColumns(support: Item['support']) {
  const amount = support?.amount ?? null;
  const money = amount === null ? null : moneyOf(parseDecimal(amount.amount.toFixed()), amount.currency);
  return {
    supportKind: support?.kind ?? null,
    supportState: support === null ? null : (support.state ?? 'REQUESTED'),
    addresseeId: support?.addresseeId ?? null,
    addressee: support?.addressee ?? null,
    amountMinor: money?.minor ?? null,
    currency: money?.currency ?? null,
  };
}

/** What an item tells → its columns. */
export const itemColumns = <Told extends Item>({ due, support, links: _links, ...item }: Told) => ({
  ...item,
  ...dueColumns(due),
  ...supportColumns(support),
});
