import type { Cadence } from '@meritkit/core';
import { DerivationType } from '../derivation/DerivationType.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { builder } from '../graphql/builder.ts';
import { SAID } from '../graphql/said.ts';
import { ComputedValue, momentArguments } from '../reading/ComputedValue.ts';
import { momentOf } from '../reading/Moment.ts';
import { storedPoints } from '../reading/toDefinition.ts';
import { storedDerivation, toDerivation } from './derivationFields.ts';
import { KeyResultDriver, Measure, ThresholdMethod, ValueSource } from './enums.ts';

const ValueRange = builder
  .objectRef<Readonly<Record<'low' | 'high' | 'lowest' | 'highest', Prisma.Decimal>>>('ValueRange')
  .implement({
    description: 'The values that are wanted, and how far beyond them something still counts.',
    fields: (t) => ({
      low: t.expose('low', { type: 'Decimal', description: 'The lowest value that counts wholly.' }),
      high: t.expose('high', { type: 'Decimal', description: 'The highest value that counts wholly.' }),
      lowest: t.expose('lowest', { type: 'Decimal', description: 'From here down nothing counts.' }),
      highest: t.expose('highest', { type: 'Decimal', description: 'From here up nothing counts.' }),
    }),
  });

const ScorePoint = builder
  .objectRef<{ readonly value: string; readonly score: string }>('ScorePoint')
  .implement({
    description: 'A point of a line on which scores are read off.',
    fields: (t) => ({
      value: t.expose('value', { type: 'Decimal', description: 'A value.' }),
      score: t.expose('score', { type: 'Decimal', description: 'What it scores, 0…1.' }),
    }),
  });

const CadenceType = builder.objectRef<Cadence>('Cadence').implement({
  description: 'How often a value is expected.',
  fields: (t) => ({
    days: t.exposeInt('days', { description: 'Days from one value to the next.' }),
    graceDays: t.exposeInt('graceDays', { description: 'By how many days it may be late.' }),
  }),
});

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
        'Where it should arrive, or what it should hold, in the unit; null for measures without a target.',
    }),
    method: t.expose('method', {
      type: ThresholdMethod,
      nullable: true,
      description: 'How observations of a target to hold become one value; null for other measures.',
    }),
    tolerance: t.expose('tolerance', {
      type: 'Decimal',
      nullable: true,
      description: 'The distance from the target at which nothing counts any more; null for a hard edge.',
    }),
    range: t.field({
      type: ValueRange,
      nullable: true,
      description: 'The range that is wanted; null for other measures than RANGE.',
      select: { low: true, high: true, lowest: true, highest: true },
      resolve: ({ low, high, lowest, highest }) =>
        low === null || high === null || lowest === null || highest === null
          ? null
          : { low, high, lowest, highest },
    }),
    points: t.field({
      type: [ScorePoint],
      description: 'The points of the line; empty for other measures than PIECEWISE.',
      select: { points: true },
      resolve: ({ points }) => storedPoints.parse(points),
    }),
    derivation: t.field({
      type: DerivationType,
      nullable: true,
      description: 'How its value follows from evidence; null for other value sources than DERIVED.',
      select: { derivation: true },
      resolve: ({ derivation }) =>
        derivation === null ? null : toDerivation(storedDerivation.parse(derivation)),
    }),
    cadence: t.field({
      type: CadenceType,
      nullable: true,
      description: 'How often a value is expected; null for the default, every 7 days with 3 of grace.',
      select: { cadenceDays: true, graceDays: true },
      resolve: ({ cadenceDays, graceDays }) =>
        cadenceDays === null || graceDays === null ? null : { days: cadenceDays, graceDays },
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
