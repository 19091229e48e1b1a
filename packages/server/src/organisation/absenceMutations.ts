import { ConflictError } from '../error/ConflictError.ts';
import { NotFoundError } from '../error/NotFoundError.ts';
import { StaleVersionError } from '../error/StaleVersionError.ts';
import { ValidationError } from '../error/ValidationError.ts';
import { builder } from '../graphql/builder.ts';
import { performFor, performOneFor } from '../graphql/performFor.ts';
import { SAID } from '../graphql/said.ts';
import { Absence, AbsenceKind } from './Absence.ts';
import { absenceArchive } from './commands/absenceArchive.ts';
import { absenceCreate } from './commands/absenceCreate.ts';
import { absenceUpdate } from './commands/absenceUpdate.ts';

const payload = (name: string) =>
  builder.objectRef<{ readonly id: string }>(name).implement({
    description: 'The absence as it is now.',
    fields: (t) => ({
      absence: t.prismaField({
        type: Absence,
        description: 'The absence.',
        resolve: (query, { id }, _args, { database }) =>
          database.prisma.absence.findUniqueOrThrow({ ...query, where: { id } }),
      }),
    }),
  });

const AbsenceCreateInput = builder.inputType('AbsenceCreateInput', {
  description: 'Days on which a person does not work.',
  fields: (t) => ({
    personId: t.id({ required: true, description: 'Who.' }),
    kind: t.field({ type: AbsenceKind, required: true, description: 'Why.' }),
    startsOn: t.field({ type: 'Date', required: true, description: 'Its first day.' }),
    endsBefore: t.field({ type: 'Date', required: true, description: 'The first day after it.' }),
    source: t.string({ description: SAID.source }),
    externalId: t.string({ description: SAID.externalId }),
  }),
});

const AbsenceUpdateInput = builder.inputType('AbsenceUpdateInput', {
  description: 'What to correct of an absence. Absent fields stay.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Its id.' }),
    kind: t.field({ type: AbsenceKind, description: 'Why.' }),
    startsOn: t.field({ type: 'Date', description: 'Its first day.' }),
    endsBefore: t.field({ type: 'Date', description: 'The first day after it.' }),
    expectedRevision: t.int({ required: true, description: SAID.expectedRevision }),
  }),
});

const AbsenceArchiveInput = builder.inputType('AbsenceArchiveInput', {
  description: 'Which absence to take back.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Its id.' }),
    expectedRevision: t.int({ required: true, description: SAID.expectedRevision }),
  }),
});

const AbsenceCreatePayload = payload('AbsenceCreatePayload');
const AbsenceUpdatePayload = payload('AbsenceUpdatePayload');
const AbsenceArchivePayload = payload('AbsenceArchivePayload');

builder.mutationFields((t) => ({
  absenceCreate: t.field({
    type: AbsenceCreatePayload,
    description: 'Records days on which a person does not work. Two of one person cannot overlap.',
    errors: { types: [ValidationError, ConflictError] },
    args: { input: t.arg({ type: AbsenceCreateInput, required: true, description: 'The absence.' }) },
    resolve: async (_root, { input }, context) => ({
      id: await performOneFor(context, absenceCreate, input),
    }),
  }),
  absenceUpdate: t.field({
    type: AbsenceUpdatePayload,
    description: 'Corrects the days or the kind of an absence.',
    errors: { types: [ValidationError, NotFoundError, StaleVersionError, ConflictError] },
    args: { input: t.arg({ type: AbsenceUpdateInput, required: true, description: 'What to correct.' }) },
    resolve: async (_root, { input }, context) => ({ id: await performFor(context, absenceUpdate, input) }),
  }),
  absenceArchive: t.field({
    type: AbsenceArchivePayload,
    description: 'Takes an absence back: its days count as worked again.',
    errors: { types: [NotFoundError, StaleVersionError, ConflictError] },
    args: { input: t.arg({ type: AbsenceArchiveInput, required: true, description: 'Which absence.' }) },
    resolve: async (_root, { input }, context) => ({ id: await performFor(context, absenceArchive, input) }),
  }),
}));
