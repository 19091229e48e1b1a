import { builder } from '../graphql/builder.ts';
import { SAID } from '../graphql/said.ts';
import { AccessScopeType } from './enums.ts';
import { ServiceAccount } from './ServiceAccount.ts';

/** `type AccessToken`. */
export const AccessToken = builder.prismaNode('AccessToken', {
  id: { field: 'id', description: 'Begins with `tok_`. It is not the token itself.' },
  nullable: true,
  select: { id: true },
  description:
    'A secret that its bearer shows instead of signing in. Only its digest is kept. Its bearer and administrators see it.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What it is for.' }),
    person: t.relation('person', {
      nullable: true,
      description: 'Whose it is; null for one of a service account.',
    }),
    serviceAccount: t.relation('serviceAccount', {
      type: ServiceAccount,
      nullable: true,
      description: 'Whose it is; null for one of a person.',
    }),
    scopes: t.expose('scopes', { type: [AccessScopeType], description: 'What it allows at most.' }),
    expiresAt: t.expose('expiresAt', {
      type: 'DateTime',
      description: 'From when on it is not accepted any more.',
    }),
    lastUsedAt: t.expose('lastUsedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was last used, to the hour; null when it never was.',
    }),
    revokedAt: t.expose('revokedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was revoked; null when it was not.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: SAID.createdAt }),
    revision: t.exposeInt('revision', { description: SAID.revision }),
  }),
});

export const AccessTokenEdge = builder.edgeObject({
  type: AccessToken,
  name: 'AccessTokenEdge',
  description: 'A token in a list.',
});

export const AccessTokenConnection = builder.connectionObject(
  { type: AccessToken, name: 'AccessTokenConnection', description: 'A page of tokens.' },
  AccessTokenEdge,
);
