import { addDays } from '@meritkit/core';
import { toColumn, toPlainDate } from '../time/plainDate.ts';
import type { Todo, TodoSource } from './Todo.ts';

/** What a person has to do after incidents. */
export const followUpsDue: TodoSource = async (prisma, { personId, until }) => {
  const rows = await prisma.incidentFollowUp.findMany({
    where: { ownerId: personId, state: 'OPEN', dueOn: { lte: toColumn(until) } },
    select: { id: true, text: true, dueOn: true },
  });
  return rows.flatMap(({ id, text: title, dueOn: column }): Todo[] => {
    if (column === null) return [];
    const dueOn = toPlainDate(column);
    const overdueFrom = addDays(dueOn, 1);
    return [{ kind: 'INCIDENT_FOLLOW_UP', id, keyResultId: null, title, dueOn, overdueFrom }];
  });
};
