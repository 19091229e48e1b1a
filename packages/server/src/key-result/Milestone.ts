import { builder } from '../graphql/builder.ts';
import { KeyResult } from './KeyResult.ts';

/** `type Milestone`. */
export const Milestone = builder.prismaNode('Milestone', {
  id: { field: 'id', description: 'Begins with `mst_`.' },
  nullable: true,
  select: { id: true },
  description: 'A step of a key result that is measured by milestones.',
  fields: (t) => ({
    ordinal: t.exposeInt('ordinal', { description: "Its place among the key result's milestones, from 1." }),
    title: t.exposeString('title', { description: 'What is to be done.' }),
    weight: t.exposeInt('weight', {
      nullable: true,
      description: 'Its weight in basis points; null is unset.',
    }),
    dueOn: t.expose('dueOn', {
      type: 'Date',
      nullable: true,
      description: 'When it is due; null when not stated.',
    }),
    done: t.field({
      type: 'Decimal',
      description: 'How far it is done as of now, 0…1: 0 when nothing was reported.',
      select: (_args, { now }) => ({
        checkIns: {
          where: { observedAt: { lte: now }, value: { not: null } },
          orderBy: [{ observedAt: 'desc' }, { sequence: 'desc' }],
          take: 1,
          select: { value: true },
        },
      }),
      resolve: ({ checkIns }) => checkIns[0]?.value ?? '0',
    }),
  }),
});

builder.prismaObjectField(KeyResult, 'milestones', (t) =>
  t.relation('milestones', {
    description: 'Its milestones, in their order; none unless it is measured by them.',
    query: { orderBy: { ordinal: 'asc' } },
  }),
);
