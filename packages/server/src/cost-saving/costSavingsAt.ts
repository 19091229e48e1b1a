import type { CostSaving } from '@meritkit/core';
import type { Tx } from '../database/Tx.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { encodeId } from '../id/encodeId.ts';
import { LATEST_FACT } from '../reading/latestFirst.ts';
import type { Moment } from '../reading/Moment.ts';
import { toRational } from '../reading/toRational.ts';
import { toPlainDate } from '../time/plainDate.ts';
import { type SavingFacts, VERSION_SELECT } from './SavingFacts.ts';

/** A saving at a moment: as the rules take it, and its title. Ids are the public ones. */
export interface SavingAt extends CostSaving {
  readonly title: string;
  /** Since when it is in its state. */
  readonly stateSince: Date;
}

const money = (minor: bigint | null, currency: string | null) =>
  minor === null || currency === null ? null : { minor, currency };

/** A version as the rules take it. */
function toCostSaving(uuid: string, facts: SavingFacts): SavingAt {
  return {
    id: encodeId('CostSaving', uuid),
    title: facts.title,
    stateSince: facts.observedAt,
    ledger: facts.ledger,
    state: facts.state,
    recurrence: facts.recurrence,
    amount: money(facts.amountMinor, facts.currency),
    cost: money(facts.costMinor, facts.costCurrency),
    startsOn: facts.startsOn === null ? null : toPlainDate(facts.startsOn),
    quantities: facts.quantities.flatMap(({ value, unit }) => {
      const exact = toRational(value);
      return exact === null ? [] : [{ value: exact, unit }];
    }),
    contributors: facts.contributors.map(({ personId, share }) => ({
      id: encodeId('Person', personId),
      share: toRational(share),
    })),
    duplicateOf: facts.duplicateOfId === null ? null : encodeId('CostSaving', facts.duplicateOfId),
  };
}

/** Savings as they were at a moment, and as was known of them then: in one statement. Those that did not exist then are left out. */
export async function costSavingsAt(
  reader: Pick<Tx, 'costSaving'>,
  { asOf, knownAt }: Moment,
  where: Prisma.CostSavingWhereInput = {},
): Promise<SavingAt[]> {
  const rows = await reader.costSaving.findMany({
    where,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      versions: {
        select: VERSION_SELECT,
        where: { observedAt: { lte: asOf }, recordedAt: { lte: knownAt } },
        orderBy: LATEST_FACT,
        take: 1,
      },
    },
    relationLoadStrategy: 'join',
  });
  return rows.flatMap(({ id, versions: [facts] }) => (facts === undefined ? [] : [toCostSaving(id, facts)]));
}
