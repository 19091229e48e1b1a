import type { Prisma } from '../generated/prisma/client.ts';
import { toColumn } from '../time/plainDate.ts';
import type { TodoQuery } from './Todo.ts';

/** The key results for which a person answers, in open periods that have begun and are not over: the person's own, and those without an owner of the person's objectives. */
export const ownKeyResults = ({ personId, today }: TodoQuery): Prisma.KeyResultWhereInput => ({
  archivedAt: null,
  OR: [{ ownerId: personId }, { ownerId: null, objective: { ownerId: personId } }],
  objective: {
    archivedAt: null,
    period: { state: 'OPEN', startsOn: { lte: toColumn(today) }, endsBefore: { gt: toColumn(today) } },
  },
});
