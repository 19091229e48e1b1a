import { queryFromInfo } from '@pothos/plugin-prisma';
import type { Prisma } from '../generated/prisma/client.ts';
import { builder } from '../graphql/builder.ts';
import { IdComparator, StringComparator } from '../graphql/comparators.ts';
import { SAID } from '../graphql/said.ts';
import { whereArchived, whereId, whereText } from '../graphql/where.ts';
import { uuidOf } from '../id/decodeId.ts';
import { ITEM_PATHS } from '../paging/itemSelection.ts';
import type { Order } from '../paging/Order.ts';
import { cutPage, planPage } from '../paging/page.ts';
import { sealOf } from '../paging/sealOf.ts';
import { Organisation } from './Organisation.ts';
import { Person, PersonConnection, PersonEdge } from './Person.ts';
import { Team, TeamConnection, TeamEdge } from './Team.ts';

const PersonFilter = builder.inputType('PersonFilter', {
  description: 'Which people. Conditions given together must all hold.',
  fields: (t) => ({
    id: t.field({ type: IdComparator, description: 'By id.' }),
    displayName: t.field({ type: StringComparator, description: 'By the name that is shown.' }),
    externalId: t.field({ type: StringComparator, description: 'By id in the system it was imported from.' }),
    archived: t.boolean({ description: SAID.archived }),
  }),
});

const TeamFilter = builder.inputType('TeamFilter', {
  description: 'Which teams. Conditions given together must all hold.',
  fields: (t) => ({
    id: t.field({ type: IdComparator, description: 'By id.' }),
    name: t.field({ type: StringComparator, description: 'By name.' }),
    parentId: t.field({ type: IdComparator, description: 'By the team that it is part of.' }),
    externalId: t.field({ type: StringComparator, description: 'By id in the system it was imported from.' }),
    archived: t.boolean({ description: SAID.archived }),
  }),
});

const BY_DISPLAY_NAME: Order = [{ field: 'displayName', direction: 'asc', kind: 'text' }];
const BY_NAME: Order = [{ field: 'name', direction: 'asc', kind: 'text' }];

builder.queryFields((t) => ({
  organisation: t.prismaField({
    type: Organisation,
    description: 'The organisation that this deployment serves.',
    resolve: (query, _root, _args, { database }) => database.prisma.organisation.findFirstOrThrow(query),
  }),
  person: t.prismaField({
    type: Person,
    nullable: true,
    description: 'One person; null for one who does not exist or whom you may not see.',
    args: { id: t.arg.id({ required: true, description: 'The id.' }) },
    resolve: (query, _root, { id }, { database }) =>
      database.prisma.person.findUnique({
        ...query,
        where: { id: uuidOf('Person', id) },
        relationLoadStrategy: 'join',
      }),
  }),
  team: t.prismaField({
    type: Team,
    nullable: true,
    description: 'One team; null for one that does not exist or that you may not see.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (query, _root, { id }, { database }) =>
      database.prisma.team.findUnique({
        ...query,
        where: { id: uuidOf('Team', id) },
        relationLoadStrategy: 'join',
      }),
  }),
  people: t.connection(
    {
      type: Person,
      description: 'The people, by name.',
      args: {
        filter: t.arg({
          type: PersonFilter,
          description: 'Which ones; all that are not archived when absent.',
        }),
      },
      resolve: async (_root, { filter, ...paging }, context, info) => {
        const seal = sealOf(context, 'people', { filter });
        const page = planPage<Prisma.PersonWhereInput, Prisma.PersonOrderByWithRelationInput>(
          paging,
          BY_DISPLAY_NAME,
          seal,
        );
        const select = { id: true, displayName: true } as const;
        const query = queryFromInfo({ context, info, typeName: 'Person', paths: ITEM_PATHS, select });
        const where: Prisma.PersonWhereInput = {
          archivedAt: whereArchived(filter?.archived),
          id: whereId('Person', filter?.id),
          displayName: whereText(filter?.displayName),
          externalId: whereText(filter?.externalId),
        };
        const rows = await context.database.prisma.person.findMany({
          select: query.select,
          where: { AND: [where, page.where] },
          orderBy: page.orderBy,
          take: page.take,
          relationLoadStrategy: 'join',
        });
        return cutPage(rows, page);
      },
    },
    PersonConnection,
    PersonEdge,
  ),
  teams: t.connection(
    {
      type: Team,
      description: 'The teams, by name.',
      args: {
        filter: t.arg({
          type: TeamFilter,
          description: 'Which ones; all that are not archived when absent.',
        }),
      },
      resolve: async (_root, { filter, ...paging }, context, info) => {
        const seal = sealOf(context, 'teams', { filter });
        const page = planPage<Prisma.TeamWhereInput, Prisma.TeamOrderByWithRelationInput>(
          paging,
          BY_NAME,
          seal,
        );
        const select = { id: true, name: true } as const;
        const query = queryFromInfo({ context, info, typeName: 'Team', paths: ITEM_PATHS, select });
        const where: Prisma.TeamWhereInput = {
          archivedAt: whereArchived(filter?.archived),
          id: whereId('Team', filter?.id),
          name: whereText(filter?.name),
          parentId: whereId('Team', filter?.parentId),
          externalId: whereText(filter?.externalId),
        };
        const rows = await context.database.prisma.team.findMany({
          select: query.select,
          where: { AND: [where, page.where] },
          orderBy: page.orderBy,
          take: page.take,
          relationLoadStrategy: 'join',
        });
        return cutPage(rows, page);
      },
    },
    TeamConnection,
    TeamEdge,
  ),
}));
