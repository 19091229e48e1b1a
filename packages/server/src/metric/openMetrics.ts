import type { Tx } from '../database/Tx.ts';
import { ConflictError } from '../error/ConflictError.ts';

/** A metric that takes samples and scenarios, its row locked. */
export interface OpenMetric {
  readonly id: string;
  readonly unit: string;
  readonly dimensions: readonly string[];
}

/**
 * Locks metrics in the order of their ids: their samples are recorded one after the other, so that their sequence is the order
 * of the feed, and their scenarios are looked at by one writer at a time. Ids that no metric has are left out.
 *
 * @throws {ConflictError} When one of them is archived.
 */
export async function openMetrics(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, OpenMetric>> {
  const rows = await tx.$queryRaw<(OpenMetric & { readonly archived: boolean })[]>`
    SELECT id, unit, dimensions, "archivedAt" IS NOT NULL AS archived
      FROM "Metric" WHERE id = ANY(${[...new Set(ids)]}::uuid[]) ORDER BY id FOR NO KEY UPDATE`;
  if (rows.some(({ archived }) => archived)) throw new ConflictError('The metric is archived.');
  return new Map(rows.map((row) => [row.id, row]));
}
