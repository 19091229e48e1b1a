import type { Actor } from '../command/Actor.ts';
import { builder } from '../graphql/builder.ts';
import { NIL_UUID } from '../id/decodeId.ts';
import { Person } from '../organisation/Person.ts';
import { AccessToken } from './AccessToken.ts';
import { AccessScopeType, Role } from './enums.ts';
import { rolesOf } from './rolesOf.ts';
import { ServiceAccount } from './ServiceAccount.ts';

const ViewerKind = builder.enumType('ViewerKind', {
  description: 'What kind of viewer asks.',
  values: {
    OPERATOR: { description: 'The operator, by the root token.' },
    PERSON: { description: 'A person.' },
    SERVICE: { description: 'A program, by a token of a service account.' },
  } as const,
});

const KINDS = { root: 'OPERATOR', system: 'OPERATOR', person: 'PERSON', service: 'SERVICE' } as const;

/** `type Viewer`. */
export const Viewer = builder.objectRef<Actor>('Viewer').implement({
  description: 'Who asks.',
  fields: (t) => ({
    kind: t.field({
      type: ViewerKind,
      description: 'What kind of viewer it is.',
      resolve: ({ kind }) => KINDS[kind],
    }),
    person: t.prismaField({
      type: Person,
      nullable: true,
      description: 'The person; null for the operator and for a service account.',
      resolve: (query, actor, _args, { database }) =>
        database.prisma.person.findUnique({
          ...query,
          where: { id: actor.kind === 'person' ? actor.personId : NIL_UUID },
        }),
    }),
    serviceAccount: t.prismaField({
      type: ServiceAccount,
      nullable: true,
      description: 'The service account; null for the operator and for a person.',
      resolve: (query, actor, _args, { database }) =>
        database.prisma.serviceAccount.findUnique({
          ...query,
          where: { id: actor.kind === 'service' ? actor.serviceAccountId : NIL_UUID },
        }),
    }),
    token: t.prismaField({
      type: AccessToken,
      nullable: true,
      description: 'The token that was shown; null for the root token and one of an identity provider.',
      resolve: (query, actor, _args, { database }) =>
        database.prisma.accessToken.findUnique({
          ...query,
          where: { id: 'tokenId' in actor ? (actor.tokenId ?? NIL_UUID) : NIL_UUID },
        }),
    }),
    roles: t.field({
      type: [Role],
      description: 'The roles that the person has today; none for the operator and for a service account.',
      resolve: rolesOf,
    }),
    scopes: t.field({
      type: [AccessScopeType],
      nullable: true,
      description: 'What the token allows at most; null without a limit.',
      resolve: (actor) => ('scopes' in actor && actor.scopes !== null ? [...actor.scopes] : null),
    }),
  }),
});

builder.queryField('viewer', (t) =>
  t.field({ type: Viewer, description: 'Who asks.', resolve: (_root, _args, { actor }) => actor }),
);
