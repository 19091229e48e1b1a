import { randomBytes } from 'node:crypto';
import { canonicalJson } from '@meritkit/core';
import { v7 } from 'uuid';
import type { z } from 'zod';
import type { Database } from '../database/Database.ts';
import type { Tx } from '../database/Tx.ts';
import { appendLedger } from '../ledger/appendLedger.ts';
import type { LedgerCommand } from '../ledger/LedgerCommand.ts';
import { type Actor, actorName } from './Actor.ts';
import type { Command } from './Command.ts';
import { defined } from './defined.ts';
import { readInput } from './readInput.ts';
import type { Change, Scope } from './Scope.ts';
import { userErrorOf } from './userErrorOf.ts';

/** What performing a command needs from outside. */
export interface Performer {
  readonly database: Database;
  readonly actor: Actor;
  readonly clock: () => Date;
}

/** Performs a command within a transaction that is under way. */
export type Perform = <Schema extends z.ZodType, Output>(
  command: Command<Schema, Output>,
  input: z.input<Schema>,
) => Promise<Output>;

/** How a transaction differs from others. */
interface TransactOptions {
  /** Milliseconds that it may take; else as all others. */
  readonly timeout?: number;
}

/**
 * Performs several commands in one transaction, all or none. Each reads its input and writes; the ledger is taken once,
 * last, with one audit entry for each command and one event for each change.
 *
 * @throws {UserError} When an input or the state of things does not allow it.
 */
export async function transact<Output>(
  performer: Performer,
  work: (perform: Perform, tx: Tx) => Promise<Output>,
  { timeout }: TransactOptions = {},
): Promise<Output> {
  const now = performer.clock();
  try {
    return await performer.database.prisma.$transaction(async (tx) => {
      const entries: LedgerCommand[] = [];
      const output = await work(async (command, input) => {
        const events: Change[] = [];
        const scope: Scope = { tx, now, newId: () => v7(), record: (change) => events.push(change) };
        const answer = await command.execute(await readInput(command, input, tx), scope);
        // A job that found nothing left to do has changed nothing.
        if (events.length > 0)
          entries.push({
            commandId: v7(),
            command: command.name,
            actor: actorName(performer.actor),
            occurredAt: now.toISOString(),
            input: canonicalJson({ salt: randomBytes(16).toString('hex'), value: input }),
            events,
          });
        return answer;
      }, tx);
      if (entries.length > 0) await appendLedger(tx, entries);
      return output;
    }, defined({ timeout }));
  } catch (error) {
    throw userErrorOf(error) ?? error;
  }
}

/**
 * Performs one command in a transaction of its own.
 *
 * @throws {UserError} When the input or the state of things does not allow it.
 */
export const perform = <Schema extends z.ZodType, Output>(
  performer: Performer,
  command: Command<Schema, Output>,
  input: z.input<Schema>,
): Promise<Output> => transact(performer, (perform) => perform(command, input));
