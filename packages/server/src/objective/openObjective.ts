import type { Tx } from '../database/Tx.ts';
import { NotFoundError } from '../error/NotFoundError.ts';
import { type OpenObjective, openObjectives } from './openObjectives.ts';

/**
 * Finds one objective for a change; see {@link openObjectives}.
 *
 * @throws {NotFoundError}
 */
export async function openObjective(tx: Tx, id: string): Promise<OpenObjective> {
  const open = (await openObjectives(tx, [id])).get(id);
  if (open === undefined) throw new NotFoundError();
  return open;
}
