import type { WorkItem } from '@meritkit/core';
import type { Tx } from '../database/Tx.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { encodeId } from '../id/encodeId.ts';
import { LATEST_FACT } from '../reading/latestFirst.ts';
import type { Moment } from '../reading/Moment.ts';
import { toRational } from '../reading/toRational.ts';
import { toPlainDate } from '../time/plainDate.ts';
import { VERSION_SELECT, type WorkItemFacts } from './WorkItemFacts.ts';

/** A work item at a moment, as the rules take it, and where it stood. Ids are the public ones. */
export interface WorkItemAt extends WorkItem {
  readonly objectiveId: string | null;
  readonly keyResultId: string | null;
}

function toWorkItem(uuid: string, facts: WorkItemFacts): WorkItemAt {
  const { recurrenceEvery: every, recurrenceUnit: unit, dueText, dueEarliest, dueLatest } = facts;
  const amount = toRational(facts.recurrenceAmount);
  return {
    id: encodeId('WorkItem', uuid),
    title: facts.title,
    state: facts.state,
    progress: toRational(facts.progress),
    due:
      dueText === null
        ? null
        : {
            text: dueText,
            earliest: dueEarliest === null ? null : toPlainDate(dueEarliest),
            latest: dueLatest === null ? null : toPlainDate(dueLatest),
          },
    recurrence:
      every === null || unit === null
        ? null
        : {
            every,
            unit,
            amount: amount === null ? null : { value: amount, unit: facts.recurrenceAmountUnit },
          },
    parentId: facts.parentId === null ? null : encodeId('WorkItem', facts.parentId),
    objectiveId: facts.objectiveId === null ? null : encodeId('Objective', facts.objectiveId),
    keyResultId: facts.keyResultId === null ? null : encodeId('KeyResult', facts.keyResultId),
  };
}

/** Work as it was at a moment, and as was known of it then: in one statement. What did not exist then, or was archived, is left out. */
export async function workItemsAt(
  reader: Pick<Tx, 'workItem'>,
  { asOf, knownAt }: Moment,
  where: Prisma.WorkItemWhereInput = {},
): Promise<WorkItemAt[]> {
  const rows = await reader.workItem.findMany({
    where: { AND: [where, { OR: [{ archivedAt: null }, { archivedAt: { gt: asOf } }] }] },
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
  return rows.flatMap(({ id, versions: [facts] }) => (facts === undefined ? [] : [toWorkItem(id, facts)]));
}
