import { builder } from '../graphql/builder.ts';

/** `type ReportItemLink`. */
export const ReportItemLink = builder.prismaObject('ReportItemLink', {
  select: { id: true },
  description: 'That an item of a report is about something: exactly one of these is not null.',
  fields: (t) => ({
    objective: t.relation('objective', { nullable: true, description: 'The objective that it is about.' }),
    keyResult: t.relation('keyResult', { nullable: true, description: 'The key result that it is about.' }),
    statement: t.relation('statement', { nullable: true, description: 'The statement that it repeats.' }),
  }),
});
