import { ConflictError } from '../error/ConflictError.ts';
import { NotFoundError } from '../error/NotFoundError.ts';
import { StaleVersionError } from '../error/StaleVersionError.ts';
import { ValidationError } from '../error/ValidationError.ts';
import { builder } from '../graphql/builder.ts';
import { performFor, performOneFor } from '../graphql/performFor.ts';
import { SAID } from '../graphql/said.ts';
import { Calendar, Weekday } from './Calendar.ts';
import { calendarCreate } from './commands/calendarCreate.ts';
import { calendarUpdate } from './commands/calendarUpdate.ts';

const payload = (name: string) =>
  builder.objectRef<{ readonly id: string }>(name).implement({
    description: 'The calendar as it is now.',
    fields: (t) => ({
      calendar: t.prismaField({
        type: Calendar,
        description: 'The calendar.',
        resolve: (query, { id }, _args, { database }) =>
          database.prisma.calendar.findUniqueOrThrow({ ...query, where: { id } }),
      }),
    }),
  });

const CalendarCreateInput = builder.inputType('CalendarCreateInput', {
  description: 'A calendar to add. ISO weeks are (MONDAY, 4), those of the United States (SUNDAY, 1).',
  fields: (t) => ({
    code: t.string({ required: true, description: 'Its short name, unique.' }),
    name: t.string({ description: 'Its name for people; its code when absent.' }),
    firstMonth: t.int({
      required: true,
      description: 'The month, 1…12, in which the fiscal year begins; 1 is the calendar year.',
    }),
    firstDay: t.field({ type: Weekday, required: true, description: 'The day on which weeks begin.' }),
    minimumDays: t.int({
      required: true,
      description: 'How many of its days, 1…7, the first week of a year has in that year at least.',
    }),
    source: t.string({ description: SAID.source }),
    externalId: t.string({ description: SAID.externalId }),
  }),
});

const CalendarUpdateInput = builder.inputType('CalendarUpdateInput', {
  description: 'The new name of a calendar.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Its id.' }),
    name: t.string({ required: true, description: 'Its name for people.' }),
    expectedRevision: t.int({ required: true, description: SAID.expectedRevision }),
  }),
});

const CalendarCreatePayload = payload('CalendarCreatePayload');
const CalendarUpdatePayload = payload('CalendarUpdatePayload');

builder.mutationFields((t) => ({
  calendarCreate: t.field({
    type: CalendarCreatePayload,
    description: 'Adds a calendar: a way to divide time.',
    errors: { types: [ValidationError, ConflictError] },
    args: { input: t.arg({ type: CalendarCreateInput, required: true, description: 'The calendar.' }) },
    resolve: async (_root, { input }, context) => ({
      id: await performOneFor(context, calendarCreate, input),
    }),
  }),
  calendarUpdate: t.field({
    type: CalendarUpdatePayload,
    description: 'Renames a calendar. How it divides time stays: its periods follow from that.',
    errors: { types: [ValidationError, NotFoundError, StaleVersionError] },
    args: { input: t.arg({ type: CalendarUpdateInput, required: true, description: 'The name.' }) },
    resolve: async (_root, { input }, context) => ({ id: await performFor(context, calendarUpdate, input) }),
  }),
}));
