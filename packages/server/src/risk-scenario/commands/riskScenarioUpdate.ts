import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { defined } from '../../command/defined.ts';
import { expectedRevision, id, kept, name, prose } from '../../command/fields.ts';
import { refuseAll } from '../../command/refuseAll.ts';
import { refuseStale } from '../../command/refuseStale.ts';
import { toFilterColumn, unknownDimensionIssues } from '../../metric/dimensions.ts';
import { printDuration } from '../../time/duration.ts';
import { scenarioFields, scenarioRules } from '../fields.ts';
import { openRiskScenario } from '../openRiskScenario.ts';
import { recipientReferences } from '../recipientReferences.ts';
import { writeRecipients } from '../writeRecipients.ts';

/** Changes a scenario. Its metric stays, and so does a breach that is under way: the next sample is looked at in the new way. */
export const riskScenarioUpdate = defineCommand({
  name: 'riskScenarioUpdate',
  input: z.object({
    id: id('RiskScenario'),
    title: kept(name),
    description: prose.nullish(),
    filter: kept(scenarioFields.filter),
    windowLength: kept(scenarioFields.windowLength),
    aggregate: kept(scenarioFields.aggregate),
    percent: scenarioFields.percent.nullish(),
    watched: kept(scenarioFields.watched),
    comparator: kept(scenarioFields.comparator),
    threshold: scenarioFields.threshold.nullish(),
    hysteresis: kept(scenarioFields.hysteresis),
    severities: kept(scenarioFields.severities),
    responseSteps: kept(scenarioFields.responseSteps),
    personIds: kept(scenarioFields.personIds),
    teamIds: kept(scenarioFields.teamIds),
    expectedRevision,
  }),
  references: (input) => recipientReferences(input, []),
  async execute({ id, expectedRevision, filter, personIds, teamIds, ...patch }, scope) {
    const { tx, record } = scope;
    const { before, metric } = await openRiskScenario(tx, id);
    const after = { ...before, ...defined(patch) };
    const names = (filter ?? []).map(({ name }) => name);
    refuseAll([
      ...scenarioRules(
        {
          filter,
          windowLength: printDuration(after.windowLength),
          aggregate: after.aggregate,
          percent: after.percent?.toFixed(),
          hysteresis: after.hysteresis.toFixed(),
          severities: after.severities,
        },
        [],
      ),
      ...unknownDimensionIssues(names, metric, ['filter']),
    ]);
    const { count } = await tx.riskScenario.updateMany({
      where: { id, revision: expectedRevision },
      data: {
        ...defined(patch),
        ...(filter === undefined ? {} : { filter: toFilterColumn(filter) }),
        revision: { increment: 1 },
      },
    });
    if (count === 0) refuseStale(before);
    if (personIds !== undefined)
      await tx.riskScenarioRecipient.deleteMany({ where: { riskScenarioId: id, personId: { not: null } } });
    if (teamIds !== undefined)
      await tx.riskScenarioRecipient.deleteMany({ where: { riskScenarioId: id, teamId: { not: null } } });
    await writeRecipients(scope, [{ id, personIds: personIds ?? null, teamIds: teamIds ?? null }]);
    record({
      type: 'riskScenario.updated',
      entityType: 'RiskScenario',
      entityId: id,
      revision: expectedRevision + 1,
    });
    return id;
  },
});
