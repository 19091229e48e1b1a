import { deactivatedPercent, needsConfirmation } from '@meritkit/core';
import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { id } from '../../command/fields.ts';
import { ConflictError } from '../../error/ConflictError.ts';
import { planOf } from '../DirectoryPlan.ts';
import { lockRun } from '../lockRun.ts';

/** Lets a planned run begin to write. */
export const directoryConfirm = defineCommand({
  name: 'directoryConfirm',
  input: z.object({
    id: id('DirectoryRun'),
    /** Whether the other lines come in when some are refused. */
    isPartial: z.boolean(),
    /** How many people may be deactivated, where that has to be confirmed: exactly as many as planned. */
    deactivations: z.number().int().nullish(),
  }),
  async execute({ id, isPartial, deactivations }, { tx, record }) {
    const run = await lockRun(tx, id);
    const plan = planOf(run.plan);
    if (run.state !== 'PLANNED' || plan === null)
      throw new ConflictError('The import is not planned, or was begun already.');
    if (plan.refused > 0 && !isPartial)
      throw new ConflictError(`${plan.refused} lines are refused: mend them, or import the others alone.`);
    const deactivation = { count: plan.deactivate, active: plan.active };
    if (needsConfirmation(deactivation) && deactivations !== plan.deactivate)
      throw new ConflictError(
        `It would deactivate ${deactivatedPercent(deactivation)} %, ${plan.deactivate} of ${plan.active} people: confirm that number.`,
      );
    await tx.directoryRun.update({
      where: { id },
      data: { state: 'APPLYING', phase: 'TEAMS', position: 0, revision: { increment: 1 } },
    });
    record({
      type: 'directoryRun.confirmed',
      entityType: 'DirectoryRun',
      entityId: id,
      revision: run.revision + 1,
    });
    return id;
  },
});
