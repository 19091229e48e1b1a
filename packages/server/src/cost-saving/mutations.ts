import { NotFoundError } from '../error/NotFoundError.ts';
import { StaleVersionError } from '../error/StaleVersionError.ts';
import { ValidationError } from '../error/ValidationError.ts';
import { builder } from '../graphql/builder.ts';
import { performFor, performOneFor } from '../graphql/performFor.ts';
import { CostSaving, CostSavingMention } from './CostSaving.ts';
import { costSavingLapse } from './commands/costSavingLapse.ts';
import { costSavingLinkDuplicate } from './commands/costSavingLinkDuplicate.ts';
import { costSavingMention } from './commands/costSavingMention.ts';
import { costSavingRealise } from './commands/costSavingRealise.ts';
import { costSavingRecord } from './commands/costSavingRecord.ts';
import { costSavingReject } from './commands/costSavingReject.ts';
import { costSavingUpdate } from './commands/costSavingUpdate.ts';
import { costSavingVerify } from './commands/costSavingVerify.ts';
import {
  CostSavingLapseInput,
  CostSavingLinkDuplicateInput,
  CostSavingMentionInput,
  CostSavingRealiseInput,
  CostSavingRecordInput,
  CostSavingRejectInput,
  CostSavingUpdateInput,
  CostSavingVerifyInput,
} from './inputs.ts';

const payload = (name: string) =>
  builder.objectRef<{ readonly id: string }>(name).implement({
    description: 'The saving as it is now.',
    fields: (t) => ({
      costSaving: t.prismaField({
        type: CostSaving,
        description: 'The saving.',
        resolve: (query, { id }, _args, { database }) =>
          database.prisma.costSaving.findUniqueOrThrow({ ...query, where: { id } }),
      }),
    }),
  });

const CostSavingRecordPayload = payload('CostSavingRecordPayload');
const CostSavingUpdatePayload = payload('CostSavingUpdatePayload');
const CostSavingRealisePayload = payload('CostSavingRealisePayload');
const CostSavingVerifyPayload = payload('CostSavingVerifyPayload');
const CostSavingRejectPayload = payload('CostSavingRejectPayload');
const CostSavingLapsePayload = payload('CostSavingLapsePayload');
const CostSavingLinkDuplicatePayload = payload('CostSavingLinkDuplicatePayload');

const CostSavingMentionPayload = builder
  .objectRef<{ readonly id: string }>('CostSavingMentionPayload')
  .implement({
    description: 'The mention that was written down.',
    fields: (t) => ({
      mention: t.prismaField({
        type: CostSavingMention,
        description: 'The mention.',
        resolve: (query, { id }, _args, { database }) =>
          database.prisma.costSavingMention.findUniqueOrThrow({ ...query, where: { id } }),
      }),
    }),
  });

const CHANGE_ERRORS = [ValidationError, NotFoundError, StaleVersionError];

builder.mutationFields((t) => ({
  costSavingRecord: t.field({
    type: CostSavingRecordPayload,
    description: 'Records a saving.',
    errors: { types: [ValidationError] },
    args: { input: t.arg({ type: CostSavingRecordInput, required: true, description: 'The saving.' }) },
    resolve: async (_root, { input }, context) => ({
      id: await performOneFor(context, costSavingRecord, input),
    }),
  }),
  costSavingUpdate: t.field({
    type: CostSavingUpdatePayload,
    description:
      'Corrects what is known of a saving in its present state. What was known before stays known.',
    errors: { types: CHANGE_ERRORS },
    args: { input: t.arg({ type: CostSavingUpdateInput, required: true, description: 'The changes.' }) },
    resolve: async (_root, { input }, context) => ({
      id: await performFor(context, costSavingUpdate, input),
    }),
  }),
  costSavingRealise: t.field({
    type: CostSavingRealisePayload,
    description: 'States that an expected saving has come.',
    errors: { types: CHANGE_ERRORS },
    args: { input: t.arg({ type: CostSavingRealiseInput, required: true, description: 'Which, and when.' }) },
    resolve: async (_root, { input }, context) => ({
      id: await performFor(context, costSavingRealise, input),
    }),
  }),
  costSavingVerify: t.field({
    type: CostSavingVerifyPayload,
    description: 'States that somebody has checked that a saving has come.',
    errors: { types: CHANGE_ERRORS },
    args: { input: t.arg({ type: CostSavingVerifyInput, required: true, description: 'Which, and when.' }) },
    resolve: async (_root, { input }, context) => ({
      id: await performFor(context, costSavingVerify, input),
    }),
  }),
  costSavingReject: t.field({
    type: CostSavingRejectPayload,
    description: 'States that a saving is none. It counts nowhere from then on.',
    errors: { types: CHANGE_ERRORS },
    args: { input: t.arg({ type: CostSavingRejectInput, required: true, description: 'Which, and why.' }) },
    resolve: async (_root, { input }, context) => ({
      id: await performFor(context, costSavingReject, input),
    }),
  }),
  costSavingLapse: t.field({
    type: CostSavingLapsePayload,
    description: 'States that a saving is no more. It counts nowhere from then on.',
    errors: { types: CHANGE_ERRORS },
    args: { input: t.arg({ type: CostSavingLapseInput, required: true, description: 'Which, and why.' }) },
    resolve: async (_root, { input }, context) => ({ id: await performFor(context, costSavingLapse, input) }),
  }),
  costSavingLinkDuplicate: t.field({
    type: CostSavingLinkDuplicatePayload,
    description: 'States that a saving repeats another one, where it counts; or that it is one of its own.',
    errors: { types: CHANGE_ERRORS },
    args: {
      input: t.arg({ type: CostSavingLinkDuplicateInput, required: true, description: 'Which of which.' }),
    },
    resolve: async (_root, { input }, context) => ({
      id: await performFor(context, costSavingLinkDuplicate, input),
    }),
  }),
  costSavingMention: t.field({
    type: CostSavingMentionPayload,
    description: 'Writes down where a saving is told of, as it stands there.',
    errors: { types: [ValidationError, NotFoundError] },
    args: { input: t.arg({ type: CostSavingMentionInput, required: true, description: 'The mention.' }) },
    resolve: async (_root, { input }, context) => ({
      id: await performOneFor(context, costSavingMention, input),
    }),
  }),
}));
