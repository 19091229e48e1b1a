import { randomUUID } from 'node:crypto';
import type { LedgerCommand } from '../src/ledger/LedgerCommand.ts';

/** A command with as many events as wanted. */
export function ledgerCommand(events: number, changes: Partial<LedgerCommand> = {}): LedgerCommand {
  return {
    commandId: randomUUID(),
    command: 'keyResultCheckIn',
    actor: 'root',
    occurredAt: '2026-11-02T10:00:00.000Z',
    input: `{"salt":"${'0'.repeat(32)}","value":{"note":"Größer als „zuvor“ 🎯"}}`,
    events: Array.from({ length: events }, (_, index) => ({
      type: 'keyResult.checkedIn',
      entityType: 'KeyResult',
      entityId: randomUUID(),
      revision: index + 1,
    })),
    ...changes,
  };
}
