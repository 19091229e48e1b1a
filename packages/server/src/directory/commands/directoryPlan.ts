import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { id } from '../../command/fields.ts';
import { ConflictError } from '../../error/ConflictError.ts';
import { runScope } from '../DirectoryRun.ts';
import { lockRun } from '../lockRun.ts';
import { countPlan } from '../plan/countPlan.ts';
import { findManagers } from '../plan/findManagers.ts';
import { findTeams } from '../plan/findTeams.ts';
import { markLevels } from '../plan/markLevels.ts';
import { markPeople } from '../plan/markPeople.ts';
import { refuseCircles } from '../plan/refuseCircles.ts';

/** Finds out what a run would do and which lines are refused. It changes nobody: there is no event. Answers the plan. */
export const directoryPlan = defineCommand({
  name: 'directoryPlan',
  input: z.object({ id: id('DirectoryRun') }),
  async execute({ id }, { tx }) {
    const row = await lockRun(tx, id);
    if (row.state !== 'STAGING') throw new ConflictError('The import is planned already.');
    const run = runScope(row);
    // Nothing is known yet of lines that were just written.
    await tx.$executeRaw`ANALYZE "DirectoryRow"`;
    await findManagers(tx, run);
    await markLevels(tx, run);
    await findTeams(tx, run);
    await markPeople(tx, run);
    await refuseCircles(tx, run);
    const plan = await countPlan(tx, run);
    await tx.directoryRun.update({ where: { id }, data: { state: 'PLANNED', plan } });
    return plan;
  },
});
