import { builder } from '../graphql/builder.ts';

/** `type ReportItemLink`. */
export const ReportItemLink = builder.prismaObject('ReportItemLink', {
  select: { id: true },
  description: 'That an item of a report is about something: exactly one of these is not null.',
  fields: (t) => ({
    objective: t.relation('objective', { nullable: true, description: 'The objective that it is about.' }),
    keyResult: t.relation('keyResult', { nullable: true, description: 'The key result that it is about.' }),
    statement: t.relation('statement', { nullable: true, description: 'The statement that it is about.' }),
    story: t.relation('story', { nullable: true, description: 'The story that it is about.' }),
    workItem: t.relation('workItem', { nullable: true, description: 'The work item that it is about.' }),
    incident: t.relation('incident', { nullable: true, description: 'The incident that it is about.' }),
    metric: t.relation('metric', { nullable: true, description: 'The metric that it is about.' }),
    costSaving: t.relation('costSaving', { nullable: true, description: 'The saving that it is about.' }),
  }),
});
