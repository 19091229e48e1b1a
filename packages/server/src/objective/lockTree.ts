import type { Tx } from '../database/Tx.ts';

/** Number of the advisory lock under which the tree of alignments changes; the trigger that refuses cycles takes it too. */
const ALIGNMENT_TREE = 72_707_001;

/** Lets one writer at a time change alignments. Taken before any row, so that two writers cannot wait for each other. */
export async function lockTree(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${ALIGNMENT_TREE})`;
}
