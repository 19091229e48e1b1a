import { ConflictError } from '../error/ConflictError.ts';
import { NotFoundError } from '../error/NotFoundError.ts';
import { PeriodClosedError } from '../error/PeriodClosedError.ts';
import { StaleVersionError } from '../error/StaleVersionError.ts';
import { ValidationError } from '../error/ValidationError.ts';
import { linkPayload } from '../evidence-link/linkPayload.ts';
import { builder } from '../graphql/builder.ts';
import { performFor, performOneFor } from '../graphql/performFor.ts';
import { statementArchive } from './commands/statementArchive.ts';
import { statementCreate } from './commands/statementCreate.ts';
import { statementLink } from './commands/statementLink.ts';
import { statementUnlink } from './commands/statementUnlink.ts';
import { statementUpdate } from './commands/statementUpdate.ts';
import {
  StatementArchiveInput,
  StatementCreateInput,
  StatementLinkInput,
  StatementUnlinkInput,
  StatementUpdateInput,
} from './inputs.ts';
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

const StatementCreatePayload = payload('StatementCreatePayload');
const StatementUpdatePayload = payload('StatementUpdatePayload');
const StatementArchivePayload = payload('StatementArchivePayload');
const StatementLinkPayload = linkPayload('StatementLinkPayload');
const StatementUnlinkPayload = linkPayload('StatementUnlinkPayload');

const CHANGE_ERRORS = [ValidationError, NotFoundError, PeriodClosedError, ConflictError, StaleVersionError];
const ARCHIVE_ERRORS = [NotFoundError, PeriodClosedError, ConflictError, StaleVersionError];
const LINK_ERRORS = [ValidationError, NotFoundError, PeriodClosedError, ConflictError];

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
    description: 'Corrects the text of a statement, or the figure that it states.',
    errors: { types: CHANGE_ERRORS },
    args: { input: t.arg({ type: StatementUpdateInput, required: true, description: 'The changes.' }) },
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
  statementLink: t.field({
    type: StatementLinkPayload,
    description: 'Links a statement with one more thing that it is about.',
    errors: { types: LINK_ERRORS },
    args: { input: t.arg({ type: StatementLinkInput, required: true, description: 'Which with what.' }) },
    resolve: async (_root, { input }, context) => ({ id: await performFor(context, statementLink, input) }),
  }),
  statementUnlink: t.field({
    type: StatementUnlinkPayload,
    description: 'Ends a link of a statement; that it was there stays known.',
    errors: { types: ARCHIVE_ERRORS },
    args: { input: t.arg({ type: StatementUnlinkInput, required: true, description: 'Which link.' }) },
    resolve: async (_root, { input }, context) => ({ id: await performFor(context, statementUnlink, input) }),
  }),
}));
