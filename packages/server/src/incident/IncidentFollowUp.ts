import { builder } from '../graphql/builder.ts';
import { SAID } from '../graphql/said.ts';
import { Person } from '../organisation/Person.ts';

export const FollowUpTerm = builder.enumType('FollowUpTerm', {
  description: 'How soon a follow-up helps.',
  values: {
    SHORT_TERM: { description: 'At once: against the same thing happening again.' },
    LONG_TERM: { description: 'Later: against things of this kind.' },
  } as const,
});

const FollowUpState = builder.enumType('FollowUpState', {
  description: 'Where a follow-up stands.',
  values: {
    OPEN: { description: 'To be done.' },
    DONE: { description: 'Done.' },
    DROPPED: { description: 'Not to be done any more.' },
  } as const,
});

/** `type IncidentFollowUp`. */
export const IncidentFollowUp = builder.prismaNode('IncidentFollowUp', {
  id: { field: 'id', description: 'Begins with `flw_`.' },
  nullable: true,
  select: { id: true },
  description: 'What is to be done after an incident. It is closed once.',
  fields: (t) => ({
    incident: t.relation('incident', { description: 'The incident that it follows.' }),
    ordinal: t.exposeInt('ordinal', {
      description: 'Its place among the follow-ups of the incident, from 1.',
    }),
    term: t.expose('term', { type: FollowUpTerm, description: 'How soon it helps.' }),
    text: t.exposeString('text', { description: 'What is to be done.' }),
    owner: t.relation('owner', {
      type: Person,
      nullable: true,
      description: 'Who does it; null when not stated.',
    }),
    dueOn: t.expose('dueOn', {
      type: 'Date',
      nullable: true,
      description: 'The day by which it is due; null for none.',
    }),
    state: t.expose('state', { type: FollowUpState, description: 'Where it stands.' }),
    closedAt: t.expose('closedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was done or dropped; null while it is open.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: SAID.createdAt }),
    revision: t.exposeInt('revision', { description: 'Grows by one with every change.' }),
  }),
});
