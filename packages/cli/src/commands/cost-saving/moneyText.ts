import type { Money, Quantity } from '@meritkit/client';

/** An amount for people and programs; nothing when it is unknown. */
export const moneyText = (money: Money | null): string =>
  money === null ? '' : `${money.amount} ${money.currency}`;

/** Quantities on one line. */
export const quantitiesText = (quantities: readonly Quantity[]): string =>
  quantities.map(({ value, unit }) => `${value} ${unit}`).join(', ');
