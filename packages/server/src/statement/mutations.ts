import { ConflictError } from '../error/ConflictError.ts';
import { NotFoundError } from '../error/NotFoundError.ts';
import { PeriodClosedError } from '../error/PeriodClosedError.ts';
import { StaleVersionError } from '../error/StaleVersionError.ts';
import { ValidationError } from '../error/ValidationError.ts';
import { builder } from '../graphql/builder.ts';
import { performFor, performOneFor } from '../graphql/performFor.ts';
import { SAID } from '../graphql/said.ts';
import { statementArchive } from './commands/statementArchive.ts';
import { statementCreate } from './commands/statementCreate.ts';
import { statementUpdate } from './commands/statementUpdate.ts';
import { Statement } from './Statement.ts';

const payload = (name: string) =>
  builder.objectRef<{ readonly id: string }>(name).implement({
    description: 'The statement as it is now.',
    fields: (t) => ({
      statement: t.prismaField({
        type: Statement,
        description: 'The statement.',
        resolve: (query, { id }, _args, { database }) =>
          database.prisma.statement.findUniqueOrThrow({ ...query, where: { id } }),
      }),
    }),
  });

const StatementCreateInput = builder.inputType('StatementCreateInput', {
  description: 'A written result. Name the one thing that it is about.',
  fields: (t) => ({
    objectiveId: t.id({ description: 'The objective that it is about.' }),
    keyResultId: t.id({ description: 'The key result that it is about.' }),
    text: t.string({ required: true, description: 'The text as written, at most 20,000 characters.' }),
    authorId: t.id({ description: 'Who stated it.' }),
    source: t.string({ description: SAID.source }),
    externalId: t.string({ description: SAID.externalId }),
  }),
});

const StatementUpdateInput = builder.inputType('StatementUpdateInput', {
  description: 'The corrected text of a statement.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Its id.' }),
    text: t.string({ required: true, description: 'The text.' }),
    expectedRevision: t.int({ required: true, description: SAID.expectedRevision }),
  }),
});

const StatementArchiveInput = builder.inputType('StatementArchiveInput', {
  description: 'Which statement to archive.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Its id.' }),
    expectedRevision: t.int({ required: true, description: SAID.expectedRevision }),
  }),
});

const StatementCreatePayload = payload('StatementCreatePayload');
const StatementUpdatePayload = payload('StatementUpdatePayload');
const StatementArchivePayload = payload('StatementArchivePayload');

const CHANGE_ERRORS = [ValidationError, NotFoundError, PeriodClosedError, ConflictError, StaleVersionError];
const ARCHIVE_ERRORS = [NotFoundError, PeriodClosedError, ConflictError, StaleVersionError];

builder.mutationFields((t) => ({
  statementCreate: t.field({
    type: StatementCreatePayload,
    description: 'Writes down a result as its author states it.',
    errors: { types: [ValidationError, PeriodClosedError, ConflictError] },
    args: { input: t.arg({ type: StatementCreateInput, required: true, description: 'The statement.' }) },
    resolve: async (_root, { input }, context) => ({
      id: await performOneFor(context, statementCreate, input),
    }),
  }),
  statementUpdate: t.field({
    type: StatementUpdatePayload,
    description: 'Corrects the text of a statement.',
    errors: { types: CHANGE_ERRORS },
    args: { input: t.arg({ type: StatementUpdateInput, required: true, description: 'The text.' }) },
    resolve: async (_root, { input }, context) => ({ id: await performFor(context, statementUpdate, input) }),
  }),
  statementArchive: t.field({
    type: StatementArchivePayload,
    description: 'Takes a statement out of lists; it stays readable by its id.',
    errors: { types: ARCHIVE_ERRORS },
    args: { input: t.arg({ type: StatementArchiveInput, required: true, description: 'Which statement.' }) },
    resolve: async (_root, { input }, context) => ({
      id: await performFor(context, statementArchive, input),
    }),
  }),
}));
