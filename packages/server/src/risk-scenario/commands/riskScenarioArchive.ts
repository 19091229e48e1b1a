import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { expectedRevision, id } from '../../command/fields.ts';
import { refuseStale } from '../../command/refuseStale.ts';
import { openRiskScenario } from '../openRiskScenario.ts';

/** Takes a scenario out of lists. It watches no more; the incidents that it opened stay. */
export const riskScenarioArchive = defineCommand({
  name: 'riskScenarioArchive',
  input: z.object({ id: id('RiskScenario'), expectedRevision }),
  async execute({ id, expectedRevision }, { tx, now, record }) {
    const { before } = await openRiskScenario(tx, id);
    const { count } = await tx.riskScenario.updateMany({
      where: { id, revision: expectedRevision },
      data: { archivedAt: now, revision: { increment: 1 } },
    });
    if (count === 0) refuseStale(before);
    record({
      type: 'riskScenario.archived',
      entityType: 'RiskScenario',
      entityId: id,
      revision: expectedRevision + 1,
    });
    return id;
  },
});
