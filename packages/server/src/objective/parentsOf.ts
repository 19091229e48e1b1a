import type { Tx } from '../database/Tx.ts';

/** The objectives above an objective: those that it is aligned with, and those whose key results it is aligned with. */
export async function parentsOf(tx: Tx, childId: string): Promise<string[]> {
  const rows = await tx.alignment.findMany({
    where: { childId, endedAt: null },
    select: { parentObjectiveId: true, parentKeyResult: { select: { objectiveId: true } } },
  });
  return rows.flatMap(
    ({ parentObjectiveId, parentKeyResult }) => parentObjectiveId ?? parentKeyResult?.objectiveId ?? [],
  );
}
