import { addMilliseconds, evaluateScenario, type Rational, type ScenarioEvaluation } from '@meritkit/core';
import { builder } from '../graphql/builder.ts';
import { SAID } from '../graphql/said.ts';
import { uuidOf } from '../id/decodeId.ts';
import { publishedDecimal } from '../metric/publishedDecimal.ts';
import { readSamples } from '../metric/readSamples.ts';
import { momentOf } from '../reading/Moment.ts';
import { ScenarioReason } from './enums.ts';
import { toRiskScenario } from './toRiskScenario.ts';

const published = (value: Rational | null): string | null =>
  value === null ? null : publishedDecimal(value);

const RiskEvaluation = builder.objectRef<ScenarioEvaluation>('RiskEvaluation').implement({
  description: 'A risk scenario at an instant.',
  fields: (t) => ({
    at: t.field({ type: 'DateTime', description: 'When its window ends.', resolve: ({ at }) => at }),
    value: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'The value of the window, in the unit of the metric; null when unknown.',
      resolve: ({ value }) => published(value),
    }),
    previous: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'That of the window before; null when unknown, and when the scenario does not look at it.',
      resolve: ({ previous }) => published(previous),
    }),
    watched: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'The number that is compared: the value, or its change. Null when unknown.',
      resolve: ({ watched }) => published(watched),
    }),
    beyond: t.boolean({
      nullable: true,
      description: 'Whether it lies on the side of the risk; null when unknown.',
      resolve: ({ beyond }) => beyond,
    }),
    reason: t.field({
      type: ScenarioReason,
      nullable: true,
      description: 'Why it is unknown; null when it is known.',
      resolve: ({ reason }) => reason,
    }),
  }),
});

builder.queryFields((t) => ({
  riskEvaluation: t.field({
    type: RiskEvaluation,
    nullable: true,
    description:
      'How a risk scenario, as it is defined now, stands at an instant. Asking opens and closes nothing. Null for one that does not exist or that you may not see.',
    args: {
      riskScenarioId: t.arg.id({ required: true, description: 'The risk scenario.' }),
      asOf: t.arg({ type: 'DateTime', description: 'When its window ends. Now when absent.' }),
      knownAt: t.arg({ type: 'DateTime', description: SAID.knownAt }),
    },
    resolve: async (_root, { riskScenarioId, ...args }, { database, now }) => {
      const row = await database.prisma.riskScenario.findUnique({
        where: { id: uuidOf('RiskScenario', riskScenarioId) },
      });
      if (row === null) return null;
      const scenario = toRiskScenario(row);
      const moment = momentOf(args, now);
      const at = moment.asOf.toISOString();
      const window = { start: addMilliseconds(at, -2n * scenario.windowLength), end: at };
      const samples = await readSamples(database.prisma, row.metricId, window, moment);
      return evaluateScenario(scenario, samples, at);
    },
  }),
}));
