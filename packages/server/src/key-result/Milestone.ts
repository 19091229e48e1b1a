import { milestoneState } from '@meritkit/core';
import { builder } from '../graphql/builder.ts';
import { SAID } from '../graphql/said.ts';
import { toObservation } from '../reading/facts.ts';
import { OBSERVATION_SELECT } from '../reading/keyResultSelect.ts';
import { dateIn } from '../time/dateIn.ts';
import { toPlainDate } from '../time/plainDate.ts';
import { MilestoneState } from './enums.ts';
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
    state: t.field({
      type: MilestoneState,
      description: 'How far it is, judged by what is done of it and by the day on which it is due.',
      args: { asOf: t.arg({ type: 'DateTime', description: SAID.asOf }) },
      select: ({ asOf }, { now }) => ({
        dueOn: true,
        checkIns: {
          where: { observedAt: { lte: asOf == null ? now : new Date(asOf) }, value: { not: null } },
          orderBy: [{ observedAt: 'desc' }, { sequence: 'desc' }],
          take: 1,
          select: OBSERVATION_SELECT,
        },
      }),
      resolve: async ({ dueOn, checkIns }, { asOf }, { now, organisation }) => {
        const { timeZone } = await organisation();
        return milestoneState(
          { dueOn: dueOn === null ? null : toPlainDate(dueOn), observation: toObservation(checkIns[0]) },
          dateIn(asOf == null ? now : new Date(asOf), timeZone),
        );
      },
    }),
  }),
});

builder.prismaObjectField(KeyResult, 'milestones', (t) =>
  t.relation('milestones', {
    description: 'Its milestones, in their order; none unless it is measured by them.',
    query: { orderBy: { ordinal: 'asc' } },
  }),
);
