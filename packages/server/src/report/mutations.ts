import { ConflictError } from '../error/ConflictError.ts';
import { NotFoundError } from '../error/NotFoundError.ts';
import { StaleVersionError } from '../error/StaleVersionError.ts';
import { ValidationError } from '../error/ValidationError.ts';
import { builder } from '../graphql/builder.ts';
import { performFor, performOneFor } from '../graphql/performFor.ts';
import { languageRow } from '../reading/languageRow.ts';
import { reportArchive } from './commands/reportArchive.ts';
import { reportItemAdd } from './commands/reportItemAdd.ts';
import { reportItemRemove } from './commands/reportItemRemove.ts';
import { reportItemUpdate } from './commands/reportItemUpdate.ts';
import { reportUpdate } from './commands/reportUpdate.ts';
import { reportWrite } from './commands/reportWrite.ts';
import {
  ReportArchiveInput,
  ReportItemAddInput,
  ReportItemRemoveInput,
  ReportItemUpdateInput,
  ReportUpdateInput,
  ReportWriteInput,
} from './inputs.ts';
import { Report } from './Report.ts';
import { ReportItem } from './ReportItem.ts';

const reportPayload = (name: string) =>
  builder.objectRef<{ readonly id: string }>(name).implement({
    description: 'The report as it is now.',
    fields: (t) => ({
      report: t.prismaField({
        type: Report,
        description: 'The report.',
        resolve: (query, { id }, _args, { database }) =>
          database.prisma.report.findUniqueOrThrow({ ...query, where: { id } }),
      }),
    }),
  });

const itemPayload = (name: string) =>
  builder.objectRef<{ readonly id: string }>(name).implement({
    description: 'The item as it is now.',
    fields: (t) => ({
      reportItem: t.prismaField({
        type: ReportItem,
        description: 'The item.',
        resolve: (query, { id }, _args, { database }) =>
          database.prisma.reportItem.findUniqueOrThrow({ ...query, where: { id } }),
      }),
    }),
  });

const ReportWritePayload = reportPayload('ReportWritePayload');
const ReportUpdatePayload = reportPayload('ReportUpdatePayload');
const ReportArchivePayload = reportPayload('ReportArchivePayload');
const ReportItemAddPayload = itemPayload('ReportItemAddPayload');
const ReportItemUpdatePayload = itemPayload('ReportItemUpdatePayload');
const ReportItemRemovePayload = itemPayload('ReportItemRemovePayload');

const CHANGE_ERRORS = [ValidationError, NotFoundError, ConflictError, StaleVersionError];
const REMOVE_ERRORS = [NotFoundError, ConflictError, StaleVersionError];

builder.mutationFields((t) => ({
  reportWrite: t.field({
    type: ReportWritePayload,
    description: 'Writes down a report with its items, as its author wrote them.',
    errors: { types: [ValidationError] },
    args: { input: t.arg({ type: ReportWriteInput, required: true, description: 'The report.' }) },
    resolve: async (_root, { input }, context) => ({
      id: await performOneFor(context, reportWrite, { ...input, language: languageRow(input.language) }),
    }),
  }),
  reportUpdate: t.field({
    type: ReportUpdatePayload,
    description: 'Changes what a report says of itself.',
    errors: { types: CHANGE_ERRORS },
    args: { input: t.arg({ type: ReportUpdateInput, required: true, description: 'What to change.' }) },
    resolve: async (_root, { input }, context) => ({
      id: await performFor(context, reportUpdate, { ...input, language: languageRow(input.language) }),
    }),
  }),
  reportArchive: t.field({
    type: ReportArchivePayload,
    description: 'Takes a report out of lists; it stays readable by its id.',
    errors: { types: REMOVE_ERRORS },
    args: { input: t.arg({ type: ReportArchiveInput, required: true, description: 'Which report.' }) },
    resolve: async (_root, { input }, context) => ({ id: await performFor(context, reportArchive, input) }),
  }),
  reportItemAdd: t.field({
    type: ReportItemAddPayload,
    description: 'Adds an item at the end of a report, or of what it is part of.',
    errors: { types: [ValidationError, ConflictError] },
    args: { input: t.arg({ type: ReportItemAddInput, required: true, description: 'The item.' }) },
    resolve: async (_root, { input }, context) => ({
      id: await performOneFor(context, reportItemAdd, input),
    }),
  }),
  reportItemUpdate: t.field({
    type: ReportItemUpdatePayload,
    description: 'Changes what an item tells.',
    errors: { types: CHANGE_ERRORS },
    args: { input: t.arg({ type: ReportItemUpdateInput, required: true, description: 'What to change.' }) },
    resolve: async (_root, { input }, context) => ({
      id: await performFor(context, reportItemUpdate, input),
    }),
  }),
  reportItemRemove: t.field({
    type: ReportItemRemovePayload,
    description: 'Takes an item out of its report; it stays readable by its id.',
    errors: { types: REMOVE_ERRORS },
    args: { input: t.arg({ type: ReportItemRemoveInput, required: true, description: 'Which item.' }) },
    resolve: async (_root, { input }, context) => ({
      id: await performFor(context, reportItemRemove, input),
    }),
  }),
}));
