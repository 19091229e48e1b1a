import { userErrorOf } from '../command/userErrorOf.ts';
import type { Tx } from '../database/Tx.ts';
import { ValidationError } from '../error/ValidationError.ts';
import type { FieldIssue } from './fieldIssues.ts';

/**
 * Does work on items together, within a transaction that goes on whatever happens. Items that are refused are named with
 * their problems, and the work is done on the others.
 *
 * @param work - On refusal it throws; the issues of a set have the item's index first.
 */
export async function attempt<Item>(
  tx: Tx,
  items: readonly Item[],
  work: (items: readonly Item[]) => Promise<unknown>,
  refuse: (item: Item, issues: readonly FieldIssue[]) => void,
): Promise<void> {
  if (items.length === 0) return;
  await tx.$executeRaw`SAVEPOINT import_step`;
  try {
    await work(items);
    await tx.$executeRaw`RELEASE SAVEPOINT import_step`;
    return;
  } catch (error) {
    const refusal = userErrorOf(error);
    if (refusal === null) throw error;
    await tx.$executeRaw`ROLLBACK TO SAVEPOINT import_step`;
    const byItem = refusal instanceof ValidationError ? itemIssues(refusal, items.length) : null;
    if (byItem !== null) {
      for (const [index, issues] of byItem) {
        const item = items[index];
        if (item !== undefined) refuse(item, issues);
      }
      const others = items.filter((_, index) => !byItem.has(index));
      return attempt(tx, others, work, refuse);
    }
    const [only] = items;
    if (items.length === 1 && only !== undefined) {
      const issues = refusal instanceof ValidationError ? refusal.issues : null;
      refuse(only, issues ?? [{ path: [], code: refusal.code, message: refusal.message }]);
      return;
    }
  }
  // The refusal does not tell whom it is about: each half is tried by itself.
  const middle = Math.ceil(items.length / 2);
  await attempt(tx, items.slice(0, middle), work, refuse);
  await attempt(tx, items.slice(middle), work, refuse);
}

/** The issues by the index of their item; null when one of them has none. */
function itemIssues({ issues }: ValidationError, count: number): Map<number, FieldIssue[]> | null {
  const byItem = new Map<number, FieldIssue[]>();
  for (const {
    path: [index, ...path],
    ...issue
  } of issues) {
    if (typeof index !== 'number' || index < 0 || index >= count) return null;
    byItem.set(index, [...(byItem.get(index) ?? []), { ...issue, path }]);
  }
  return byItem;
}
