import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { canonicalJson } from '@meritkit/core';
import { v7 } from 'uuid';
import type { z } from 'zod';
import { authorise } from '../access/authorise.ts';
import type { Database } from '../database/Database.ts';
import type { Tx } from '../database/Tx.ts';
import { appendLedger } from '../ledger/appendLedger.ts';
import type { LedgerCommand } from '../ledger/LedgerCommand.ts';
import { type Actor, actorName } from './Actor.ts';
import type { Command } from './Command.ts';
import { type Claim, claimKey, keepOutcome } from './claimKey.ts';
import { defined } from './defined.ts';
import type { Idempotency } from './Idempotency.ts';
import { readInput } from './readInput.ts';
import { isGivenUp, MOST_REPEATS, type Pause, randomPause } from './repeatable.ts';
import type { Change, Scope } from './Scope.ts';
import { userErrorOf } from './userErrorOf.ts';

/** What performing a command needs from outside. */
export interface Performer {
  readonly database: Database;
  readonly actor: Actor;
  readonly clock: () => Date;
  /** The key of the request that is performed; absent where it has none. */
  readonly idempotency?: Idempotency | undefined;
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
  /** How to wait before a transaction that the database gave up is repeated. */
  readonly pause?: Pause;
}

const pauseInProcess = randomPause(Math.random, (milliseconds) => setTimeout(milliseconds));

/** Performs one transaction; the ledger is taken last. */
function once<Output>(
  { database, actor }: Performer,
  now: Date,
  claim: Claim | null,
  work: (perform: Perform, tx: Tx) => Promise<Output>,
  timeout: number | undefined,
): Promise<{ readonly output: Output; readonly isReplay: boolean }> {
  return database.prisma.$transaction(async (tx) => {
    const kept = claim === null ? null : await claimKey(tx, claim);
    // The same request at the same place was the same work, whose answer went through JSON.
    if (kept !== null) return { output: kept.output as Output, isReplay: true };
    const entries: LedgerCommand[] = [];
    const output = await work(async (command, input) => {
      const events: Change[] = [];
      await authorise(tx, actor, command.name, input, now);
      const scope: Scope = { tx, actor, now, newId: () => v7(), record: (change) => events.push(change) };
      const answer = await command.execute(await readInput(command, input, tx), scope);
      // A job that found nothing left to do has changed nothing.
      if (events.length > 0)
        entries.push({
          commandId: v7(),
          command: command.name,
          actor: actorName(actor),
          occurredAt: now.toISOString(),
          input: canonicalJson({ salt: randomBytes(16).toString('hex'), value: input }),
          events,
        });
      return answer;
    }, tx);
    if (claim !== null) await keepOutcome(tx, claim, output);
    if (entries.length > 0) await appendLedger(tx, entries);
    return { output, isReplay: false };
  }, defined({ timeout }));
}

/**
 * Performs several commands in one transaction, all or none. Each reads its input and writes; the ledger is taken once,
 * last, with one audit entry for each command and one event for each change.
 *
 * Where the request has an idempotency key, what is answered is kept with it in the same transaction; a request that was
 * performed before gets that answer, and nothing is written. A transaction that the database gives up in favour of
 * another one is repeated as a whole, three times at most.
 *
 * @param work - It changes nothing but by `perform`, since it can be repeated; it answers plain JSON.
 * @throws {UserError} When an input or the state of things does not allow it.
 */
export async function transact<Output>(
  performer: Performer,
  work: (perform: Perform, tx: Tx) => Promise<Output>,
  { timeout, pause = pauseInProcess }: TransactOptions = {},
): Promise<Output> {
  const now = performer.clock();
  const { actor } = performer;
  // What the system does on the way is its own: it goes on where it stopped, whoever asked.
  const idempotency = actor.kind === 'system' ? undefined : performer.idempotency;
  const claim =
    idempotency === undefined
      ? null
      : {
          actor: actorName(actor),
          key: idempotency.key,
          request: idempotency.request,
          place: idempotency.place(),
          now,
        };
  for (let repeated = 0; ; repeated += 1) {
    try {
      const { output, isReplay } = await once(performer, now, claim, work, timeout);
      idempotency?.note(isReplay ? 'replayed' : 'performed');
      return output;
    } catch (error) {
      if (repeated >= MOST_REPEATS || !isGivenUp(error)) throw userErrorOf(error) ?? error;
      await pause(repeated);
    }
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
