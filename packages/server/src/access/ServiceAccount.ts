import { builder } from '../graphql/builder.ts';
import { SAID } from '../graphql/said.ts';

/** `type ServiceAccount`. */
export const ServiceAccount = builder.prismaNode('ServiceAccount', {
  id: { field: 'id', description: 'Begins with `svc_`.' },
  nullable: true,
  select: { id: true },
  description: 'A program that uses the API in its own name.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name, unique.' }),
    archivedAt: t.expose('archivedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was archived: its tokens are not accepted since then. Null while it is not.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: SAID.createdAt }),
    revision: t.exposeInt('revision', { description: SAID.revision }),
  }),
});

export const ServiceAccountEdge = builder.edgeObject({
  type: ServiceAccount,
  name: 'ServiceAccountEdge',
  description: 'A service account in a list.',
});

export const ServiceAccountConnection = builder.connectionObject(
  { type: ServiceAccount, name: 'ServiceAccountConnection', description: 'A page of service accounts.' },
  ServiceAccountEdge,
);
