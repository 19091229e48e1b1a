import type { Tx } from '../database/Tx.ts';
import { NotFoundError } from '../error/NotFoundError.ts';
import { type OpenKeyResult, openKeyResults } from './openKeyResults.ts';

/**
 * Finds one key result for a change; see {@link openKeyResults}.
 *
 * @throws {NotFoundError}
 */
export async function openKeyResult(tx: Tx, id: string): Promise<OpenKeyResult> {
  const open = (await openKeyResults(tx, [id])).get(id);
  if (open === undefined) throw new NotFoundError();
  return open;
}
