import { moneyOf } from '@meritkit/core';
import type { Prisma } from '../generated/prisma/client.ts';
import { LATEST_FACT } from '../reading/latestFirst.ts';
import { toRational } from '../reading/toRational.ts';

const IN_ORDER = { orderBy: { ordinal: 'asc' } } as const;

/** All that a version says. */
export const VERSION_SELECT = {
  title: true,
  description: true,
  ledger: true,
  state: true,
  reason: true,
  recurrence: true,
  amountMinor: true,
  currency: true,
  costMinor: true,
  costCurrency: true,
  startsOn: true,
  duplicateOfId: true,
  observedAt: true,
  quantities: { select: { value: true, unit: true }, ...IN_ORDER },
  contributors: { select: { personId: true, share: true }, ...IN_ORDER },
} as const satisfies Prisma.CostSavingVersionSelect;

/** Reads the version that counts. */
export const LATEST_VERSION = { select: VERSION_SELECT, orderBy: LATEST_FACT, take: 1 } as const;

/** All that is known of a saving in one state. */
export type SavingFacts = Prisma.CostSavingVersionGetPayload<{ select: typeof VERSION_SELECT }>;

/** An amount of money as read from an input → its columns. */
export function moneyColumns(
  money: { readonly amount: Prisma.Decimal; readonly currency: string } | null,
): readonly [bigint | null, string | null] {
  const value = toRational(money?.amount ?? null);
  if (money === null || value === null) return [null, null];
  const { minor, currency } = moneyOf(value, money.currency);
  return [minor, currency];
}
