import { millionthsToNumber, toMillionths } from '@meritkit/core';
import { builder } from '../graphql/builder.ts';
import { SAID } from '../graphql/said.ts';
import { FuzzyDate } from '../period/FuzzyDate.ts';
import { dueOf } from '../period/fuzzyDateFields.ts';
import { momentArguments } from '../reading/ComputedValue.ts';
import { LATEST_FACT } from '../reading/latestFirst.ts';
import { momentOf } from '../reading/Moment.ts';
import { toRational } from '../reading/toRational.ts';
import { WorkItemState } from './enums.ts';
import { WorkItem } from './WorkItem.ts';

const WorkItemVersion = builder.prismaObject('WorkItemVersion', {
  select: { id: true },
  description: 'How work stood from an instant until its next version.',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'What is to be done, in one line.' }),
    state: t.expose('state', { type: WorkItemState, description: 'Its state.' }),
    stateText: t.exposeString('stateText', {
      nullable: true,
      description: 'The state in the words of the source; null when not stated.',
    }),
    progress: t.float({
      nullable: true,
      description: 'As it was stated, 0…1; null when nobody said.',
      select: { progress: true },
      resolve: ({ progress }) => {
        const value = toRational(progress);
        return value === null ? null : millionthsToNumber(toMillionths(value));
      },
    }),
    due: t.field({
      type: FuzzyDate,
      nullable: true,
      description: 'When it was due; null when nobody said.',
      select: { dueText: true, dueEarliest: true, dueLatest: true },
      resolve: dueOf,
    }),
    observedAt: t.expose('observedAt', { type: 'DateTime', description: 'From when on it stood like this.' }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: SAID.createdAt }),
  }),
});

builder.prismaObjectField(WorkItem, 'version', (t) =>
  t.field({
    type: WorkItemVersion,
    nullable: true,
    description: 'How it stood at an instant; null before its first version.',
    args: momentArguments,
    select: (args, { now }, nested) => {
      const { asOf, knownAt } = momentOf(args, now);
      return {
        versions: nested({
          where: { observedAt: { lte: asOf }, recordedAt: { lte: knownAt } },
          orderBy: LATEST_FACT,
          take: 1,
        }),
      };
    },
    resolve: ({ versions }) => versions[0] ?? null,
  }),
);
