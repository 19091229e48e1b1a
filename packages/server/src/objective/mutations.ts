import { ConflictError } from '../error/ConflictError.ts';
import { NotFoundError } from '../error/NotFoundError.ts';
import { PeriodClosedError } from '../error/PeriodClosedError.ts';
import { StaleVersionError } from '../error/StaleVersionError.ts';
import { ValidationError } from '../error/ValidationError.ts';
import { builder } from '../graphql/builder.ts';
import { performFor, performOneFor } from '../graphql/performFor.ts';
import { assessmentPayload, overridePayload } from '../judgement/payloads.ts';
import { Alignment } from './Alignment.ts';
import { objectiveAlign } from './commands/objectiveAlign.ts';
import { objectiveArchive } from './commands/objectiveArchive.ts';
import { objectiveAssess } from './commands/objectiveAssess.ts';
import { objectiveCarryOver } from './commands/objectiveCarryOver.ts';
import { objectiveCreate } from './commands/objectiveCreate.ts';
import { objectiveOverride } from './commands/objectiveOverride.ts';
import { objectiveRedefine } from './commands/objectiveRedefine.ts';
import { objectiveReweigh } from './commands/objectiveReweigh.ts';
import { objectiveUnalign } from './commands/objectiveUnalign.ts';
import { objectiveUpdate } from './commands/objectiveUpdate.ts';
import {
  ObjectiveAlignInput,
  ObjectiveArchiveInput,
  ObjectiveAssessInput,
  ObjectiveCarryOverInput,
  ObjectiveCreateInput,
  ObjectiveOverrideInput,
  ObjectiveRedefineInput,
  ObjectiveReweighInput,
  ObjectiveUnalignInput,
  ObjectiveUpdateInput,
} from './inputs.ts';
import { Objective } from './Objective.ts';

interface Changed {
  readonly id: string;
}

const payload = (name: string) =>
  builder.objectRef<Changed>(name).implement({
    description: 'The objective as it is now.',
    fields: (t) => ({
      objective: t.prismaField({
        type: Objective,
        description: 'The objective.',
        resolve: (query, { id }, _args, { database }) =>
          database.prisma.objective.findUniqueOrThrow({ ...query, where: { id } }),
      }),
    }),
  });

const alignmentPayload = (name: string) =>
  builder.objectRef<Changed>(name).implement({
    description: 'The alignment as it is now.',
    fields: (t) => ({
      alignment: t.prismaField({
        type: Alignment,
        description: 'The alignment.',
        resolve: (query, { id }, _args, { database }) =>
          database.prisma.alignment.findUniqueOrThrow({ ...query, where: { id } }),
      }),
    }),
  });

const ObjectiveAssessPayload = assessmentPayload('ObjectiveAssessPayload');
const ObjectiveOverridePayload = overridePayload('ObjectiveOverridePayload');
const ObjectiveCreatePayload = payload('ObjectiveCreatePayload');
const ObjectiveUpdatePayload = payload('ObjectiveUpdatePayload');
const ObjectiveRedefinePayload = payload('ObjectiveRedefinePayload');
const ObjectiveReweighPayload = payload('ObjectiveReweighPayload');
const ObjectiveArchivePayload = payload('ObjectiveArchivePayload');
const ObjectiveCarryOverPayload = payload('ObjectiveCarryOverPayload');
const ObjectiveAlignPayload = alignmentPayload('ObjectiveAlignPayload');
const ObjectiveUnalignPayload = alignmentPayload('ObjectiveUnalignPayload');

const FACT_ERRORS = [ValidationError, NotFoundError, PeriodClosedError, ConflictError];
const CHANGE_ERRORS = [...FACT_ERRORS, StaleVersionError];
const ARCHIVE_ERRORS = [NotFoundError, PeriodClosedError, ConflictError, StaleVersionError];

