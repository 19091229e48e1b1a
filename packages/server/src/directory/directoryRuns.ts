import type { z } from 'zod';
import { type Performer, perform, transact } from '../command/perform.ts';
import { ConflictError } from '../error/ConflictError.ts';
import { NotFoundError } from '../error/NotFoundError.ts';
import { uuidOf } from '../id/decodeId.ts';
import { encodeId } from '../id/encodeId.ts';
import { directoryAbandon } from './commands/directoryAbandon.ts';
import { directoryApply } from './commands/directoryApply.ts';
import { directoryConfirm } from './commands/directoryConfirm.ts';
import { directoryPlan } from './commands/directoryPlan.ts';
import { directoryStage } from './commands/directoryStage.ts';
import { directoryStart } from './commands/directoryStart.ts';
import { type DirectoryRun, toDirectoryRun } from './DirectoryRun.ts';

/** A plan of a million lines takes its time. */
const PLAN_MS = 60 * 60 * 1000;

/** A run as it is now. */
export async function directoryRun({ database }: Performer, id: string): Promise<DirectoryRun> {
  const run = await database.prisma.directoryRun.findUnique({ where: { id: uuidOf('DirectoryRun', id) } });
  if (run === null) throw new NotFoundError();
  return toDirectoryRun(run);
}

/**
 * Begins an import, or finds the one of the same file that was interrupted while it was written: that goes on.
 *
 * @throws {ConflictError} While another import is being written, or was interrupted.
 */
export async function startDirectory(
  performer: Performer,
  input: z.input<typeof directoryStart.input>,
): Promise<DirectoryRun> {
  const applying = await performer.database.prisma.directoryRun.findFirst({ where: { state: 'APPLYING' } });
  if (applying?.source === input.source && applying.digest === input.digest) return toDirectoryRun(applying);
  if (applying !== null)
    throw new ConflictError(
      `Another import is being written or was interrupted, ${encodeId('DirectoryRun', applying.id)} of ${applying.source}: import its file again to go on, or abandon it.`,
    );
  const uuid = await perform(performer, directoryStart, input);
  return directoryRun(performer, encodeId('DirectoryRun', uuid));
}

/** Takes lines in, in the order of the file. */
export const stageDirectory = (performer: Performer, input: z.input<typeof directoryStage.input>) =>
  perform(performer, directoryStage, input);

/** Finds out what a run would do. */
export async function planDirectory(performer: Performer, id: string): Promise<DirectoryRun> {
  await transact(performer, (perform) => perform(directoryPlan, { id }), { timeout: PLAN_MS });
  return directoryRun(performer, id);
}

/** Lets a planned run begin to write. */
export async function confirmDirectory(
  performer: Performer,
  input: z.input<typeof directoryConfirm.input>,
): Promise<DirectoryRun> {
  await perform(performer, directoryConfirm, input);
  return directoryRun(performer, input.id);
}

/** Writes the next people of a run. It is over when its state says so. */
export async function applyDirectory(performer: Performer, id: string): Promise<DirectoryRun> {
  const { state, phase, position } = await directoryRun(performer, id);
  if (state === 'DONE') return directoryRun(performer, id);
  await transact(
    performer,
    (perform) => perform(directoryApply, { id, phase: phase ?? 'TEAMS', after: position }),
    {
      timeout: PLAN_MS,
    },
  );
  return directoryRun(performer, id);
}

/** Gives an import up; what it has written stays. */
export async function abandonDirectory(performer: Performer, id: string): Promise<DirectoryRun> {
  await perform(performer, directoryAbandon, { id });
  return directoryRun(performer, id);
}
