import type { Database } from '../database/Database.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { OBSERVATION_SELECT } from '../reading/keyResultSelect.ts';
import { LATEST_DEFINITION } from '../reading/latestFirst.ts';

const JUDGEMENT = {
  where: { source: { not: null } },
  select: { id: true, observedAt: true, recordedAt: true },
} as const;

const SELECT = {
  id: true,
  title: true,
  definitions: { orderBy: LATEST_DEFINITION, take: 1 },
  period: { select: { startsOn: true, endsBefore: true } },
  assessments: JUDGEMENT,
  overrides: JUDGEMENT,
  keyResults: {
    where: { archivedAt: null },
    select: {
      id: true,
      title: true,
      definitions: true,
      checkIns: { select: { ...OBSERVATION_SELECT, milestoneId: true, source: true } },
      assessments: JUDGEMENT,
      overrides: JUDGEMENT,
    },
  },
} as const satisfies Prisma.ObjectiveSelect;

/** An objective with everything that was ever said of it. */
export type LintedObjectiveRow = Prisma.ObjectiveGetPayload<{ select: typeof SELECT }>;

/** Reads objectives with their whole histories, in one statement. */
export const readObjectives = (
  prisma: Database['prisma'],
  where: Prisma.ObjectiveWhereInput,
  take: number,
): Promise<LintedObjectiveRow[]> =>
  prisma.objective.findMany({
    where,
    select: SELECT,
    orderBy: { id: 'asc' },
    take,
    relationLoadStrategy: 'join',
  });
