import type { Tx } from '../database/Tx.ts';
import { auditEntry } from './auditEntry.ts';
import type { LedgerCommand } from './LedgerCommand.ts';

/**
 * Writes the audit entries and the events of commands, and moves the head of the ledger over them.
 *
 * It is the last statement of a transaction: the head stays locked until the commit, so that positions are dense and in
 * the order of commits.
 *
 * @param commands - At least one, each with at least one event; the database refuses others with SQLSTATE `MK004`.
 * @returns The position of the last event.
 */
export async function appendLedger(tx: Tx, commands: readonly LedgerCommand[]): Promise<bigint> {
  const text = JSON.stringify(commands.map((command) => ({ ...command, entry: auditEntry(command) })));
  const [row] = await tx.$queryRaw<
    { position: bigint }[]
  >`SELECT ledger_append(${text}::jsonb) AS "position"`;
  if (row === undefined) throw new TypeError('ledger_append gave no position.');
  return row.position;
}
