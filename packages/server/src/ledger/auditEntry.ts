import { canonicalJson } from '@meritkit/core';
import { eventLine } from './eventLine.ts';
import type { LedgerCommand } from './LedgerCommand.ts';
import { sha256 } from './sha256.ts';

/** A command with its events and its input reduced to digests. */
export interface CommandDigest extends Pick<LedgerCommand, 'commandId' | 'command' | 'actor' | 'occurredAt'> {
  /** SHA-256 over the lines of the command's events. */
  readonly changes: string;
  /** How many events the command has. */
  readonly count: number;
  /** SHA-256 of the input's text; null if no input was kept. */
  readonly input: string | null;
}

/** The text that is hashed into the chain: canonical JSON. */
export function auditEntry(command: LedgerCommand): string {
  return digestEntry({
    ...command,
    changes: sha256(command.events.map(eventLine).join('')),
    count: command.events.length,
    input: command.input === null ? null : sha256(command.input),
  });
}

/** The same text from the digests alone. */
export function digestEntry(digest: CommandDigest): string {
  return canonicalJson({
    actor: digest.actor,
    at: digest.occurredAt,
    changes: digest.changes,
    command: digest.command,
    commandId: digest.commandId,
    count: String(digest.count),
    input: digest.input,
  });
}
