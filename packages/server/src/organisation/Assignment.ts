import { wherePersonInReach } from '../access/whereRead.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { builder } from '../graphql/builder.ts';
import { SAID } from '../graphql/said.ts';
import { itemSelection } from '../paging/itemSelection.ts';
import type { Order } from '../paging/Order.ts';
import { cutPage, type PageArguments, planPage } from '../paging/page.ts';
import { sealOf } from '../paging/sealOf.ts';
import { Person } from './Person.ts';
import { Team } from './Team.ts';

/** `type Assignment`. */
export const Assignment = builder.prismaNode('Assignment', {
  id: { field: 'id', description: 'Begins with `asg_`.' },
  nullable: true,
  select: { id: true, personId: true },
  description: "A person's place in a team over dates.",
  fields: (t) => ({
    person: t.relation('person', { description: 'Who.' }),
    team: t.relation('team', { description: 'Where.' }),
    manager: t.relation('manager', {
      nullable: true,
      description: 'Who leads the person there; null when not stated.',
    }),
    title: t.exposeString('title', {
      nullable: true,
      description: 'The title of the job; null when not stated.',
    }),
    level: t.exposeString('level', {
      nullable: true,
      description: 'The level of the job, as its code, like `P5`; null when not stated.',
    }),
    fte: t.exposeInt('fte', { description: 'Full-time equivalent in basis points: 10000 is full time.' }),
    startsOn: t.expose('startsOn', { type: 'Date', description: 'Its first day.' }),
    endsBefore: t.expose('endsBefore', {
      type: 'Date',
      nullable: true,
      description: 'The first day after it; null while no end is known.',
    }),
    revision: t.exposeInt('revision', { description: SAID.revision }),
  }),
});

const AssignmentEdge = builder.edgeObject({
  type: Assignment,
  name: 'AssignmentEdge',
  description: 'An assignment in a list.',
});

const AssignmentConnection = builder.connectionObject(
  { type: Assignment, name: 'AssignmentConnection', description: 'A page of assignments.' },
  AssignmentEdge,
);

const LATEST_START: Order = [{ field: 'startsOn', direction: 'desc', kind: 'instant' }];

const pageOf = (list: string, args: PageArguments, context: { readonly cursorKey: string }) =>
  planPage<Prisma.AssignmentWhereInput, Prisma.AssignmentOrderByWithRelationInput>(
    args,
    LATEST_START,
    sealOf(context, list),
  );

builder.prismaObjectField(Person, 'assignments', (t) =>
  t.connection(
    {
      type: Assignment,
      description: "The person's places in teams, the latest first.",
      select: (args, context, nested) => {
        const { where, orderBy, take } = pageOf('Person.assignments', args, context);
        const { select } = itemSelection<Prisma.AssignmentSelect>(nested, 'Assignment', {
          id: true,
          startsOn: true,
        });
        return { assignments: { select, where, orderBy, take } };
      },
      resolve: ({ assignments }, args, context) =>
        cutPage(assignments, pageOf('Person.assignments', args, context)),
    },
    AssignmentConnection,
    AssignmentEdge,
  ),
);

builder.prismaObjectField(Team, 'assignments', (t) =>
  t.connection(
    {
      type: Assignment,
      description: 'Who is or was in the team, the latest first.',
      select: (args, context, nested) => {
        const { where, orderBy, take } = pageOf('Team.assignments', args, context);
        const { select } = itemSelection<Prisma.AssignmentSelect>(nested, 'Assignment', {
          id: true,
          startsOn: true,
        });
        const read = wherePersonInReach(context, 'PERSONAL');
        return { assignments: { select, where: { AND: [where, read] }, orderBy, take } };
      },
      resolve: ({ assignments }, args, context) =>
        cutPage(assignments, pageOf('Team.assignments', args, context)),
    },
    AssignmentConnection,
    AssignmentEdge,
  ),
);
