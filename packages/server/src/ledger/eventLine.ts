import type { LedgerEvent } from './LedgerCommand.ts';

/** One event in the text whose digest stands for a command's changes. */
export function eventLine({ type, entityType, entityId, revision }: LedgerEvent): string {
  return `${type} ${entityType} ${entityId} ${revision}\n`;
}
