import { builder } from '../graphql/builder.ts';
import { SAID } from '../graphql/said.ts';
import { ComputedValue, momentArguments } from '../reading/ComputedValue.ts';
import { momentOf } from '../reading/Moment.ts';
import { KeyResultDriver, Measure, ValueSource } from './enums.ts';

const KeyResultDefinition = builder.prismaNode('KeyResultDefinition', {
  id: { field: 'id', description: 'Begins with `kdef_`.' },
  nullable: true,
  select: { id: true },
  description: 'How a key result is measured and judged, from an instant until the next definition.',
  fields: (t) => ({
    measure: t.expose('measure', { type: Measure, description: 'How it is judged.' }),
    valueSource: t.expose('valueSource', { type: ValueSource, description: 'How its value comes in.' }),
    unit: t.exposeString('unit', { nullable: true, description: 'The unit of its values; null for none.' }),
    baseline: t.expose('baseline', {
      type: 'Decimal',
      nullable: true,
      description:
        'Where it starts, in the unit; null where nothing is measured between a baseline and a target.',
    }),
    target: t.expose('target', {
      type: 'Decimal',
      nullable: true,
      description:
        'Where it should arrive, in the unit; null where nothing is measured between a baseline and a target.',
    }),
    weight: t.exposeInt('weight', {
      nullable: true,
      description: "Its weight among the objective's key results, in basis points; null is unset.",
    }),
    driver: t.expose('driver', {
      type: KeyResultDriver,
      description: 'What it gets its progress from.',
    }),
    legacy: t.exposeBoolean('legacy', {
      description: 'Whether it was imported as old data, in which a target may equal the baseline.',
    }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: 'Why it was changed; null when not stated.',
    }),
    validFrom: t.expose('validFrom', { type: 'DateTime', description: 'From when on it holds.' }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: SAID.createdAt }),
  }),
});

/** `type KeyResult`. */
export const KeyResult = builder.prismaNode('KeyResult', {
  id: { field: 'id', description: 'Begins with `kr_`.' },
  nullable: true,
  select: { id: true },
  description: 'How one can tell that an objective is achieved.',
  fields: (t) => ({
    ordinal: t.exposeInt('ordinal', { description: "Its place among the objective's key results, from 1." }),
    title: t.exposeString('title', { description: 'What is to be reached, in one line.' }),
    description: t.exposeString('description', {
      nullable: true,
      description: 'More about it; null for nothing.',
    }),
    objective: t.relation('objective', { description: 'The objective that it belongs to.' }),
    owner: t.relation('owner', { nullable: true, description: 'Who answers for it; null when not stated.' }),
    definition: t.field({
      type: KeyResultDefinition,
      nullable: true,
      description: 'How it is measured and judged as of now; null before its first definition.',
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
      description: 'How it was measured and judged, from the first definition to the last.',
      query: { orderBy: [{ validFrom: 'asc' }, { sequence: 'asc' }] },
    }),
    progress: t.field({
      type: ComputedValue,
      description: 'Where it stands.',
      args: momentArguments,
      select: { id: true },
      resolve: async ({ id }, args, { readings, now }) =>
        (await readings.keyResult(id, momentOf(args, now))).progress,
    }),
    score: t.field({
      type: ComputedValue,
      description:
        'Its progress at the end of the period, or an assessment that replaces it; unknown while the period is not over.',
      args: momentArguments,
      select: { id: true },
      resolve: async ({ id }, args, { readings, now }) =>
        (await readings.keyResult(id, momentOf(args, now))).score,
    }),
    source: t.exposeString('source', { nullable: true, description: SAID.source }),
    externalId: t.exposeString('externalId', { nullable: true, description: SAID.externalId }),
    archivedAt: t.expose('archivedAt', { type: 'DateTime', nullable: true, description: SAID.archivedAt }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: SAID.createdAt }),
    revision: t.exposeInt('revision', { description: SAID.revision }),
  }),
});

export const KeyResultEdge = builder.edgeObject({
  type: KeyResult,
  name: 'KeyResultEdge',
  description: 'A key result in a list.',
});

export const KeyResultConnection = builder.connectionObject(
  { type: KeyResult, name: 'KeyResultConnection', description: 'A page of key results.' },
  KeyResultEdge,
);
