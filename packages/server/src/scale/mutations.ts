import { ConflictError } from '../error/ConflictError.ts';
import { ValidationError } from '../error/ValidationError.ts';
import { builder } from '../graphql/builder.ts';
import { performOneFor } from '../graphql/performFor.ts';
import { SAID } from '../graphql/said.ts';
import { scaleCreate } from './commands/scaleCreate.ts';
import { Scale } from './Scale.ts';

const ScalePointInput = builder.inputType('ScalePointInput', {
  description: 'A point of a scale.',
  fields: (t) => ({
    code: t.string({ required: true, description: 'Its short name, unique within the scale.' }),
    label: t.string({ required: true, description: 'What it is called.' }),
    value: t.field({
      type: 'Decimal',
      required: true,
      description: 'What it counts, 0…1, with at most six decimal places.',
    }),
  }),
});

const ScaleCreateInput = builder.inputType('ScaleCreateInput', {
  description: 'Named points by which people judge.',
  fields: (t) => ({
    code: t.string({ required: true, description: 'Its short name, unique: `achievement-2026`.' }),
    name: t.string({ required: true, description: 'Its name for people.' }),
    points: t.field({ type: [ScalePointInput], required: true, description: 'From 2 to 50 points.' }),
    source: t.string({ description: SAID.source }),
    externalId: t.string({ description: SAID.externalId }),
  }),
});

const ScaleCreatePayload = builder.objectRef<{ readonly id: string }>('ScaleCreatePayload').implement({
  description: 'The scale that was created.',
  fields: (t) => ({
    scale: t.prismaField({
      type: Scale,
      description: 'The scale.',
      resolve: (query, { id }, _args, { database }) =>
        database.prisma.scale.findUniqueOrThrow({ ...query, where: { id } }),
    }),
  }),
});

builder.mutationFields((t) => ({
  scaleCreate: t.field({
    type: ScaleCreatePayload,
    description: 'Creates a scale by which people judge. It cannot be changed; another one can be created.',
    errors: { types: [ConflictError, ValidationError] },
    args: { input: t.arg({ type: ScaleCreateInput, required: true, description: 'The scale.' }) },
    resolve: async (_root, { input }, context) => ({ id: await performOneFor(context, scaleCreate, input) }),
  }),
}));
