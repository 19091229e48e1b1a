import { ConflictError } from '../error/ConflictError.ts';
import { NotFoundError } from '../error/NotFoundError.ts';
import { StaleVersionError } from '../error/StaleVersionError.ts';
import { ValidationError } from '../error/ValidationError.ts';
import { builder } from '../graphql/builder.ts';
import { performFor, performOneFor } from '../graphql/performFor.ts';
import { riskScenarioArchive } from './commands/riskScenarioArchive.ts';
import { riskScenarioDefine } from './commands/riskScenarioDefine.ts';
import { riskScenarioUpdate } from './commands/riskScenarioUpdate.ts';
import { RiskScenarioArchiveInput, RiskScenarioDefineInput, RiskScenarioUpdateInput } from './inputs.ts';
import { RiskScenario } from './RiskScenario.ts';

const payload = (name: string) =>
  builder.objectRef<{ readonly id: string }>(name).implement({
    description: 'The risk scenario as it is now.',
    fields: (t) => ({
      riskScenario: t.prismaField({
        type: RiskScenario,
        description: 'The risk scenario.',
        resolve: (query, { id }, _args, { database }) =>
          database.prisma.riskScenario.findUniqueOrThrow({ ...query, where: { id } }),
      }),
    }),
  });

const RiskScenarioDefinePayload = payload('RiskScenarioDefinePayload');
const RiskScenarioUpdatePayload = payload('RiskScenarioUpdatePayload');
const RiskScenarioArchivePayload = payload('RiskScenarioArchivePayload');

builder.mutationFields((t) => ({
  riskScenarioDefine: t.field({
    type: RiskScenarioDefinePayload,
    description:
      'Defines a risk scenario with its response plan. From then on every sample of the metric is looked at.',
    errors: { types: [ValidationError, ConflictError] },
    args: { input: t.arg({ type: RiskScenarioDefineInput, required: true, description: 'The scenario.' }) },
    resolve: async (_root, { input }, context) => ({
      id: await performOneFor(context, riskScenarioDefine, input),
    }),
  }),
  riskScenarioUpdate: t.field({
    type: RiskScenarioUpdatePayload,
    description: 'Changes a risk scenario: the next sample is looked at in the new way.',
    errors: { types: [ValidationError, NotFoundError, StaleVersionError, ConflictError] },
    args: { input: t.arg({ type: RiskScenarioUpdateInput, required: true, description: 'What to change.' }) },
    resolve: async (_root, { input }, context) => ({
      id: await performFor(context, riskScenarioUpdate, input),
    }),
  }),
  riskScenarioArchive: t.field({
    type: RiskScenarioArchivePayload,
    description: 'Takes a risk scenario out of lists. It watches no more; the incidents that it opened stay.',
    errors: { types: [NotFoundError, StaleVersionError, ConflictError] },
    args: { input: t.arg({ type: RiskScenarioArchiveInput, required: true, description: 'Which one.' }) },
    resolve: async (_root, { input }, context) => ({
      id: await performFor(context, riskScenarioArchive, input),
    }),
  }),
}));
