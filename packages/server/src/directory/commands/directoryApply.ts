import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { id } from '../../command/fields.ts';
import type { Scope } from '../../command/Scope.ts';
import { ConflictError } from '../../error/ConflictError.ts';
import { DirectoryPhase, type DirectoryRun, Prisma } from '../../generated/prisma/client.ts';
import { applyLeavers } from '../apply/applyLeavers.ts';
import { applyLines } from '../apply/applyLines.ts';
import { applyPeople } from '../apply/applyPeople.ts';
import { applyTeams } from '../apply/applyTeams.ts';
import { BATCH } from '../BATCH.ts';
import { planOf } from '../DirectoryPlan.ts';
import { runScope } from '../DirectoryRun.ts';
import { lockRun } from '../lockRun.ts';

const PHASES = Object.values(DirectoryPhase);

/**
 * Writes the next thousand people of a run, and moves its watermark in the same transaction: whatever happens to the
 * process, what is written is written once.
 *
 * @returns Whether there may be more to write.
 */
export const directoryApply = defineCommand({
  name: 'directoryApply',
  input: z.object({
    id: id('DirectoryRun'),
    /** From where it goes on. Where another process was faster, nothing is written. */
    phase: z.enum(DirectoryPhase),
    after: z.number().int(),
  }),
  async execute({ id, phase, after }, scope) {
    const run = await lockRun(scope.tx, id);
    if (run.state === 'DONE') return false;
    if (run.state !== 'APPLYING') throw new ConflictError('The import is not confirmed, or was abandoned.');
    if (run.phase !== phase || run.position !== after) return true;
    const done = await STEPS[phase](scope, run);
    const next = done === null ? PHASES[PHASES.indexOf(phase) + 1] : phase;
    if (next === undefined) return finish(scope, run);
    await scope.tx.directoryRun.update({
      where: { id },
      data: {
        phase: next,
        position: done?.position ?? 0,
        deactivated: { increment: done?.deactivated ?? 0 },
      },
    });
    return true;
  },
});

/** How far a step has come. */
interface Done {
  readonly position: number;
  readonly deactivated?: number;
}

/** What is done in each phase; null when nothing is left of it. */
const STEPS: Readonly<Record<DirectoryPhase, (scope: Scope, run: DirectoryRun) => Promise<Done | null>>> = {
  TEAMS: async (scope, run) =>
    (await applyTeams(scope, runScope(run))) === 0 ? null : { position: run.position },
  LEAVERS: async (scope, run) => {
    const deactivated = await applyLeavers(scope, runScope(run));
    if (deactivated === 0) return null;
    if (run.deactivated + deactivated > (planOf(run.plan)?.deactivate ?? 0))
      throw new ConflictError(
        'More people would be deactivated than was planned: abandon the import and plan it again.',
      );
    return { position: run.position, deactivated };
  },
  // Addresses that change hands are written together, however many there are: each is somebody's at any time.
  EMAILS: async (scope, run) => {
    const count = await scope.tx.directoryRow.count({ where: { runId: run.id, isExchange: true } });
    if (count > 0) await applyPeople(scope, runScope(run), Prisma.sql`r."isExchange"`, count);
    return null;
  },
  PEOPLE: (scope, run) => ofLines(scope, run, applyPeople),
  LINES: (scope, run) => ofLines(scope, run, applyLines),
};

async function ofLines(scope: Scope, run: DirectoryRun, apply: typeof applyPeople): Promise<Done | null> {
  const [{ last } = { last: null }] = await scope.tx.$queryRaw<{ last: number | null }[]>`
    SELECT max("line") AS "last" FROM (
      SELECT "line" FROM "DirectoryRow" WHERE "runId" = ${run.id}::uuid AND "line" > ${run.position} ORDER BY "line" LIMIT ${BATCH}
    ) r`;
  if (last === null) return null;
  const lines = Prisma.sql`r."line" > ${run.position} AND r."line" <= ${last}`;
  await apply(scope, runScope(run), lines, BATCH);
  return { position: last };
}

async function finish({ tx, record }: Scope, { id, revision }: DirectoryRun): Promise<false> {
  await tx.directoryRun.update({
    where: { id },
    data: { state: 'DONE', phase: null, position: 0, revision: { increment: 1 } },
  });
  await tx.directoryRow.deleteMany({ where: { runId: id } });
  record({ type: 'directoryRun.finished', entityType: 'DirectoryRun', entityId: id, revision: revision + 1 });
  return false;
}
