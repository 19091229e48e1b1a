import { randomBytes } from 'node:crypto';
import { canonicalJson } from '@meritkit/core';
import { v7 } from 'uuid';
import type { z } from 'zod';
import type { Database } from '../database/Database.ts';
import { appendLedger } from '../ledger/appendLedger.ts';
import { type Actor, actorName } from './Actor.ts';
import type { Command } from './Command.ts';
import { readInput } from './readInput.ts';
import type { Change, Scope } from './Scope.ts';
import { userErrorOf } from './userErrorOf.ts';

/** What performing a command needs from outside. */
export interface Performer {
  readonly database: Database;
  readonly actor: Actor;
  readonly clock: () => Date;
}

/**
 * Performs a command in one transaction: reads the input, writes, then takes the ledger with one audit entry and one
 * event for each change. Nothing is left behind when any of it fails.
 *
 * @throws {UserError} When the input or the state of things does not allow it.
 */
export async function perform<Schema extends z.ZodType, Output>(
  performer: Performer,
  command: Command<Schema, Output>,
  input: z.input<Schema>,
): Promise<Output> {
  const read = readInput(command, input);
  const now = performer.clock();
  try {
    return await performer.database.prisma.$transaction(async (tx) => {
      const changes: Change[] = [];
      const scope: Scope = {
        tx,
        actor: performer.actor,
        now,
        newId: () => v7(),
        record: (change) => changes.push(change),
      };
      const output = await command.execute(read, scope);
      // A job that found nothing left to do has changed nothing.
      if (changes.length === 0) return output;
      await appendLedger(tx, [
        {
          commandId: v7(),
          command: command.name,
          actor: actorName(performer.actor),
          occurredAt: now.toISOString(),
          input: canonicalJson({ salt: randomBytes(16).toString('hex'), value: input }),
          events: changes,
        },
      ]);
      return output;
    });
  } catch (error) {
    throw userErrorOf(error) ?? error;
  }
}
