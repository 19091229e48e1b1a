import { builder } from '../graphql/builder.ts';
import { SAID } from '../graphql/said.ts';

/** `type Person`. */
export const Person = builder.prismaNode('Person', {
  id: { field: 'id', description: 'Begins with `psn_`.' },
  nullable: true,
  select: { id: true },
  description: 'A person of the organisation.',
  fields: (t) => ({
    displayName: t.exposeString('displayName', { description: 'The name that is shown.' }),
    source: t.exposeString('source', { nullable: true, description: SAID.source }),
    externalId: t.exposeString('externalId', { nullable: true, description: SAID.externalId }),
    archivedAt: t.expose('archivedAt', { type: 'DateTime', nullable: true, description: SAID.archivedAt }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: SAID.createdAt }),
    revision: t.exposeInt('revision', { description: SAID.revision }),
  }),
});

export const PersonEdge = builder.edgeObject({
  type: Person,
  name: 'PersonEdge',
  description: 'A person in a list.',
});

export const PersonConnection = builder.connectionObject(
  { type: Person, name: 'PersonConnection', description: 'A page of people.' },
  PersonEdge,
);
