import type { Tx } from '../database/Tx.ts';

/**
 * Takes the lock of all duplicates, until the transaction ends: whoever looks for a circle sees what the writer before has
 * committed. Before any row, as all such locks.
 */
export const lockDuplicates = (tx: Tx): Promise<unknown> =>
  tx.$queryRaw`SELECT pg_advisory_xact_lock(72707021)::text`;
