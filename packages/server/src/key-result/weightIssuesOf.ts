import { type Driver, type WeightMode, weightIssues } from '@meritkit/core';
import type { Tx } from '../database/Tx.ts';
import { LATEST_DEFINITION } from '../reading/latestFirst.ts';

/** What is wrong with the weights of what one objective, or one of its key results, is combined from. */
export interface WeightIssue {
  readonly objectiveId: string;
  readonly code: string;
  readonly message: string;
}

interface Weighed {
  readonly weight: number | null;
}

const live = { where: { endedAt: null, child: { archivedAt: null } }, select: { weight: true } } as const;

const POOLS: Readonly<Record<Driver, (own: readonly Weighed[], aligned: readonly Weighed[]) => Weighed[]>> = {
  KEY_RESULTS: (own) => [...own],
  ALIGNED: (_own, aligned) => [...aligned],
  BOTH: (own, aligned) => [...own, ...aligned],
  NONE: () => [],
};

/**
 * What is wrong with the weights under objectives as they stand in the transaction: of what drives each of them, by its
 * weight mode, and of the objectives that drive one of its key results. Asked after the writes and under the objectives'
 * locks, so that two writers cannot together make what neither of them may.
 */
export async function weightIssuesOf(tx: Tx, objectiveIds: readonly string[]): Promise<WeightIssue[]> {
  const rows = await tx.objective.findMany({
    where: { id: { in: [...objectiveIds] } },
    select: {
      id: true,
      definitions: {
        select: { weightMode: true, driver: true },
        orderBy: LATEST_DEFINITION,
        take: 1,
      },
      alignedUnder: live,
      keyResults: {
        where: { archivedAt: null },
        select: {
          definitions: { select: { weight: true, driver: true }, orderBy: LATEST_DEFINITION, take: 1 },
          alignedUnder: live,
        },
      },
    },
    relationLoadStrategy: 'join',
  });
  return rows.flatMap(({ id, definitions: [definition], alignedUnder, keyResults }) => {
    const own = keyResults.flatMap(({ definitions }) => definitions);
    const pool = POOLS[definition?.driver ?? 'KEY_RESULTS'](own, alignedUnder);
    const found = [
      ...poolIssues(pool, definition?.weightMode ?? 'NORMALISE'),
      ...keyResults.flatMap(({ definitions: [of], alignedUnder }) =>
        of?.driver === 'ALIGNED' ? poolIssues(alignedUnder, 'NORMALISE') : [],
      ),
    ];
    return found.map(({ code, message }) => ({ objectiveId: id, code, message }));
  });
}

const poolIssues = (pool: readonly Weighed[], mode: WeightMode) =>
  weightIssues(
    pool.map(({ weight }) => (weight === null ? null : BigInt(weight))),
    mode,
  );
