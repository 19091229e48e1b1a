import type { LintSaving } from '@meritkit/core';
import type { Database } from '../database/Database.ts';
import { encodeId } from '../id/encodeId.ts';
import { toPlainDate } from '../time/plainDate.ts';

const DAY = 24 * 60 * 60 * 1000;

/** The savings that begin in a span of days, or so near to it that they may repeat one that does, and those of which it is not known; in one statement. */
export async function lintedSavings(
  prisma: Database['prisma'],
  { startsOn, endsBefore }: { readonly startsOn: Date; readonly endsBefore: Date },
  days: number,
): Promise<LintSaving[]> {
  const from = new Date(startsOn.getTime() - days * DAY);
  const until = new Date(endsBefore.getTime() + days * DAY);
  const savings = await prisma.costSaving.findMany({
    where: {
      duplicateOfId: null,
      OR: [{ startsOn: null }, { startsOn: { gte: from, lt: until } }],
    },
  });
  return savings.map(({ id, title, ledger, recurrence, state, amountMinor, currency, startsOn }) => ({
    id: encodeId('CostSaving', id),
    title,
    ledger,
    recurrence,
    state,
    amount: amountMinor === null || currency === null ? null : { minor: amountMinor, currency },
    startsOn: startsOn === null ? null : toPlainDate(startsOn),
    duplicateOf: null,
  }));
}
