import { refuseAll } from '../command/refuseAll.ts';
import type { Scope } from '../command/Scope.ts';
import { itemColumns } from './itemColumns.ts';
import type { Item } from './itemFields.ts';
import { linkRows } from './linkRows.ts';
import { repeatIssues } from './repeatIssues.ts';

/** An item with its place. */
export interface PlacedItem extends Item {
  readonly id: string;
  readonly reportId: string;
  readonly ordinal: number;
  readonly parentId: string | null;
  readonly path: readonly (string | number)[];
}

/**
 * Writes items with their links, and announces each.
 *
 * @throws {ValidationError} When one would repeat a repeat.
 */
export async function writeItems(items: readonly PlacedItem[], { tx, newId, record }: Scope): Promise<void> {
  refuseAll(
    await repeatIssues(
      tx,
      items.map(({ repeatsId, path }) => ({ id: null, repeatsId, path: [...path, 'repeatsId'] })),
    ),
  );
  await tx.reportItem.createMany({ data: items.map(({ path: _path, ...item }) => itemColumns(item)) });
  await tx.reportItemLink.createMany({
    data: items.flatMap(({ id, links }) => linkRows(id, links ?? [], newId)),
  });
  for (const { id } of items)
    record({ type: 'reportItem.added', entityType: 'ReportItem', entityId: id, revision: 1 });
}
