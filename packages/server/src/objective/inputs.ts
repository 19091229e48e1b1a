import { builder } from '../graphql/builder.ts';
import { SAID } from '../graphql/said.ts';
import { AssessmentRole } from '../judgement/AssessmentRole.ts';
import { Aggregation, Commitment, Driver, NullPolicy, WeightMode } from './enums.ts';

export const ObjectiveCreateInput = builder.inputType('ObjectiveCreateInput', {
  description: 'An objective to add.',
  fields: (t) => ({
    periodId: t.id({ required: true, description: 'The period in which it is to be achieved.' }),
    title: t.string({
      required: true,
      description: 'What is to be achieved, in one line of at most 300 characters.',
    }),
    description: t.string({ description: 'More about it.' }),
    ownerId: t.id({ description: 'Who answers for it.' }),
    teamId: t.id({ description: 'The team whose it is.' }),
    commitment: t.field({ type: Commitment, description: 'What is promised; COMMITTED when absent.' }),
    aggregation: t.field({
      type: Aggregation,
      description: 'How its parts become one value; MEAN when absent.',
    }),
    nullPolicy: t.field({
      type: NullPolicy,
      description: 'What a part without a value does; EXCLUDE when absent.',
    }),
    weightMode: t.field({
      type: WeightMode,
      description: 'How the weights of its parts are read; NORMALISE when absent.',
    }),
    driver: t.field({
      type: Driver,
      description: 'What it gets its value from; KEY_RESULTS when absent.',
    }),
    source: t.string({ description: SAID.source }),
    externalId: t.string({ description: SAID.externalId }),
  }),
});

export const ObjectiveUpdateInput = builder.inputType('ObjectiveUpdateInput', {
  description: 'What to change of an objective. Absent fields stay; null clears.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Its id.' }),
    title: t.string({ description: 'What is to be achieved, in one line.' }),
    description: t.string({ description: 'More about it.' }),
    conclusion: t.string({ description: 'What a learning objective found out.' }),
    ownerId: t.id({ description: 'Who answers for it.' }),
    teamId: t.id({ description: 'The team whose it is.' }),
    expectedRevision: t.int({ required: true, description: SAID.expectedRevision }),
  }),
});

export const ObjectiveRedefineInput = builder.inputType('ObjectiveRedefineInput', {
  description: 'How an objective is to be judged. Absent fields stay.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Its id.' }),
    commitment: t.field({ type: Commitment, description: 'What is promised.' }),
    aggregation: t.field({ type: Aggregation, description: 'How its parts become one value.' }),
    nullPolicy: t.field({ type: NullPolicy, description: 'What a part without a value does.' }),
    weightMode: t.field({ type: WeightMode, description: 'How the weights of its parts are read.' }),
    driver: t.field({ type: Driver, description: 'What it gets its value from.' }),
    validFrom: t.field({
      type: 'DateTime',
      description: 'From when on; now when absent. Inside the period.',
    }),
    reason: t.string({ description: 'Why.' }),
    expectedRevision: t.int({ required: true, description: SAID.expectedRevision }),
  }),
});

const KeyResultWeight = builder.inputType('KeyResultWeight', {
  description: 'The weight of one key result.',
  fields: (t) => ({
    keyResultId: t.id({ required: true, description: 'The key result.' }),
    weight: t.int({
      description: 'In basis points; null unsets it. What is legal is up to the weight mode.',
    }),
  }),
});

const AlignmentWeight = builder.inputType('AlignmentWeight', {
  description: 'The weight and the share of one aligned objective. Absent fields stay; null unsets.',
  fields: (t) => ({
    alignmentId: t.id({
      required: true,
      description: 'Its alignment under the objective, or under one of its key results.',
    }),
    weight: t.int({ description: 'In basis points.' }),
    share: t.int({ description: "Share of the child's weight that counts here, in basis points." }),
  }),
});

export const ObjectiveReweighInput = builder.inputType('ObjectiveReweighInput', {
  description: 'The weights of what an objective is combined from.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The objective.' }),
    weights: t.field({ type: [KeyResultWeight], description: 'The weights of key results that change.' }),
    aligned: t.field({
      type: [AlignmentWeight],
      description: 'The weights and shares of aligned objectives that change.',
    }),
    validFrom: t.field({
      type: 'DateTime',
      description: 'From when on; now when absent. Inside the period.',
    }),
    reason: t.string({ description: 'Why.' }),
    expectedRevision: t.int({ required: true, description: SAID.expectedRevision }),
  }),
});

export const ObjectiveArchiveInput = builder.inputType('ObjectiveArchiveInput', {
  description: 'Which objective to archive.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Its id.' }),
    expectedRevision: t.int({ required: true, description: SAID.expectedRevision }),
  }),
});

export const ObjectiveCarryOverInput = builder.inputType('ObjectiveCarryOverInput', {
  description: 'Which objective to carry on, and into which period.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The objective.' }),
    periodId: t.id({ required: true, description: 'The period that carries it on.' }),
  }),
});

export const ObjectiveAlignInput = builder.inputType('ObjectiveAlignInput', {
  description: 'What contributes to what. Name one of the two kinds of parent.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The objective that contributes.' }),
    parentObjectiveId: t.id({ description: 'The objective that it contributes to.' }),
    parentKeyResultId: t.id({ description: 'The key result that it contributes to.' }),
    weight: t.int({
      description: 'Its weight among what the parent is combined from, in basis points; unset when absent.',
    }),
    share: t.int({
      description:
        "Share of the child's weight that counts here, in basis points; an equal part of what is left when absent.",
    }),
    validFrom: t.field({
      type: 'DateTime',
      description:
        "From when on. When absent, now, or the nearest instant of the parent's period. Inside that period.",
    }),
  }),
});

export const ObjectiveUnalignInput = builder.inputType('ObjectiveUnalignInput', {
  description: 'Which alignment to end.',
  fields: (t) => ({
    alignmentId: t.id({ required: true, description: 'Its id.' }),
    expectedRevision: t.int({ required: true, description: SAID.expectedRevision }),
  }),
});

export const ObjectiveAssessInput = builder.inputType('ObjectiveAssessInput', {
  description: 'A judgement of an objective.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The objective.' }),
    value: t.field({
      type: 'Decimal',
      description: 'In 0…1, at most six decimal places; null withdraws the judgement before.',
    }),
    scaleId: t.id({ description: 'A scale, with one of its points in place of a value.' }),
    point: t.string({ description: 'The code of the point of the scale.' }),
    role: t.field({ type: AssessmentRole, description: 'Whose judgement it is; OTHER when absent.' }),
    reason: t.string({ required: true, description: 'Why.' }),
    authorId: t.id({ description: 'Who judged.' }),
    observedAt: t.field({ type: 'DateTime', description: 'When it was judged; now when absent.' }),
    source: t.string({ description: SAID.source }),
    externalId: t.string({ description: SAID.externalId }),
  }),
});

export const ObjectiveOverrideInput = builder.inputType('ObjectiveOverrideInput', {
  description: 'A progress to enter over the calculated one.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The objective.' }),
    value: t.field({
      type: 'Decimal',
      description: 'In 0…1, at most six decimal places; null withdraws the one before.',
    }),
    reason: t.string({ required: true, description: 'Why.' }),
    authorId: t.id({ description: 'Who enters it.' }),
    observedAt: t.field({ type: 'DateTime', description: 'From when on it counts; now when absent.' }),
    source: t.string({ description: SAID.source }),
    externalId: t.string({ description: SAID.externalId }),
  }),
});
