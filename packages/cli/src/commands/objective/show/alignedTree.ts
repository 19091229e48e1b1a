import type { ComputedValue } from '@meritkit/client';

/** An objective that is aligned under another, with those that are aligned under it. */
export interface AlignedObjective {
  readonly alignmentId: string;
  readonly id: string;
  readonly title: string;
  /** Basis points; null is unset. */
  readonly weight: number | null;
  /** Which part of its weight counts here, in basis points; null is unset. */
  readonly share: number | null;
  /** Its part of all weights of the parent in whole percent; null where it does not drive the parent. */
  readonly displayShare: number | null;
  readonly progress: Pick<ComputedValue, 'value' | 'band'>;
  readonly aligned: readonly AlignedObjective[];
}

/** An objective as the server answers it, with what is aligned under it as deep as it was asked for. */
interface TreeObjective {
  readonly id: string;
  readonly title: string;
  readonly progress: Pick<ComputedValue, 'value' | 'band'> & {
    readonly explanation: {
      readonly children: readonly { readonly id: string; readonly displayShare: number | null }[];
    };
  };
  readonly alignedUnder?: readonly {
    readonly id: string;
    readonly weight: number | null;
    readonly share: number | null;
    readonly child: TreeObjective;
  }[];
}

/** What each part of an objective weighs in whole percent, by its id. */
export const displayShares = ({ progress }: TreeObjective): ReadonlyMap<string, number | null> =>
  new Map(progress.explanation.children.map(({ id, displayShare }) => [id, displayShare]));

/** The objectives that are aligned under an objective, and under those. */
export function alignedTree(objective: TreeObjective): readonly AlignedObjective[] {
  const shares = displayShares(objective);
  return (objective.alignedUnder ?? []).map(({ id: alignmentId, weight, share, child }) => ({
    alignmentId,
    id: child.id,
    title: child.title,
    weight,
    share,
    displayShare: shares.get(child.id) ?? null,
    progress: { value: child.progress.value, band: child.progress.band },
    aligned: alignedTree(child),
  }));
}

/** One line of a printed tree. */
export interface TreeLine {
  /** The lines that lead to it from the objectives above. */
  readonly lead: string;
  readonly objective: AlignedObjective;
  /** The objective that it is aligned under. */
  readonly parentId: string;
}

/** The lines of a tree from the top, each parent before its children. */
export const treeLines = (
  aligned: readonly AlignedObjective[],
  parentId: string,
  above = '',
): readonly TreeLine[] =>
  aligned.flatMap((objective, index) => {
    const isLast = index === aligned.length - 1;
    return [
      { lead: `${above}${isLast ? '└─ ' : '├─ '}`, objective, parentId },
      ...treeLines(objective.aligned, objective.id, `${above}${isLast ? '   ' : '│  '}`),
    ];
  });
