import { type PlainDate, prorationFactor } from '@meritkit/core';
import type { Absence as AbsenceRow, Assignment, Prisma } from '../generated/prisma/client.ts';
import { builder } from '../graphql/builder.ts';
import { SAID } from '../graphql/said.ts';
import { uuidOf } from '../id/decodeId.ts';
import { itemSelection } from '../paging/itemSelection.ts';
import type { Order } from '../paging/Order.ts';
import { cutPage, type PageArguments, planPage } from '../paging/page.ts';
import { sealOf } from '../paging/sealOf.ts';
import { toPlainDate } from '../time/plainDate.ts';
import { Person } from './Person.ts';

/** `enum AbsenceKind`. */
export const AbsenceKind = builder.enumType('AbsenceKind', {
  description: 'Why somebody does not work.',
  values: {
    VACATION: { description: 'Paid leave.' },
    SICKNESS: { description: 'Illness.' },
    PARENTAL: { description: 'Parental leave.' },
    UNPAID: { description: 'Unpaid leave.' },
    OTHER: { description: 'Anything else.' },
  } as const,
});

/** `type Absence`. */
export const Absence = builder.prismaNode('Absence', {
  id: { field: 'id', description: 'Begins with `abs_`.' },
  nullable: true,
  select: { id: true, personId: true },
  description: 'Days on which a person does not work: from `startsOn` until before `endsBefore`.',
  fields: (t) => ({
    person: t.relation('person', { description: 'Who.' }),
    kind: t.expose('kind', { type: AbsenceKind, description: 'Why.' }),
    startsOn: t.expose('startsOn', { type: 'Date', description: 'Its first day.' }),
    endsBefore: t.expose('endsBefore', { type: 'Date', description: 'The first day after it.' }),
    source: t.exposeString('source', { nullable: true, description: SAID.source }),
    externalId: t.exposeString('externalId', { nullable: true, description: SAID.externalId }),
    archivedAt: t.expose('archivedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was taken back: its days count as worked since then. Null while it stands.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: SAID.createdAt }),
    revision: t.exposeInt('revision', { description: SAID.revision }),
  }),
});

const AbsenceEdge = builder.edgeObject({
  type: Absence,
  name: 'AbsenceEdge',
  description: 'An absence in a list.',
});

const AbsenceConnection = builder.connectionObject(
  { type: Absence, name: 'AbsenceConnection', description: 'A page of absences.' },
  AbsenceEdge,
);

const LATEST_START: Order = [{ field: 'startsOn', direction: 'desc', kind: 'instant' }];

const pageOf = (args: PageArguments, context: { readonly cursorKey: string }) =>
  planPage<Prisma.AbsenceWhereInput, Prisma.AbsenceOrderByWithRelationInput>(
    args,
    LATEST_START,
    sealOf(context, 'Person.absences'),
  );

const Fraction = builder
  .objectRef<{ readonly numerator: bigint; readonly denominator: bigint }>('Fraction')
  .implement({
    description: 'An exact fraction in lowest terms.',
    fields: (t) => ({
      numerator: t.string({
        description: 'What stands above the line.',
        resolve: ({ numerator }) => String(numerator),
      }),
      denominator: t.string({
        description: 'What stands below the line; above 0.',
        resolve: ({ denominator }) => String(denominator),
      }),
    }),
  });

/** The open end of an assignment, as the rules take it: no period reaches so far. */
const NO_END: PlainDate = '9999-12-31';

const toAssigned = ({ startsOn, endsBefore, fte }: Pick<Assignment, 'startsOn' | 'endsBefore' | 'fte'>) => ({
  startsOn: toPlainDate(startsOn),
  endsBefore: endsBefore === null ? NO_END : toPlainDate(endsBefore),
  fte: { numerator: BigInt(fte), denominator: 10_000n },
});

const toSpan = ({ startsOn, endsBefore }: Pick<AbsenceRow, 'startsOn' | 'endsBefore'>) => ({
  startsOn: toPlainDate(startsOn),
  endsBefore: toPlainDate(endsBefore),
});

builder.prismaObjectField(Person, 'absences', (t) =>
  t.connection(
    {
      type: Absence,
      description: 'When the person does not work, the latest first; what was taken back is left out.',
      select: (args, context, nested) => {
        const { where, orderBy, take } = pageOf(args, context);
        const { select } = itemSelection<Prisma.AbsenceSelect>(nested, 'Absence', {
          id: true,
          startsOn: true,
        });
        return { absences: { select, where: { AND: [{ archivedAt: null }, where] }, orderBy, take } };
      },
      resolve: ({ absences }, args, context) => cutPage(absences, pageOf(args, context)),
    },
    AbsenceConnection,
    AbsenceEdge,
  ),
);

builder.prismaObjectField(Person, 'prorationFactor', (t) =>
  t.field({
    type: Fraction,
    nullable: true,
    description:
      'The part of a period that the person worked: Σ days × full-time share ÷ days of the period, days of absence left out. Null when there is no such period.',
    args: { periodId: t.arg.id({ required: true, description: 'The period.' }) },
    select: { id: true },
    resolve: async ({ id }, { periodId }, { database: { prisma } }) => {
      const period = await prisma.period.findUnique({ where: { id: uuidOf('Period', periodId) } });
      if (period === null) return null;
      const during = { startsOn: { lt: period.endsBefore } };
      const [assignments, absences] = await Promise.all([
        prisma.assignment.findMany({
          where: {
            personId: id,
            ...during,
            OR: [{ endsBefore: null }, { endsBefore: { gt: period.startsOn } }],
          },
        }),
        prisma.absence.findMany({
          where: { personId: id, archivedAt: null, ...during, endsBefore: { gt: period.startsOn } },
        }),
      ]);
      return prorationFactor(toSpan(period), assignments.map(toAssigned), absences.map(toSpan));
    },
  }),
);