builder.mutationFields((t) => ({
  objectiveCreate: t.field({
    type: ObjectiveCreatePayload,
    description: 'Adds an objective to an open period.',
    errors: { types: [ValidationError, PeriodClosedError] },
    args: { input: t.arg({ type: ObjectiveCreateInput, required: true, description: 'The objective.' }) },
    resolve: async (_root, { input }, context) => ({
      id: await performOneFor(context, objectiveCreate, input),
    }),
  }),
  objectiveUpdate: t.field({
    type: ObjectiveUpdatePayload,
    description: "Changes an objective's texts and owners. How it is judged changes by `objectiveRedefine`.",
    errors: { types: CHANGE_ERRORS },
    args: { input: t.arg({ type: ObjectiveUpdateInput, required: true, description: 'What to change.' }) },
    resolve: async (_root, { input }, context) => ({ id: await performFor(context, objectiveUpdate, input) }),
  }),
  objectiveRedefine: t.field({
    type: ObjectiveRedefinePayload,
    description:
      'Changes how an objective is judged, from an instant on; earlier instants keep their definition.',
    errors: { types: CHANGE_ERRORS },
    args: { input: t.arg({ type: ObjectiveRedefineInput, required: true, description: 'What to change.' }) },
    resolve: async (_root, { input }, context) => ({
      id: await performFor(context, objectiveRedefine, input),
    }),
  }),
  objectiveReweigh: t.field({
    type: ObjectiveReweighPayload,
    description: 'Sets the weights of what an objective is combined from together, from an instant on.',
    errors: { types: CHANGE_ERRORS },
    args: { input: t.arg({ type: ObjectiveReweighInput, required: true, description: 'The weights.' }) },
    resolve: async (_root, { input }, context) => ({
      id: await performFor(context, objectiveReweigh, input),
    }),
  }),
  objectiveArchive: t.field({
    type: ObjectiveArchivePayload,
    description: 'Takes an objective out of lists from now on; it and what it rests on stay readable.',
    errors: { types: ARCHIVE_ERRORS },
    args: { input: t.arg({ type: ObjectiveArchiveInput, required: true, description: 'Which objective.' }) },
    resolve: async (_root, { input }, context) => ({
      id: await performFor(context, objectiveArchive, input),
    }),
  }),
  objectiveCarryOver: t.field({
    type: ObjectiveCarryOverPayload,
    description:
      'Carries an objective on into another period: a new one with its texts, owners, last definition and key results, linked to the one before. Values stay where they were observed.',
    errors: { types: FACT_ERRORS },
    args: {
      input: t.arg({ type: ObjectiveCarryOverInput, required: true, description: 'What, and whereto.' }),
    },
    resolve: async (_root, { input }, context) => ({
      id: await performFor(context, objectiveCarryOver, input),
    }),
  }),
  objectiveAlign: t.field({
    type: ObjectiveAlignPayload,
    description: 'Aligns an objective with a parent that it contributes to. A circle is refused.',
    errors: { types: FACT_ERRORS },
    args: {
      input: t.arg({ type: ObjectiveAlignInput, required: true, description: 'What contributes to what.' }),
    },
    resolve: async (_root, { input }, context) => ({ id: await performFor(context, objectiveAlign, input) }),
  }),
  objectiveUnalign: t.field({
    type: ObjectiveUnalignPayload,
    description: 'Ends an alignment; that it was there stays known.',
    errors: { types: ARCHIVE_ERRORS },
    args: { input: t.arg({ type: ObjectiveUnalignInput, required: true, description: 'Which alignment.' }) },
    resolve: async (_root, { input }, context) => ({
      id: await performFor(context, objectiveUnalign, input),
    }),
  }),
  objectiveAssess: t.field({
    type: ObjectiveAssessPayload,
    description: "Records a person's judgement: at the end of the period it replaces the calculated score.",
    errors: { types: FACT_ERRORS },
    args: { input: t.arg({ type: ObjectiveAssessInput, required: true, description: 'The judgement.' }) },
    resolve: async (_root, { input }, context) => ({ id: await performFor(context, objectiveAssess, input) }),
  }),
  objectiveOverride: t.field({
    type: ObjectiveOverridePayload,
    description: 'Enters a progress over the calculated one, with a reason.',
    errors: { types: FACT_ERRORS },
    args: { input: t.arg({ type: ObjectiveOverrideInput, required: true, description: 'The value.' }) },
    resolve: async (_root, { input }, context) => ({
      id: await performFor(context, objectiveOverride, input),
    }),
  }),
}));
