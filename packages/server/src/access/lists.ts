import { queryFromInfo } from '@pothos/plugin-prisma';
import type { Prisma } from '../generated/prisma/client.ts';
import { builder } from '../graphql/builder.ts';
import type { Context } from '../graphql/Context.ts';
import { NIL_UUID } from '../id/decodeId.ts';
import { ITEM_PATHS } from '../paging/itemSelection.ts';
import type { Order } from '../paging/Order.ts';
import { cutPage, planPage } from '../paging/page.ts';
import { sealOf } from '../paging/sealOf.ts';
import { AccessToken, AccessTokenConnection, AccessTokenEdge } from './AccessToken.ts';
import { mayDo } from './authorise.ts';
import { RoleGrant, RoleGrantConnection, RoleGrantEdge } from './RoleGrant.ts';
import { ServiceAccount, ServiceAccountConnection, ServiceAccountEdge } from './ServiceAccount.ts';

const NEWEST: Order = [{ field: 'createdAt', direction: 'desc', kind: 'instant' }];
const BY_NAME: Order = [{ field: 'name', direction: 'asc', kind: 'text' }];

const isAdministrator = ({ database, actor, now }: Context) =>
  mayDo(database.prisma, actor, 'ADMINISTER', null, now);

builder.queryFields((t) => ({
  tokens: t.connection(
    {
      type: AccessToken,
      description: "The viewer's tokens, the newest first; those of everybody for administrators.",
      resolve: async (_root, paging, context, info) => {
        const { actor } = context;
        const page = planPage<Prisma.AccessTokenWhereInput, Prisma.AccessTokenOrderByWithRelationInput>(
          paging,
          NEWEST,
          sealOf(context, 'tokens'),
        );
        const select = { id: true, createdAt: true } as const;
        const query = queryFromInfo({ context, info, typeName: 'AccessToken', paths: ITEM_PATHS, select });
        const own: Prisma.AccessTokenWhereInput =
          actor.kind === 'service'
            ? { serviceAccountId: actor.serviceAccountId }
            : { personId: actor.kind === 'person' ? actor.personId : NIL_UUID };
        const rows = await context.database.prisma.accessToken.findMany({
          select: query.select,
          where: { AND: [(await isAdministrator(context)) ? {} : own, page.where] },
          orderBy: page.orderBy,
          take: page.take,
          relationLoadStrategy: 'join',
        });
        return cutPage(rows, page);
      },
    },
    AccessTokenConnection,
    AccessTokenEdge,
  ),
  roleGrants: t.connection(
    {
      type: RoleGrant,
      description: "The viewer's granted roles, the newest first; those of everybody for administrators.",
      resolve: async (_root, paging, context, info) => {
        const { actor } = context;
        const page = planPage<Prisma.RoleGrantWhereInput, Prisma.RoleGrantOrderByWithRelationInput>(
          paging,
          NEWEST,
          sealOf(context, 'roleGrants'),
        );
        const select = { id: true, createdAt: true } as const;
        const query = queryFromInfo({ context, info, typeName: 'RoleGrant', paths: ITEM_PATHS, select });
        const own = { personId: actor.kind === 'person' ? actor.personId : NIL_UUID };
        const rows = await context.database.prisma.roleGrant.findMany({
          select: query.select,
          where: { AND: [(await isAdministrator(context)) ? {} : own, page.where] },
          orderBy: page.orderBy,
          take: page.take,
          relationLoadStrategy: 'join',
        });
        return cutPage(rows, page);
      },
    },
    RoleGrantConnection,
    RoleGrantEdge,
  ),
  serviceAccounts: t.connection(
    {
      type: ServiceAccount,
      description: 'The service accounts, by name, for administrators; nobody else sees any.',
      resolve: async (_root, paging, context, info) => {
        const page = planPage<Prisma.ServiceAccountWhereInput, Prisma.ServiceAccountOrderByWithRelationInput>(
          paging,
          BY_NAME,
          sealOf(context, 'serviceAccounts'),
        );
        const select = { id: true, name: true } as const;
        const query = queryFromInfo({ context, info, typeName: 'ServiceAccount', paths: ITEM_PATHS, select });
        const rows = await context.database.prisma.serviceAccount.findMany({
          select: query.select,
          where: { AND: [(await isAdministrator(context)) ? {} : { id: NIL_UUID }, page.where] },
          orderBy: page.orderBy,
          take: page.take,
          relationLoadStrategy: 'join',
        });
        return cutPage(rows, page);
      },
    },
    ServiceAccountConnection,
    ServiceAccountEdge,
  ),
}));
