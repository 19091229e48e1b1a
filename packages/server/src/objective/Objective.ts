import { builder } from '../graphql/builder.ts';
import { SAID } from '../graphql/said.ts';
import { Person } from '../organisation/Person.ts';
import { Team } from '../organisation/Team.ts';
import { ComputedValue, momentArguments } from '../reading/ComputedValue.ts';
import { momentOf } from '../reading/Moment.ts';
import { Aggregation, Commitment, Driver, NullPolicy, WeightMode } from './enums.ts';

const ObjectiveDefinition = builder.prismaNode('ObjectiveDefinition', {
  id: { field: 'id', description: 'Begins with `odef_`.' },
  nullable: true,
  select: { id: true },
  description: 'How an objective is judged, from an instant until the next definition.',
  fields: (t) => ({
    commitment: t.expose('commitment', { type: Commitment, description: 'What is promised.' }),
    aggregation: t.expose('aggregation', {
      type: Aggregation,
      description: 'How its parts become one value.',
    }),
    driver: t.expose('driver', { type: Driver, description: 'What it gets its value from.' }),
    nullPolicy: t.expose('nullPolicy', {
      type: NullPolicy,
      description: 'What a part without a value does.',
    }),
    weightMode: t.expose('weightMode', {
      type: WeightMode,
      description: 'How the weights of its parts are read.',
    }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: 'Why it was changed; null when not stated.',
    }),
    validFrom: t.expose('validFrom', { type: 'DateTime', description: 'From when on it holds.' }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: SAID.createdAt }),
  }),
});

/** `type Objective`. */
export const Objective = builder.prismaNode('Objective', {
  id: { field: 'id', description: 'Begins with `obj_`.' },
  nullable: true,
  select: { id: true },
  description: 'What is to be achieved in a period.',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'What is to be achieved, in one line.' }),
    description: t.exposeString('description', {
      nullable: true,
      description: 'More about it; null for nothing.',
    }),
    conclusion: t.exposeString('conclusion', {
      nullable: true,
      description: 'What a learning objective found out; null while nothing is written.',
    }),
    period: t.relation('period', { description: 'The period in which it is to be achieved.' }),
    owner: t.relation('owner', {
      type: Person,
      nullable: true,
      description: 'Who answers for it; null when not stated.',
    }),
    team: t.relation('team', {
      type: Team,
      nullable: true,
      description: 'The team whose it is; null when not stated.',
    }),
    predecessor: t.relation('predecessor', {
      nullable: true,
      description: 'The objective of an earlier period that it carries on; null for none.',
    }),
    definition: t.field({
      type: ObjectiveDefinition,
      nullable: true,
      description: 'How it is judged as of now; null before its first definition.',
      select: (_args, { now }) => ({
        definitions: {
          where: { validFrom: { lte: now } },
          orderBy: [{ validFrom: 'desc' }, { sequence: 'desc' }],
          take: 1,
        },
      }),
      resolve: ({ definitions }) => definitions[0] ?? null,
    }),
    definitions: t.relation('definitions', {
      description: 'How it was judged, from the first definition to the last.',
      query: { orderBy: [{ validFrom: 'asc' }, { sequence: 'asc' }] },
    }),
    progress: t.field({
      type: ComputedValue,
      description: 'Where it stands.',
      args: momentArguments,
      select: { id: true },
      resolve: async ({ id }, args, { readings, now }) =>
        (await readings.objective(id, momentOf(args, now))).progress,
    }),
    score: t.field({
      type: ComputedValue,
      description:
        'Its progress at the end of the period, or an assessment that replaces it; unknown while the period is not over.',
      args: momentArguments,
      select: { id: true },
      resolve: async ({ id }, args, { readings, now }) =>
        (await readings.objective(id, momentOf(args, now))).score,
    }),
    source: t.exposeString('source', { nullable: true, description: SAID.source }),
    externalId: t.exposeString('externalId', { nullable: true, description: SAID.externalId }),
    archivedAt: t.expose('archivedAt', { type: 'DateTime', nullable: true, description: SAID.archivedAt }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: SAID.createdAt }),
    revision: t.exposeInt('revision', { description: SAID.revision }),
  }),
});

export const ObjectiveEdge = builder.edgeObject({
  type: Objective,
  name: 'ObjectiveEdge',
  description: 'An objective in a list.',
});

export const ObjectiveConnection = builder.connectionObject(
  { type: Objective, name: 'ObjectiveConnection', description: 'A page of objectives.' },
  ObjectiveEdge,
);
