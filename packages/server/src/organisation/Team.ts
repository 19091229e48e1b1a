import { builder } from '../graphql/builder.ts';
import { SAID } from '../graphql/said.ts';

/** `type Team`. */
export const Team = builder.prismaNode('Team', {
  id: { field: 'id', description: 'Begins with `team_`.' },
  nullable: true,
  select: { id: true },
  description: 'A unit of the organisation: a team, a department, a division.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name.' }),
    source: t.exposeString('source', { nullable: true, description: SAID.source }),
    externalId: t.exposeString('externalId', { nullable: true, description: SAID.externalId }),
    archivedAt: t.expose('archivedAt', { type: 'DateTime', nullable: true, description: SAID.archivedAt }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: SAID.createdAt }),
    revision: t.exposeInt('revision', { description: SAID.revision }),
  }),
});

builder.prismaObjectField(Team, 'parent', (t) =>
  t.relation('parent', { nullable: true, description: 'The team that it is part of; null at the top.' }),
);

export const TeamEdge = builder.edgeObject({
  type: Team,
  name: 'TeamEdge',
  description: 'A team in a list.',
});

export const TeamConnection = builder.connectionObject(
  { type: Team, name: 'TeamConnection', description: 'A page of teams.' },
  TeamEdge,
);
