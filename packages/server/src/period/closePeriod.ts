import { type Performer, perform } from '../command/perform.ts';
import { ConflictError } from '../error/ConflictError.ts';
import { uuidOf } from '../id/decodeId.ts';
import { encodeId } from '../id/encodeId.ts';
import { periodClose } from './commands/periodClose.ts';
import { periodFinishClose } from './commands/periodFinishClose.ts';
import { periodFreeze } from './commands/periodFreeze.ts';

/** Freezes what is not frozen yet of a closing period, batch by batch, and ends its closing. */
async function freezeAndFinish(performer: Performer, uuid: string): Promise<void> {
  const job: Performer = { ...performer, actor: { kind: 'system' } };
  const input = { id: encodeId('Period', uuid) };
  const { prisma } = performer.database;
  const left = () =>
    prisma.objective.count({ where: { periodId: uuid, frozenReadings: { none: { supersededAt: null } } } });
  try {
    while ((await left()) > 0) await perform(job, periodFreeze, input);
    await perform(job, periodFinishClose, input);
  } catch (error) {
    // Another process that ends the same closing was faster.
    const period = await prisma.period.findUnique({ where: { id: uuid }, select: { state: true } });
    if (!(error instanceof ConflictError && period?.state === 'CLOSED')) throw error;
  }
}

/**
 * Closes a period: from the first transaction on it takes no changes, then its scores are frozen in batches, then it is
 * closed. A process that dies on the way leaves it closing; {@link resumeClosings} goes on from there, and so does
 * whoever closes it once more.
 */
export async function closePeriod(
  performer: Performer,
  input: { readonly id: string; readonly expectedRevision: number },
): Promise<string> {
  const uuid = (await begunClosing(performer, input)) ?? (await perform(performer, periodClose, input));
  await freezeAndFinish(performer, uuid);
  return uuid;
}

/** Ends the closings that a process left behind. */
export async function resumeClosings(performer: Performer): Promise<void> {
  const closing = await performer.database.prisma.period.findMany({
    where: { state: 'CLOSING' },
    select: { id: true },
  });
  for (const { id } of closing) await freezeAndFinish(performer, id);
}

/** The period, if its closing has begun already at the revision that the caller saw. */
async function begunClosing(
  { database }: Performer,
  input: { readonly id: string; readonly expectedRevision: number },
): Promise<string | null> {
  const { id, expectedRevision: revision } = input;
  const period = await database.prisma.period.findFirst({
    where: { id: uuidOf('Period', id), revision, state: 'CLOSING' },
    select: { id: true },
  });
  return period?.id ?? null;
}
