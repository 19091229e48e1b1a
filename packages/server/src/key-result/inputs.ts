import { DerivationInput } from '../derivation/DerivationInput.ts';
import { builder } from '../graphql/builder.ts';
import { SAID } from '../graphql/said.ts';
import { AssessmentRole } from '../judgement/AssessmentRole.ts';
import { KeyResultDriver, Measure, ThresholdMethod, ValueSource } from './enums.ts';

const MilestoneInput = builder.inputType('MilestoneInput', {
  description: 'A milestone of a key result.',
  fields: (t) => ({
    title: t.string({ required: true, description: 'What is to be done.' }),
    weight: t.int({ description: 'In basis points. Either all milestones have one or none has.' }),
    dueOn: t.field({ type: 'Date', description: 'When it is due.' }),
  }),
});

const ValueRangeInput = builder.inputType('ValueRangeInput', {
  description: 'The values that are wanted, and how far beyond them something still counts.',
  fields: (t) => ({
    low: t.field({ type: 'Decimal', required: true, description: 'The lowest value that counts wholly.' }),
    high: t.field({ type: 'Decimal', required: true, description: 'The highest value that counts wholly.' }),
    lowest: t.field({
      type: 'Decimal',
      description: 'The value below `low` from which on nothing counts; a hard edge when absent.',
    }),
    highest: t.field({
      type: 'Decimal',
      description: 'The value above `high` from which on nothing counts; a hard edge when absent.',
    }),
  }),
});

const ScorePointInput = builder.inputType('ScorePointInput', {
  description: 'A point of a line on which scores are read off.',
  fields: (t) => ({
    value: t.field({ type: 'Decimal', required: true, description: 'A value.' }),
    score: t.field({ type: 'Decimal', required: true, description: 'What it scores, 0…1.' }),
  }),
});

const CadenceInput = builder.inputType('CadenceInput', {
  description: 'How often a value is expected.',
  fields: (t) => ({
    days: t.int({ required: true, description: 'Days from one value to the next, 1 to 366.' }),
    graceDays: t.int({ required: true, description: 'By how many days it may be late, 0 to 366.' }),
  }),
});

export const KeyResultCreateInput = builder.inputType('KeyResultCreateInput', {
  description: 'A key result to add behind those that the objective has.',
  fields: (t) => ({
    objectiveId: t.id({ required: true, description: 'The objective that it belongs to.' }),
    title: t.string({
      required: true,
      description: 'What is to be reached, in one line of at most 300 characters.',
    }),
    description: t.string({ description: 'More about it.' }),
    ownerId: t.id({ description: 'Who answers for it.' }),
    measure: t.field({ type: Measure, required: true, description: 'How it is judged.' }),
    valueSource: t.field({ type: ValueSource, description: 'How its value comes in; CHECK_IN when absent.' }),
    unit: t.string({ description: 'The unit of its values.' }),
    baseline: t.field({
      type: 'Decimal',
      description: 'Where it starts; for INCREASE and DECREASE only, and needed there.',
    }),
    target: t.field({
      type: 'Decimal',
      description:
        'Where it should arrive, for INCREASE and DECREASE, or what it should hold, for AT_LEAST and AT_MOST; needed there.',
    }),
    method: t.field({
      type: ThresholdMethod,
      description: 'How observations of a target to hold become one value; LAST when absent.',
    }),
    tolerance: t.field({
      type: 'Decimal',
      description:
        'For AT_LEAST and AT_MOST: the distance from the target at which nothing counts any more. Absent: it is met or not.',
    }),
    range: t.field({ type: ValueRangeInput, description: 'The range that is wanted; for RANGE.' }),
    points: t.field({
      type: [ScorePointInput],
      description: 'The points of the line, 2 to 20, with increasing values; for PIECEWISE.',
    }),
    derivation: t.field({
      type: DerivationInput,
      description: 'From which evidence the value follows; for the value source DERIVED.',
    }),
    cadence: t.field({
      type: CadenceInput,
      description: 'How often a value is expected; every 7 days with 3 of grace when absent.',
    }),
    weight: t.int({ description: "In basis points. What is legal is up to the objective's weight mode." }),
    driver: t.field({
      type: KeyResultDriver,
      description: 'What it gets its progress from; MEASURE when absent.',
    }),
    legacy: t.boolean({
      description: 'True for imported old data, in which the target may equal the baseline.',
    }),
    milestones: t.field({ type: [MilestoneInput], description: 'For MILESTONES only, at most 100.' }),
    source: t.string({ description: SAID.source }),
    externalId: t.string({ description: SAID.externalId }),
  }),
});

