import type { Prisma } from '../generated/prisma/client.ts';
import { builder } from '../graphql/builder.ts';
import { SAID } from '../graphql/said.ts';
import { KeyResult } from '../key-result/KeyResult.ts';
import { Milestone } from '../key-result/Milestone.ts';
import { itemSelection } from '../paging/itemSelection.ts';
import { NEWEST_FACT } from '../paging/Order.ts';
import { cutPage, type PageArguments, planPage } from '../paging/page.ts';
import { sealOf } from '../paging/sealOf.ts';

/** `type CheckIn`. */
export const CheckIn = builder.prismaNode('CheckIn', {
  id: { field: 'id', description: 'Begins with `chk_`.' },
  nullable: true,
  select: { id: true },
  description:
    'A value of a key result as it was observed: absolute, never an increment. It is never changed.',
  fields: (t) => ({
    keyResult: t.relation('keyResult', { description: 'What it is about.' }),
    milestone: t.relation('milestone', {
      type: Milestone,
      nullable: true,
      description: 'The milestone whose state it tells; null when it is about the key result itself.',
    }),
    value: t.expose('value', {
      type: 'Decimal',
      nullable: true,
      description:
        'The value in the unit of the key result; null for a ratio and where only a confidence or note is stated.',
    }),
    numerator: t.expose('numerator', {
      type: 'Decimal',
      nullable: true,
      description: 'The upper part of a ratio; else null.',
    }),
    denominator: t.expose('denominator', {
      type: 'Decimal',
      nullable: true,
      description: 'The lower part of a ratio; else null. With 0 the value is unknown.',
    }),
    writtenValue: t.expose('writtenValue', {
      type: 'Decimal',
      nullable: true,
      description:
        'The value, or the upper part of the ratio, as it was written in `writtenUnit`; null where it was written in the unit of the key result.',
    }),
    writtenUnit: t.exposeString('writtenUnit', {
      nullable: true,
      description: 'The unit in which it was written; null for that of the key result.',
    }),
    confidence: t.expose('confidence', {
      type: 'Decimal',
      nullable: true,
      description:
        "The owner's estimate that the target will be met, 0…1; it enters no computation. Null when not stated.",
    }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'What was said about it; null for nothing.',
    }),
    author: t.relation('author', { nullable: true, description: 'Who observed it; null when not stated.' }),
    observedAt: t.expose('observedAt', { type: 'DateTime', description: 'When it was so.' }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: SAID.createdAt }),
    source: t.exposeString('source', { nullable: true, description: SAID.source }),
    externalId: t.exposeString('externalId', { nullable: true, description: SAID.externalId }),
  }),
});

const CheckInEdge = builder.edgeObject({
  type: CheckIn,
  name: 'CheckInEdge',
  description: 'A check-in in a list.',
});

const CheckInConnection = builder.connectionObject(
  { type: CheckIn, name: 'CheckInConnection', description: 'A page of check-ins.' },
  CheckInEdge,
);

const pageOf = (args: PageArguments, context: { readonly cursorKey: string }) =>
  planPage<Prisma.CheckInWhereInput, Prisma.CheckInOrderByWithRelationInput>(
    args,
    NEWEST_FACT,
    sealOf(context, 'KeyResult.checkIns'),
  );

builder.prismaObjectField(KeyResult, 'checkIns', (t) =>
  t.connection(
    {
      type: CheckIn,
      description: 'What was observed of it, the latest first.',
      select: (args, context, nested) => {
        const { where, orderBy, take } = pageOf(args, context);
        const { select } = itemSelection<Prisma.CheckInSelect>(nested, 'CheckIn', {
          id: true,
          observedAt: true,
          sequence: true,
        });
        return { checkIns: { select, where, orderBy, take } };
      },
      resolve: ({ checkIns }, args, context) => cutPage(checkIns, pageOf(args, context)),
    },
    CheckInConnection,
    CheckInEdge,
  ),
);
