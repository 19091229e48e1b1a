import { ConflictError } from '../error/ConflictError.ts';
import { NotFoundError } from '../error/NotFoundError.ts';
import { PeriodClosedError } from '../error/PeriodClosedError.ts';
import { StaleVersionError } from '../error/StaleVersionError.ts';
import { ValidationError } from '../error/ValidationError.ts';
import { builder } from '../graphql/builder.ts';
import { performFor, performOneFor } from '../graphql/performFor.ts';
import { workItemArchive } from './commands/workItemArchive.ts';
import { workItemMove } from './commands/workItemMove.ts';
import { workItemPlace } from './commands/workItemPlace.ts';
import { workItemUpdate } from './commands/workItemUpdate.ts';
import { workItemWrite } from './commands/workItemWrite.ts';
import {
  WorkItemArchiveInput,
  WorkItemMoveInput,
  WorkItemPlaceInput,
  WorkItemUpdateInput,
  WorkItemWriteInput,
} from './inputs.ts';
import { WorkItem } from './WorkItem.ts';

const payload = (name: string) =>
  builder.objectRef<{ readonly id: string }>(name).implement({
    description: 'The work as it is now.',
    fields: (t) => ({
      workItem: t.prismaField({
        type: WorkItem,
        description: 'The work.',
        resolve: (query, { id }, _args, { database }) =>
          database.prisma.workItem.findUniqueOrThrow({ ...query, where: { id } }),
      }),
    }),
  });

const WorkItemWritePayload = payload('WorkItemWritePayload');
const WorkItemUpdatePayload = payload('WorkItemUpdatePayload');
const WorkItemMovePayload = payload('WorkItemMovePayload');
const WorkItemPlacePayload = payload('WorkItemPlacePayload');
const WorkItemArchivePayload = payload('WorkItemArchivePayload');

const CHANGE_ERRORS = [ValidationError, NotFoundError, ConflictError, StaleVersionError];

builder.mutationFields((t) => ({
  workItemWrite: t.field({
    type: WorkItemWritePayload,
    description: 'Writes down an initiative or task.',
    errors: { types: [ValidationError, PeriodClosedError, ConflictError] },
    args: { input: t.arg({ type: WorkItemWriteInput, required: true, description: 'The work.' }) },
    resolve: async (_root, { input }, context) => ({
      id: await performOneFor(context, workItemWrite, input),
    }),
  }),
  workItemUpdate: t.field({
    type: WorkItemUpdatePayload,
    description: 'Corrects what work is, who answers for it and when it is due.',
    errors: { types: CHANGE_ERRORS },
    args: { input: t.arg({ type: WorkItemUpdateInput, required: true, description: 'The changes.' }) },
    resolve: async (_root, { input }, context) => ({ id: await performFor(context, workItemUpdate, input) }),
  }),
  workItemMove: t.field({
    type: WorkItemMovePayload,
    description: 'States that work has moved on: its state, the words for it, its progress.',
    errors: { types: CHANGE_ERRORS },
    args: { input: t.arg({ type: WorkItemMoveInput, required: true, description: 'How it stands now.' }) },
    resolve: async (_root, { input }, context) => ({ id: await performFor(context, workItemMove, input) }),
  }),
  workItemPlace: t.field({
    type: WorkItemPlacePayload,
    description: 'Puts work under an objective, a key result or other work, or makes it free.',
    errors: { types: [...CHANGE_ERRORS, PeriodClosedError] },
    args: { input: t.arg({ type: WorkItemPlaceInput, required: true, description: 'Which, and where.' }) },
    resolve: async (_root, { input }, context) => ({ id: await performFor(context, workItemPlace, input) }),
  }),
  workItemArchive: t.field({
    type: WorkItemArchivePayload,
    description: 'Takes work out of lists and counts from now on; it stays readable by its id.',
    errors: { types: [NotFoundError, ConflictError, StaleVersionError] },
    args: { input: t.arg({ type: WorkItemArchiveInput, required: true, description: 'Which work.' }) },
    resolve: async (_root, { input }, context) => ({ id: await performFor(context, workItemArchive, input) }),
  }),
}));
