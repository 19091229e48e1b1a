import { printDecimal, roundTo } from '@meritkit/core';
import { builder } from '../graphql/builder.ts';
import { SAID } from '../graphql/said.ts';
import { COMPARED, type Comparison, comparisonOf } from './comparison.ts';

/** More decimals than a value of ours has; only quotients are cut. */
const PLACES = 9;

const FigureComparison = builder.objectRef<Comparison>('FigureComparison').implement({
  description:
    'A stated figure beside the one that is computed for the same thing. Neither replaces the other.',
  fields: (t) => ({
    computed: t.field({
      type: 'Decimal',
      description: 'What is computed, with at most nine decimals.',
      resolve: ({ computed }) => printDecimal(roundTo(computed.value, PLACES)),
    }),
    unit: t.string({
      nullable: true,
      description: 'Its unit; null for none.',
      resolve: ({ computed }) => computed.unit,
    }),
    agrees: t.exposeBoolean('agrees', {
      description:
        'Whether it equals what is stated, in its unit, rounded to its decimals, by its qualifier.',
    }),
  }),
});

/** `type EvidenceLink`. */
export const EvidenceLink = builder.prismaNode('EvidenceLink', {
  id: { field: 'id', description: 'Begins with `lnk_`.' },
  nullable: true,
  select: { id: true },
  description: 'A statement or a story is about one thing.',
  fields: (t) => ({
    ordinal: t.exposeInt('ordinal', { description: 'Its place among the links to the same thing, from 1.' }),
    statement: t.relation('statement', {
      nullable: true,
      description: 'The statement; null for a story.',
    }),
    story: t.relation('story', { nullable: true, description: 'The story; null for a statement.' }),
    objective: t.relation('objective', {
      nullable: true,
      description: 'The objective it is about; else null.',
    }),
    keyResult: t.relation('keyResult', {
      nullable: true,
      description: 'The key result it is about; else null.',
    }),
    workItem: t.relation('workItem', { nullable: true, description: 'The work it is about; else null.' }),
    costSaving: t.relation('costSaving', {
      nullable: true,
      description: 'The saving it is about; else null.',
    }),
    metric: t.relation('metric', { nullable: true, description: 'The metric it is about; else null.' }),
    incident: t.relation('incident', {
      nullable: true,
      description: 'The incident it is about; else null.',
    }),
    aboutStory: t.relation('aboutStory', {
      nullable: true,
      description: 'The story it is about; else null.',
    }),
    comparison: t.field({
      type: FigureComparison,
      nullable: true,
      description:
        'The figure of the statement beside the computed one, as known now: the latest value of the key result, the progress of the work, or what is saved. Null where one of the two is unknown, or they do not fit together by unit and window.',
      select: COMPARED,
      resolve: async (link, _args, { organisation }) => comparisonOf(link, (await organisation()).timeZone),
    }),
    endedAt: t.expose('endedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was ended; null while it holds.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: SAID.createdAt }),
    revision: t.exposeInt('revision', { description: SAID.revision }),
  }),
});

/** The links that hold, as they were made. */
export const LIVE = {
  where: { endedAt: null },
  orderBy: [{ createdAt: 'asc' as const }, { id: 'asc' as const }],
};
