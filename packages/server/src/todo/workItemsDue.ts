import { addDays } from '@meritkit/core';
import { toColumn, toPlainDate } from '../time/plainDate.ts';
import type { Todo, TodoSource } from './Todo.ts';

/** A person's work that is neither done nor dropped. Of a fuzzy date the latest day counts; work that is due “after New Year” is never due. */
export const workItemsDue: TodoSource = async (prisma, { personId, until }) => {
  const rows = await prisma.workItem.findMany({
    where: {
      ownerId: personId,
      archivedAt: null,
      state: { notIn: ['DONE', 'DROPPED'] },
      dueLatest: { lte: toColumn(until) },
    },
    select: { id: true, title: true, dueLatest: true },
  });
  return rows.flatMap(({ id, title, dueLatest }): Todo[] => {
    if (dueLatest === null) return [];
    const dueOn = toPlainDate(dueLatest);
    return [{ kind: 'WORK_ITEM', id, keyResultId: null, title, dueOn, overdueFrom: addDays(dueOn, 1) }];
  });
};
