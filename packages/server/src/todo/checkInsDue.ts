import { nextObservation } from '@meritkit/core';
import { cadenceOf } from '../health/cadenceOf.ts';
import { lastObserved, observedSelect } from '../health/healthSelect.ts';
import { LATEST_DEFINITION } from '../reading/latestFirst.ts';
import { momentOf } from '../reading/Moment.ts';
import { dateIn } from '../time/dateIn.ts';
import { toPlainDate } from '../time/plainDate.ts';
import { ownKeyResults } from './ownKeyResults.ts';
import type { Todo, TodoSource } from './Todo.ts';

/** The next values of a person's key results, as health expects them. What is derived or judged at the end has none. */
export const checkInsDue: TodoSource = async (prisma, query) => {
  const moment = momentOf({}, query.now);
  const rows = await prisma.keyResult.findMany({
    where: ownKeyResults(query),
    select: {
      id: true,
      title: true,
      definitions: {
        where: { validFrom: { lte: moment.asOf } },
        orderBy: LATEST_DEFINITION,
        take: 1,
        select: { measure: true, valueSource: true, cadenceDays: true, graceDays: true },
      },
      ...observedSelect(moment),
      objective: {
        select: {
          period: { select: { startsOn: true, endsBefore: true, cadenceDays: true, graceDays: true } },
        },
      },
    },
    relationLoadStrategy: 'join',
  });
  return rows.flatMap((row): Todo[] => {
    const [definition] = row.definitions;
    if (definition === undefined || definition.valueSource === 'DERIVED' || definition.measure === 'ASSESSED')
      return [];
    const { period } = row.objective;
    const span = { startsOn: toPlainDate(period.startsOn), endsBefore: toPlainDate(period.endsBefore) };
    const observedAt = lastObserved([row]);
    const observedOn = observedAt === null ? null : dateIn(observedAt, query.timeZone);
    const next = nextObservation(observedOn, span, cadenceOf(period, definition));
    if (next === null || next.dueOn > query.until) return [];
    const { id, title } = row;
    const { dueOn, oldFrom: overdueFrom } = next;
    return [{ kind: 'CHECK_IN', id, keyResultId: id, title, dueOn, overdueFrom }];
  });
};
