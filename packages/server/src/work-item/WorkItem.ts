import {
  type WorkItemCompletion as CoreCompletion,
  millionthsToNumber,
  type Rational,
  toMillionths,
  workItemCompletion,
} from '@meritkit/core';
import type { Prisma, RecurrenceUnit as RecurrenceUnitName } from '../generated/prisma/client.ts';
import { builder } from '../graphql/builder.ts';
import { SAID } from '../graphql/said.ts';
import { FuzzyDate } from '../period/FuzzyDate.ts';
import { LATEST_FACT } from '../reading/latestFirst.ts';
import { toRational } from '../reading/toRational.ts';
import { toPlainDate } from '../time/plainDate.ts';
import { CompletionReason, RecurrenceUnit, WorkItemState } from './enums.ts';

const Recurrence = builder
  .objectRef<{
    readonly every: number;
    readonly unit: RecurrenceUnitName;
    readonly amount: Prisma.Decimal | null;
    readonly amountUnit: string | null;
  }>('Recurrence')
  .implement({
    description: 'How work comes again: every so many units.',
    fields: (t) => ({
      every: t.exposeInt('every', { description: 'Every so many units, from 1.' }),
      unit: t.field({ type: RecurrenceUnit, description: 'The unit.', resolve: ({ unit }) => unit }),
      amount: t.field({
        type: 'Decimal',
        nullable: true,
        description: 'How much of it each time; null when nobody said.',
        resolve: ({ amount }) => amount,
      }),
      amountUnit: t.exposeString('amountUnit', {
        nullable: true,
        description: 'The code of the unit of the amount, as `h`; null for none.',
      }),
    }),
  });

const published = (value: Rational | null) =>
  value === null ? null : millionthsToNumber(toMillionths(value));

const WorkItemCompletion = builder.objectRef<CoreCompletion>('WorkItemCompletion').implement({
  description: 'How far some work is, each with the same weight. It is told beside what the whole states.',
  fields: (t) => ({
    counted: t.exposeInt('counted', { description: 'How many count: all but the dropped ones.' }),
    done: t.exposeInt('done', { description: 'How many are done.' }),
    dropped: t.exposeInt('dropped', { description: 'How many are dropped.' }),
    share: t.float({
      nullable: true,
      description: 'Done ÷ counted, 0…1; null when none counts.',
      resolve: ({ share }) => published(share),
    }),
    progress: t.float({
      nullable: true,
      description: 'The mean of their progress, 0…1, with 1 for what is done; null when one is unknown.',
      resolve: ({ progress }) => published(progress),
    }),
    reasons: t.field({
      type: [CompletionReason],
      description: 'Why it is unknown, or what is left out.',
      resolve: ({ reasons }) => [...reasons],
    }),
  }),
});

/** Reads one thing of the version that counts now. */
const latest = <Select extends Prisma.WorkItemVersionSelect>(select: Select) => ({
  versions: { orderBy: LATEST_FACT, take: 1, select },
});

/** `type WorkItem`. */
export const WorkItem = builder.prismaNode('WorkItem', {
  id: { field: 'id', description: 'Begins with `wi_`.' },
  nullable: true,
  select: { id: true },
  description: 'An initiative or task: under an objective or key result, a part of other work, or free.',
  fields: (t) => ({
    ordinal: t.exposeInt('ordinal', { description: 'Its place among those in the same place, from 1.' }),
    title: t.exposeString('title', { description: 'What is to be done, in one line.' }),
    description: t.string({
      nullable: true,
      description: 'More about it; null for nothing.',
      select: latest({ description: true }),
      resolve: ({ versions }) => versions[0]?.description ?? null,
    }),
    objective: t.relation('objective', {
      nullable: true,
      description: 'The objective under which it stands; else null.',
    }),
    keyResult: t.relation('keyResult', {
      nullable: true,
      description: 'The key result under which it stands; else null.',
    }),
    parent: t.relation('parent', { nullable: true, description: 'What it is a part of; null for no part.' }),
    owner: t.relation('owner', { nullable: true, description: 'Who answers for it; null when not stated.' }),
    state: t.expose('state', { type: WorkItemState, description: 'Its state.' }),
    stateText: t.string({
      nullable: true,
      description: 'The state in the words of the source, as `提测`; null when not stated.',
      select: latest({ stateText: true }),
      resolve: ({ versions }) => versions[0]?.stateText ?? null,
    }),
    progress: t.float({
      nullable: true,
      description: 'As it is stated, 0…1; null when nobody said. What the parts say may differ.',
      select: { progress: true },
      resolve: ({ progress }) => published(toRational(progress)),
    }),
    completion: t.field({
      type: WorkItemCompletion,
      description: 'How far its parts are; archived ones are left out.',
      select: { parts: { where: { archivedAt: null }, select: { state: true, progress: true } } },
      resolve: ({ parts }) =>
        workItemCompletion(parts.map(({ state, progress }) => ({ state, progress: toRational(progress) }))),
    }),
    due: t.field({
      type: FuzzyDate,
      nullable: true,
      description: 'When it is due; null when nobody said.',
      select: latest({ dueText: true, dueEarliest: true, dueLatest: true }),
      resolve: ({ versions: [version] }) =>
        version?.dueText == null
          ? null
          : {
              text: version.dueText,
              earliest: version.dueEarliest === null ? null : toPlainDate(version.dueEarliest),
              latest: version.dueLatest === null ? null : toPlainDate(version.dueLatest),
            },
    }),
    recurrence: t.field({
      type: Recurrence,
      nullable: true,
      description: 'How it comes again; null when it comes once.',
      select: latest({
        recurrenceEvery: true,
        recurrenceUnit: true,
        recurrenceAmount: true,
        recurrenceAmountUnit: true,
      }),
      resolve: ({ versions: [version] }) =>
        version?.recurrenceEvery == null || version.recurrenceUnit === null
          ? null
          : {
              every: version.recurrenceEvery,
              unit: version.recurrenceUnit,
              amount: version.recurrenceAmount,
              amountUnit: version.recurrenceAmountUnit,
            },
    }),
    observedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'From when on it stands like this. Null only before its first version.',
      select: latest({ observedAt: true }),
      resolve: ({ versions }) => versions[0]?.observedAt ?? null,
    }),
    source: t.exposeString('source', { nullable: true, description: SAID.source }),
    externalId: t.exposeString('externalId', { nullable: true, description: SAID.externalId }),
    archivedAt: t.expose('archivedAt', { type: 'DateTime', nullable: true, description: SAID.archivedAt }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: SAID.createdAt }),
    revision: t.exposeInt('revision', { description: SAID.revision }),
  }),
});

export const WorkItemEdge = builder.edgeObject({
  type: WorkItem,
  name: 'WorkItemEdge',
  description: 'A work item in a list.',
});

export const WorkItemConnection = builder.connectionObject(
  { type: WorkItem, name: 'WorkItemConnection', description: 'A page of work items.' },
  WorkItemEdge,
);
