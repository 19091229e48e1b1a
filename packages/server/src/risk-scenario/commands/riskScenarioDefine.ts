import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { id, name, optional, origin, prose } from '../../command/fields.ts';
import { originRules } from '../../command/originRules.ts';
import { refuseAll } from '../../command/refuseAll.ts';
import { toFilterColumn, unknownDimensionIssues } from '../../metric/dimensions.ts';
import { openMetrics } from '../../metric/openMetrics.ts';
import { scenarioFields, scenarioRules } from '../fields.ts';
import { recipientReferences } from '../recipientReferences.ts';
import { writeRecipients } from '../writeRecipients.ts';

const scenario = z.object({
  metricId: id('Metric'),
  title: name,
  description: optional(prose),
  ...scenarioFields,
  filter: optional(scenarioFields.filter),
  percent: optional(scenarioFields.percent),
  threshold: optional(scenarioFields.threshold),
  hysteresis: optional(scenarioFields.hysteresis),
  responseSteps: optional(scenarioFields.responseSteps),
  personIds: optional(scenarioFields.personIds),
  teamIds: optional(scenarioFields.teamIds),
  ...origin,
});

/** Defines scenarios with what to do when they come true. From then on every sample of the metric is looked at. Answers their ids in the order given. */
export const riskScenarioDefine = defineCommand({
  name: 'riskScenarioDefine',
  input: z.array(scenario),
  rules: (scenarios) => [
    ...originRules(scenarios),
    ...scenarios.flatMap((scenario, index) => scenarioRules(scenario, [index])),
  ],
  references: (scenarios) =>
    scenarios.flatMap((scenario, index) => [
      { type: 'Metric', id: scenario.metricId, path: [index, 'metricId'] },
      ...recipientReferences(scenario, [index]),
    ]),
  async execute(scenarios, scope) {
    const { tx, newId, record } = scope;
    const metrics = await openMetrics(
      tx,
      scenarios.map(({ metricId }) => metricId),
    );
    refuseAll(
      scenarios.flatMap(({ metricId, filter }, index) => {
        const metric = metrics.get(metricId);
        const names = (filter ?? []).map(({ name }) => name);
        return metric === undefined ? [] : unknownDimensionIssues(names, metric, [index, 'filter']);
      }),
    );
    const rows = scenarios.map((scenario) => ({ id: newId(), ...scenario }));
    await tx.riskScenario.createMany({
      data: rows.map(({ personIds, teamIds, filter, hysteresis, responseSteps, ...scenario }) => ({
        ...scenario,
        filter: toFilterColumn(filter),
        hysteresis: hysteresis ?? 0,
        responseSteps: responseSteps ?? [],
      })),
    });
    await writeRecipients(scope, rows);
    for (const { id } of rows)
      record({ type: 'riskScenario.defined', entityType: 'RiskScenario', entityId: id, revision: 1 });
    return rows.map(({ id }) => id);
  },
});
