import type { Prisma } from '../generated/prisma/client.ts';
import { builder } from '../graphql/builder.ts';
import { SAID } from '../graphql/said.ts';
import { itemSelection } from '../paging/itemSelection.ts';
import { BY_ORDINAL } from '../paging/Order.ts';
import { cutPage, type PageArguments, planPage } from '../paging/page.ts';
import { sealOf } from '../paging/sealOf.ts';
import { Language } from '../reading/Language.ts';
import { languageOfRow } from '../reading/languageRow.ts';
import { ReportItemKind, ReportKind } from './enums.ts';
import { ReportItem, ReportItemConnection, ReportItemEdge } from './ReportItem.ts';

const KEY = { id: true, ordinal: true } as const satisfies Prisma.ReportItemSelect;

const pageOf = (args: PageArguments, context: { readonly cursorKey: string }) =>
  planPage<Prisma.ReportItemWhereInput, Prisma.ReportItemOrderByWithRelationInput>(
    args,
    BY_ORDINAL,
    sealOf(context, 'Report.items'),
  );

/** `type Report`. */
export const Report = builder.prismaNode('Report', {
  id: { field: 'id', description: 'Begins with `rpt_`.' },
  nullable: true,
  select: { id: true },
  description: 'What somebody wrote about a period.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ReportKind, description: 'How long a time it is about.' }),
    period: t.relation('period', { description: 'The period that it is about.' }),
    author: t.relation('author', { nullable: true, description: 'Who wrote it; null when not stated.' }),
    team: t.relation('team', {
      nullable: true,
      description: 'The team that it is about; null when it is about its author.',
    }),
    title: t.exposeString('title', { description: 'Its title.' }),
    language: t.field({
      type: Language,
      nullable: true,
      description: 'The language in which it is written; null when not stated.',
      select: { language: true },
      resolve: ({ language }) => (language === null ? null : languageOfRow(language)),
    }),
    writtenOn: t.expose('writtenOn', {
      type: 'Date',
      nullable: true,
      description:
        'The day on which it was written, or its page made; it may tell of later days. Null when not stated.',
    }),
    writtenText: t.exposeString('writtenText', {
      nullable: true,
      description: 'That day in the words of the source; null when not stated.',
    }),
    items: t.connection(
      {
        type: ReportItem,
        description: 'What it tells, in the order of the document; removed ones are left out.',
        args: { kinds: t.arg({ type: [ReportItemKind], description: 'Only items of these kinds.' }) },
        select: (args, context, nested) => {
          const { where, orderBy, take } = pageOf(args, context);
          const { select } = itemSelection<Prisma.ReportItemSelect>(nested, 'ReportItem', KEY);
          const wanted = args.kinds == null ? {} : { kind: { in: args.kinds } };
          return { items: { select, where: { AND: [{ archivedAt: null }, wanted, where] }, orderBy, take } };
        },
        resolve: ({ items }, args, context) => cutPage(items, pageOf(args, context)),
      },
      ReportItemConnection,
      ReportItemEdge,
    ),
    source: t.exposeString('source', { nullable: true, description: SAID.source }),
    externalId: t.exposeString('externalId', { nullable: true, description: SAID.externalId }),
    archivedAt: t.expose('archivedAt', { type: 'DateTime', nullable: true, description: SAID.archivedAt }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: SAID.createdAt }),
    revision: t.exposeInt('revision', { description: SAID.revision }),
  }),
});

/** A report in a list. */
export const ReportEdge = builder.edgeObject({
  type: Report,
  name: 'ReportEdge',
  description: 'A report in a list.',
});

/** A page of reports. */
export const ReportConnection = builder.connectionObject(
  { type: Report, name: 'ReportConnection', description: 'A page of reports.' },
  ReportEdge,
);
