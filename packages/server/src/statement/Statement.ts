import type { Prisma } from '../generated/prisma/client.ts';
import { builder } from '../graphql/builder.ts';
import { SAID } from '../graphql/said.ts';
import { KeyResult } from '../key-result/KeyResult.ts';
import { Objective } from '../objective/Objective.ts';
import { itemSelection } from '../paging/itemSelection.ts';
import { BY_ORDINAL } from '../paging/Order.ts';
import { cutPage, type PageArguments, planPage } from '../paging/page.ts';
import { sealOf } from '../paging/sealOf.ts';

/** `type Statement`. */
export const Statement = builder.prismaNode('Statement', {
  id: { field: 'id', description: 'Begins with `stm_`.' },
  nullable: true,
  select: { id: true },
  description: 'A written result, as its author stated it.',
  fields: (t) => ({
    ordinal: t.exposeInt('ordinal', {
      description: 'Its place among the statements about the same thing, from 1.',
    }),
    text: t.exposeString('text', { description: 'The text as written. Escape it where you show it.' }),
    objective: t.relation('objective', {
      nullable: true,
      description: 'The objective it is about; null when that is a key result.',
    }),
    keyResult: t.relation('keyResult', {
      nullable: true,
      description: 'The key result it is about; null when that is an objective.',
    }),
    author: t.relation('author', { nullable: true, description: 'Who stated it; null when not stated.' }),
    source: t.exposeString('source', { nullable: true, description: SAID.source }),
    externalId: t.exposeString('externalId', { nullable: true, description: SAID.externalId }),
    archivedAt: t.expose('archivedAt', { type: 'DateTime', nullable: true, description: SAID.archivedAt }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: SAID.createdAt }),
    revision: t.exposeInt('revision', { description: SAID.revision }),
  }),
});

const StatementEdge = builder.edgeObject({
  type: Statement,
  name: 'StatementEdge',
  description: 'A statement in a list.',
});

const StatementConnection = builder.connectionObject(
  { type: Statement, name: 'StatementConnection', description: 'A page of statements.' },
  StatementEdge,
);

const KEY = { id: true, ordinal: true } as const satisfies Prisma.StatementSelect;

const pageOf = (list: string, args: PageArguments, context: { readonly cursorKey: string }) =>
  planPage<Prisma.StatementWhereInput, Prisma.StatementOrderByWithRelationInput>(
    args,
    BY_ORDINAL,
    sealOf(context, list),
  );

builder.prismaObjectField(Objective, 'statements', (t) =>
  t.connection(
    {
      type: Statement,
      description: 'What was stated about it, in the order of writing; archived ones are left out.',
      select: (args, context, nested) => {
        const { where, orderBy, take } = pageOf('Objective.statements', args, context);
        const { select } = itemSelection<Prisma.StatementSelect>(nested, 'Statement', KEY);
        return { statements: { select, where: { AND: [{ archivedAt: null }, where] }, orderBy, take } };
      },
      resolve: ({ statements }, args, context) =>
        cutPage(statements, pageOf('Objective.statements', args, context)),
    },
    StatementConnection,
    StatementEdge,
  ),
);

builder.prismaObjectField(KeyResult, 'statements', (t) =>
  t.connection(
    {
      type: Statement,
      description: 'What was stated about it, in the order of writing; archived ones are left out.',
      select: (args, context, nested) => {
        const { where, orderBy, take } = pageOf('KeyResult.statements', args, context);
        const { select } = itemSelection<Prisma.StatementSelect>(nested, 'Statement', KEY);
        return { statements: { select, where: { AND: [{ archivedAt: null }, where] }, orderBy, take } };
      },
      resolve: ({ statements }, args, context) =>
        cutPage(statements, pageOf('KeyResult.statements', args, context)),
    },
    StatementConnection,
    StatementEdge,
  ),
);
