import { builder } from '../graphql/builder.ts';
import { SAID } from '../graphql/said.ts';
import { Person } from '../organisation/Person.ts';
import { Team } from '../organisation/Team.ts';
import { RiskScenario } from '../risk-scenario/RiskScenario.ts';
import { IncidentFollowUp } from './IncidentFollowUp.ts';
import { IncidentVersion } from './IncidentVersion.ts';
import { Severity } from './Severity.ts';

const IncidentResponseStep = builder.prismaNode('IncidentResponseStep', {
  id: { field: 'id', description: 'Begins with `rst_`.' },
  nullable: true,
  select: { id: true },
  description:
    'A step of a response plan that a breach announced. Announcing is all: nothing is switched anywhere.',
  fields: (t) => ({
    incident: t.relation('incident', { description: 'The incident of the breach.' }),
    ordinal: t.exposeInt('ordinal', { description: 'Its place in the plan, from 1.' }),
    text: t.exposeString('text', { description: 'What to do.' }),
    announcedAt: t.expose('announcedAt', { type: 'DateTime', description: 'When it was announced.' }),
  }),
});

const IncidentRecipient = builder.prismaObject('IncidentRecipient', {
  select: { id: true },
  description: 'A person or a team that a breach was announced to.',
  fields: (t) => ({
    person: t.relation('person', {
      type: Person,
      nullable: true,
      description: 'The person; null when it is a team.',
    }),
    team: t.relation('team', {
      type: Team,
      nullable: true,
      description: 'The team; null when it is a person.',
    }),
  }),
});

/** `type Incident`. */
export const Incident = builder.prismaNode('Incident', {
  id: { field: 'id', description: 'Begins with `inc_`.' },
  nullable: true,
  select: { id: true },
  description: 'Something that went wrong, or was taken down on purpose.',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'What happened, in one line.' }),
    occurredAt: t.expose('occurredAt', {
      type: 'DateTime',
      description:
        'When it was, as far as known: started, else detected, acknowledged, mitigated, resolved, else the earliest that it can have been.',
    }),
    startedAt: t.expose('startedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it began; null when that is not known.',
    }),
    detectedAt: t.expose('detectedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was noticed; null when that is not known.',
    }),
    resolvedAt: t.expose('resolvedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was over; null when it is not, or when that is not known.',
    }),
    severities: t.expose('severities', {
      type: [Severity],
      description: 'The severities that it may have: one when it is known, several for “C or D”.',
    }),
    services: t.exposeStringList('services', {
      description: 'The services that it took something away from.',
    }),
    blocked: t.exposeBoolean('blocked', { description: 'Whether it was stopped before it had an effect.' }),
    planned: t.exposeBoolean('planned', { description: 'Whether it is planned maintenance.' }),
    version: t.field({
      type: IncidentVersion,
      nullable: true,
      description: 'All that is known of it; null when nothing was known of it then.',
      args: { knownAt: t.arg({ type: 'DateTime', description: SAID.knownAt }) },
      select: ({ knownAt }, _context, nested) => ({
        versions: nested({
          ...(knownAt == null ? {} : { where: { recordedAt: { lte: new Date(knownAt) } } }),
          orderBy: { sequence: 'desc' },
          take: 1,
        }),
      }),
      resolve: ({ versions }) => versions[0] ?? null,
    }),
    versions: t.relation('versions', {
      type: IncidentVersion,
      description: 'What was known of it, from the first version to the last.',
      query: { orderBy: { sequence: 'asc' } },
    }),
    followUps: t.relation('followUps', {
      type: IncidentFollowUp,
      description: 'What is to be done after it, in the order of writing.',
      query: { orderBy: { ordinal: 'asc' } },
    }),
    riskScenario: t.relation('riskScenario', {
      type: RiskScenario,
      nullable: true,
      description: 'The scenario whose breach opened it; null for none.',
    }),
    responseSteps: t.relation('responseSteps', {
      type: IncidentResponseStep,
      description: 'The response plan as the breach announced it.',
      query: { orderBy: { ordinal: 'asc' } },
    }),
    recipients: t.relation('recipients', {
      type: IncidentRecipient,
      description: 'Whom the breach was announced to.',
      query: { orderBy: { id: 'asc' } },
    }),
    source: t.exposeString('source', { nullable: true, description: SAID.source }),
    externalId: t.exposeString('externalId', { nullable: true, description: SAID.externalId }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: SAID.createdAt }),
    revision: t.exposeInt('revision', { description: SAID.revision }),
  }),
});

export const IncidentEdge = builder.edgeObject({
  type: Incident,
  name: 'IncidentEdge',
  description: 'An incident in a list.',
});

export const IncidentConnection = builder.connectionObject(
  { type: Incident, name: 'IncidentConnection', description: 'A page of incidents.' },
  IncidentEdge,
);
