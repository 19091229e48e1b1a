import { ConflictError } from '../error/ConflictError.ts';
import { NotFoundError } from '../error/NotFoundError.ts';
import { PeriodClosedError } from '../error/PeriodClosedError.ts';
import { StaleVersionError } from '../error/StaleVersionError.ts';
import { ValidationError } from '../error/ValidationError.ts';
import { builder } from '../graphql/builder.ts';
import { PeriodClosedErrorType } from '../graphql/errors.ts';
import { performFor, performOneFor } from '../graphql/performFor.ts';
import { SAID } from '../graphql/said.ts';
import { closePeriod } from './closePeriod.ts';
import { periodCreate } from './commands/periodCreate.ts';
import { periodOpen } from './commands/periodOpen.ts';
import { periodReopen } from './commands/periodReopen.ts';
import { periodUpdate } from './commands/periodUpdate.ts';
import { Period, PeriodKind } from './Period.ts';

builder.objectField(PeriodClosedErrorType, 'period', (t) =>
  t.prismaField({
    type: Period,
    description: 'The period that takes no changes.',
    resolve: (query, { periodId }, _args, { database }) =>
      database.prisma.period.findUniqueOrThrow({ ...query, where: { id: periodId } }),
  }),
);

const payload = (name: string) =>
  builder.objectRef<{ readonly id: string }>(name).implement({
    description: 'The period as it is now.',
    fields: (t) => ({
      period: t.prismaField({
        type: Period,
        description: 'The period.',
        resolve: (query, { id }, _args, { database }) =>
          database.prisma.period.findUniqueOrThrow({ ...query, where: { id } }),
      }),
    }),
  });

const PeriodCreateInput = builder.inputType('PeriodCreateInput', {
  description: 'A period to add.',
  fields: (t) => ({
    kind: t.field({ type: PeriodKind, required: true, description: 'How long it is, as people name it.' }),
    code: t.string({ required: true, description: 'Its short name, unique: `2026-Q4`.' }),
    name: t.string({ description: 'Its name for people; its code when absent.' }),
    startsOn: t.field({ type: 'Date', required: true, description: 'Its first day.' }),
    endsBefore: t.field({ type: 'Date', required: true, description: 'The first day after it.' }),
    note: t.string({ description: 'What is to be known about it.' }),
    source: t.string({ description: SAID.source }),
    externalId: t.string({ description: SAID.externalId }),
  }),
});

const PeriodUpdateInput = builder.inputType('PeriodUpdateInput', {
  description: 'What to change of a period. Absent fields stay; null clears.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Its id.' }),
    name: t.string({ description: 'Its name for people.' }),
    note: t.string({ description: 'What is to be known about it.' }),
    expectedRevision: t.int({ required: true, description: SAID.expectedRevision }),
  }),
});

const PeriodCloseInput = builder.inputType('PeriodCloseInput', {
  description: 'Which period to close.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Its id.' }),
    expectedRevision: t.int({ required: true, description: SAID.expectedRevision }),
  }),
});

const PeriodOpenInput = builder.inputType('PeriodOpenInput', {
  description: 'A period of a calendar to open. Its kind and dates follow from its code.',
  fields: (t) => ({
    calendarId: t.id({ required: true, description: 'The calendar.' }),
    code: t.string({
      required: true,
      description:
        'Its name in the calendar: `2026-Q4`, `2026-W53`, or `FY2027-Q3` where the fiscal year does not begin in January.',
    }),
    name: t.string({ description: 'Its name for people; its code when absent.' }),
    note: t.string({ description: 'What is to be known about it.' }),
    source: t.string({ description: SAID.source }),
    externalId: t.string({ description: SAID.externalId }),
  }),
});

const PeriodReopenInput = builder.inputType('PeriodReopenInput', {
  description: 'Which period to open again, and why.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Its id.' }),
    reason: t.string({ required: true, description: 'Why.' }),
    expectedRevision: t.int({ required: true, description: SAID.expectedRevision }),
  }),
});

const PeriodOpenPayload = payload('PeriodOpenPayload');
const PeriodReopenPayload = payload('PeriodReopenPayload');
const PeriodCreatePayload = payload('PeriodCreatePayload');
const PeriodUpdatePayload = payload('PeriodUpdatePayload');
const PeriodClosePayload = payload('PeriodClosePayload');

builder.mutationFields((t) => ({
  periodCreate: t.field({
    type: PeriodCreatePayload,
    description: 'Adds a period. Two of one kind cannot overlap, custom ones excepted.',
    errors: { types: [ValidationError, ConflictError] },
    args: { input: t.arg({ type: PeriodCreateInput, required: true, description: 'The period.' }) },
    resolve: async (_root, { input }, context) => ({ id: await performOneFor(context, periodCreate, input) }),
  }),
  periodOpen: t.field({
    type: PeriodOpenPayload,
    description: 'Opens a period of a calendar. Two of one calendar and kind cannot overlap.',
    errors: { types: [ValidationError, ConflictError] },
    args: { input: t.arg({ type: PeriodOpenInput, required: true, description: 'Which period.' }) },
    resolve: async (_root, { input }, context) => ({ id: await performOneFor(context, periodOpen, input) }),
  }),
  periodReopen: t.field({
    type: PeriodReopenPayload,
    description:
      'Opens a closed period again, for a reason. Its frozen scores count no more and are kept; closing it again freezes new ones.',
    errors: { types: [ValidationError, NotFoundError, StaleVersionError, ConflictError] },
    args: {
      input: t.arg({ type: PeriodReopenInput, required: true, description: 'Which period, and why.' }),
    },
    resolve: async (_root, { input }, context) => ({ id: await performFor(context, periodReopen, input) }),
  }),
  periodUpdate: t.field({
    type: PeriodUpdatePayload,
    description: 'Renames a period or changes its note. Its dates stay: values have been judged by them.',
    errors: { types: [ValidationError, NotFoundError, StaleVersionError] },
    args: { input: t.arg({ type: PeriodUpdateInput, required: true, description: 'What to change.' }) },
    resolve: async (_root, { input }, context) => ({ id: await performFor(context, periodUpdate, input) }),
  }),
  periodClose: t.field({
    type: PeriodClosePayload,
    description:
      'Closes a period that is over: it takes no changes from now on, and its scores are frozen with their explanations. A closing that a process left behind goes on.',
    errors: { types: [NotFoundError, StaleVersionError, PeriodClosedError, ConflictError] },
    args: { input: t.arg({ type: PeriodCloseInput, required: true, description: 'Which period.' }) },
    resolve: async (_root, { input }, context) => {
      const id = await closePeriod(context, input);
      context.readings.forget();
      return { id };
    },
  }),
}));
