import { addDays } from '@meritkit/core';
import { LATEST_FACT } from '../reading/latestFirst.ts';
import { toColumn, toPlainDate } from '../time/plainDate.ts';
import { ownKeyResults } from './ownKeyResults.ts';
import type { Todo, TodoSource } from './Todo.ts';

/** The milestones of a person's key results that are not done. */
export const milestonesDue: TodoSource = async (prisma, query) => {
  const rows = await prisma.milestone.findMany({
    where: { dueOn: { lte: toColumn(query.until) }, keyResult: ownKeyResults(query) },
    select: {
      id: true,
      title: true,
      dueOn: true,
      keyResultId: true,
      checkIns: {
        where: { observedAt: { lte: query.now }, value: { not: null } },
        orderBy: LATEST_FACT,
        take: 1,
        select: { value: true },
      },
    },
    relationLoadStrategy: 'join',
  });
  return rows.flatMap(({ id, title, dueOn: column, keyResultId, checkIns }): Todo[] => {
    if (column === null || checkIns[0]?.value?.gte(1) === true) return [];
    const dueOn = toPlainDate(column);
    return [{ kind: 'MILESTONE', id, keyResultId, title, dueOn, overdueFrom: addDays(dueOn, 1) }];
  });
};
