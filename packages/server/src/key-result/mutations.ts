import { CheckIn } from '../check-in/CheckIn.ts';
import { ConflictError } from '../error/ConflictError.ts';
import { NotFoundError } from '../error/NotFoundError.ts';
import { PeriodClosedError } from '../error/PeriodClosedError.ts';
import { StaleVersionError } from '../error/StaleVersionError.ts';
import { ValidationError } from '../error/ValidationError.ts';
import { builder } from '../graphql/builder.ts';
import { performFor, performOneFor } from '../graphql/performFor.ts';
import { assessmentPayload, overridePayload } from '../judgement/payloads.ts';
import { keyResultArchive } from './commands/keyResultArchive.ts';
import { keyResultAssess } from './commands/keyResultAssess.ts';
import { keyResultCheckIn } from './commands/keyResultCheckIn.ts';
import { keyResultCreate } from './commands/keyResultCreate.ts';
import { keyResultOverride } from './commands/keyResultOverride.ts';
import { keyResultRedefine } from './commands/keyResultRedefine.ts';
import { keyResultUpdate } from './commands/keyResultUpdate.ts';
import {
  KeyResultArchiveInput,
  KeyResultAssessInput,
  KeyResultCheckInInput,
  KeyResultCreateInput,
  KeyResultOverrideInput,
  KeyResultRedefineInput,
  KeyResultUpdateInput,
} from './inputs.ts';
import { KeyResult } from './KeyResult.ts';

interface Changed {
  readonly id: string;
}

const payload = (name: string) =>
  builder.objectRef<Changed>(name).implement({
    description: 'The key result as it is now.',
    fields: (t) => ({
      keyResult: t.prismaField({
        type: KeyResult,
        description: 'The key result.',
        resolve: (query, { id }, _args, { database }) =>
          database.prisma.keyResult.findUniqueOrThrow({ ...query, where: { id } }),
      }),
    }),
  });

const KeyResultCheckInPayload = builder.objectRef<Changed>('KeyResultCheckInPayload').implement({
  description: 'What was recorded.',
  fields: (t) => ({
    checkIn: t.prismaField({
      type: CheckIn,
      description: 'The check-in.',
      resolve: (query, { id }, _args, { database }) =>
        database.prisma.checkIn.findUniqueOrThrow({ ...query, where: { id } }),
    }),
  }),
});

const KeyResultAssessPayload = assessmentPayload('KeyResultAssessPayload');
const KeyResultOverridePayload = overridePayload('KeyResultOverridePayload');
const KeyResultCreatePayload = payload('KeyResultCreatePayload');
const KeyResultUpdatePayload = payload('KeyResultUpdatePayload');
const KeyResultRedefinePayload = payload('KeyResultRedefinePayload');
const KeyResultArchivePayload = payload('KeyResultArchivePayload');

const FACT_ERRORS = [ValidationError, NotFoundError, PeriodClosedError, ConflictError];
const CHANGE_ERRORS = [...FACT_ERRORS, StaleVersionError];
const ARCHIVE_ERRORS = [NotFoundError, PeriodClosedError, ConflictError, StaleVersionError];

builder.mutationFields((t) => ({
  keyResultCreate: t.field({
    type: KeyResultCreatePayload,
    description: 'Adds a key result to an objective.',
    errors: { types: [ValidationError, PeriodClosedError, ConflictError] },
    args: { input: t.arg({ type: KeyResultCreateInput, required: true, description: 'The key result.' }) },
    resolve: async (_root, { input }, context) => ({
      id: await performOneFor(context, keyResultCreate, input),
    }),
  }),
  keyResultUpdate: t.field({
    type: KeyResultUpdatePayload,
    description: "Changes a key result's texts and owner. How it is measured changes by `keyResultRedefine`.",
    errors: { types: CHANGE_ERRORS },
    args: { input: t.arg({ type: KeyResultUpdateInput, required: true, description: 'What to change.' }) },
    resolve: async (_root, { input }, context) => ({ id: await performFor(context, keyResultUpdate, input) }),
  }),
  keyResultRedefine: t.field({
    type: KeyResultRedefinePayload,
    description:
      'Gives a key result a whole new definition from an instant on; earlier instants keep theirs.',
    errors: { types: CHANGE_ERRORS },
    args: { input: t.arg({ type: KeyResultRedefineInput, required: true, description: 'The definition.' }) },
    resolve: async (_root, { input }, context) => ({
      id: await performFor(context, keyResultRedefine, input),
    }),
  }),
  keyResultArchive: t.field({
    type: KeyResultArchivePayload,
    description: "Takes a key result out of lists and of its objective's value from now on.",
    errors: { types: ARCHIVE_ERRORS },
    args: { input: t.arg({ type: KeyResultArchiveInput, required: true, description: 'Which key result.' }) },
    resolve: async (_root, { input }, context) => ({
      id: await performFor(context, keyResultArchive, input),
    }),
  }),
  keyResultCheckIn: t.field({
    type: KeyResultCheckInPayload,
    description:
      'Records what was observed of a key result. One that arrives late does not change the current value.',
    errors: { types: FACT_ERRORS },
    args: {
      input: t.arg({ type: KeyResultCheckInInput, required: true, description: 'What was observed.' }),
    },
    resolve: async (_root, { input }, context) => ({
      id: await performOneFor(context, keyResultCheckIn, input),
    }),
  }),
  keyResultAssess: t.field({
    type: KeyResultAssessPayload,
    description:
      "Records a person's judgement: the value of an assessed key result, and in place of the calculated score of any other.",
    errors: { types: FACT_ERRORS },
    args: { input: t.arg({ type: KeyResultAssessInput, required: true, description: 'The judgement.' }) },
    resolve: async (_root, { input }, context) => ({ id: await performFor(context, keyResultAssess, input) }),
  }),
  keyResultOverride: t.field({
    type: KeyResultOverridePayload,
    description: 'Enters a value over what the check-ins give, with a reason.',
    errors: { types: FACT_ERRORS },
    args: { input: t.arg({ type: KeyResultOverrideInput, required: true, description: 'The value.' }) },
    resolve: async (_root, { input }, context) => ({
      id: await performFor(context, keyResultOverride, input),
    }),
  }),
}));
