import type { Tx } from '../database/Tx.ts';

/** Number of the advisory lock under which duplicates change; the trigger that refuses circles takes it too. */
const DUPLICATES = 72_707_021;

/** Lets one writer at a time change which saving repeats which. Taken before any row. */
export async function lockDuplicates(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${DUPLICATES})`;
}