export const KeyResultUpdateInput = builder.inputType('KeyResultUpdateInput', {
  description: 'What to change of a key result. Absent fields stay; null clears.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Its id.' }),
    title: t.string({ description: 'What is to be reached, in one line.' }),
    description: t.string({ description: 'More about it.' }),
    ownerId: t.id({ description: 'Who answers for it.' }),
    expectedRevision: t.int({ required: true, description: SAID.expectedRevision }),
  }),
});

export const KeyResultRedefineInput = builder.inputType('KeyResultRedefineInput', {
  description: 'A whole new definition: what is absent is unset.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The key result.' }),
    measure: t.field({ type: Measure, required: true, description: 'How it is judged.' }),
    valueSource: t.field({ type: ValueSource, description: 'How its value comes in; CHECK_IN when absent.' }),
    unit: t.string({ description: 'The unit of its values.' }),
    baseline: t.field({
      type: 'Decimal',
      description: 'Where it starts; for INCREASE and DECREASE only, and needed there.',
    }),
    target: t.field({
      type: 'Decimal',
      description:
        'Where it should arrive, for INCREASE and DECREASE, or what it should hold, for AT_LEAST and AT_MOST; needed there.',
    }),
    method: t.field({
      type: ThresholdMethod,
      description: 'How observations of a target to hold become one value; LAST when absent.',
    }),
    tolerance: t.field({
      type: 'Decimal',
      description:
        'For AT_LEAST and AT_MOST: the distance from the target at which nothing counts any more. Absent: it is met or not.',
    }),
    range: t.field({ type: ValueRangeInput, description: 'The range that is wanted; for RANGE.' }),
    points: t.field({
      type: [ScorePointInput],
      description: 'The points of the line, 2 to 20, with increasing values; for PIECEWISE.',
    }),
    derivation: t.field({
      type: DerivationInput,
      description: 'From which evidence the value follows; for the value source DERIVED.',
    }),
    cadence: t.field({
      type: CadenceInput,
      description: 'How often a value is expected; every 7 days with 3 of grace when absent.',
    }),
    weight: t.int({ description: "In basis points. What is legal is up to the objective's weight mode." }),
    driver: t.field({
      type: KeyResultDriver,
      description: 'What it gets its progress from; MEASURE when absent.',
    }),
    validFrom: t.field({
      type: 'DateTime',
      description: 'From when on; now when absent. Inside the period.',
    }),
    reason: t.string({ description: 'Why.' }),
    expectedRevision: t.int({ required: true, description: SAID.expectedRevision }),
  }),
});

export const KeyResultArchiveInput = builder.inputType('KeyResultArchiveInput', {
  description: 'Which key result to archive.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Its id.' }),
    expectedRevision: t.int({ required: true, description: SAID.expectedRevision }),
  }),
});

export const KeyResultCheckInInput = builder.inputType('KeyResultCheckInInput', {
  description: 'What was observed of a key result. State a value, a ratio, a confidence or a note.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The key result.' }),
    milestone: t.int({
      description:
        'The ordinal of the milestone that the value is about; needed with a value for MILESTONES.',
    }),
    value: t.field({
      type: 'Decimal',
      description:
        'The value as observed, in the unit: absolute, not an increment. 1 or 0 for BOOLEAN; 0…1 for a milestone.',
    }),
    numerator: t.field({
      type: 'Decimal',
      description: 'The upper part, where the value comes in as a ratio.',
    }),
    denominator: t.field({
      type: 'Decimal',
      description: 'The lower part, where the value comes in as a ratio.',
    }),
    unit: t.string({
      description:
        'In which unit the value, or the upper part of the ratio, is written; that of the key result when absent. It is converted, and kept as written.',
    }),
    confidence: t.field({
      type: 'Decimal',
      description: 'How sure the owner is that the target will be met, 0…1.',
    }),
    note: t.string({ description: 'What is to be said about it.' }),
    authorId: t.id({ description: 'Who observed it.' }),
    observedAt: t.field({
      type: 'DateTime',
      description: 'When it was so; now when absent. Inside the period.',
    }),
    source: t.string({ description: SAID.source }),
    externalId: t.string({ description: SAID.externalId }),
  }),
});

export const KeyResultAssessInput = builder.inputType('KeyResultAssessInput', {
  description: 'A judgement of a key result.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The key result.' }),
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

export const KeyResultOverrideInput = builder.inputType('KeyResultOverrideInput', {
  description: 'A value to enter over what the check-ins give.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The key result.' }),
    value: t.field({
      type: 'Decimal',
      description:
        'In its unit, or a progress in 0…1 for MILESTONES and ASSESSED; null withdraws the one before.',
    }),
    reason: t.string({ required: true, description: 'Why.' }),
    authorId: t.id({ description: 'Who enters it.' }),
    observedAt: t.field({
      type: 'DateTime',
      description: 'From when on it counts; now when absent. Inside the period.',
    }),
    source: t.string({ description: SAID.source }),
    externalId: t.string({ description: SAID.externalId }),
  }),
});
