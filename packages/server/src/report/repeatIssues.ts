import type { RuleIssue } from '../command/Command.ts';
import type { Tx } from '../database/Tx.ts';

/** An item that is to repeat another one. */
interface Repeat {
  /** The item; null for one that is not written yet. */
  readonly id: string | null;
  readonly repeatsId: string | null | undefined;
  readonly path: RuleIssue['path'];
}

/** `REPEATS_A_REPEAT` where an item would repeat itself, a repeat, or be both told again and a repeat. */
export async function repeatIssues(tx: Tx, repeats: readonly Repeat[]): Promise<RuleIssue[]> {
  const originals = repeats.flatMap(({ repeatsId }) => repeatsId ?? []);
  if (originals.length === 0) return [];
  const ids = repeats.flatMap(({ id }) => id ?? []);
  const chained = await tx.reportItem.findMany({
    where: { OR: [{ id: { in: originals }, repeatsId: { not: null } }, { repeatsId: { in: ids } }] },
    select: { id: true, repeatsId: true },
  });
  const isRepeat = new Set(chained.map(({ id }) => id));
  const isRepeated = new Set(chained.map(({ repeatsId }) => repeatsId));
  return repeats.flatMap(({ id, repeatsId, path }) =>
    repeatsId != null && (repeatsId === id || isRepeat.has(repeatsId) || (id !== null && isRepeated.has(id)))
      ? [
          {
            path,
            code: 'REPEATS_A_REPEAT',
            message: 'Name the item that tells it first: one that repeats no other, and not this one.',
          },
        ]
      : [],
  );
}
