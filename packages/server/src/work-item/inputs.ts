import { builder } from '../graphql/builder.ts';
import { SAID } from '../graphql/said.ts';
import { FuzzyDateInput } from '../period/FuzzyDate.ts';
import { RecurrenceUnit, WorkItemState } from './enums.ts';

const RecurrenceAmountInput = builder.inputType('RecurrenceAmountInput', {
  description: 'How much of some work comes each time.',
  fields: (t) => ({
    value: t.field({ type: 'Decimal', required: true, description: 'How much, above 0.' }),
    unit: t.string({ description: 'The code of its unit, as `h`.' }),
  }),
});

const RecurrenceInput = builder.inputType('RecurrenceInput', {
  description: 'How work comes again: every so many units.',
  fields: (t) => ({
    every: t.int({ required: true, description: 'Every so many units, from 1.' }),
    unit: t.field({ type: RecurrenceUnit, required: true, description: 'The unit.' }),
    amount: t.field({ type: RecurrenceAmountInput, description: 'How much of it each time.' }),
  }),
});

export const WorkItemWriteInput = builder.inputType('WorkItemWriteInput', {
  description: 'Work, under one thing at most. What is absent is not known.',
  fields: (t) => ({
    title: t.string({ required: true, description: 'What is to be done, in one line.' }),
    description: t.string({ description: 'More about it.' }),
    objectiveId: t.id({ description: 'The objective under which it stands.' }),
    keyResultId: t.id({ description: 'The key result under which it stands.' }),
    parentId: t.id({ description: 'The work that it is a part of.' }),
    state: t.field({ type: WorkItemState, description: 'Its state; planned when absent.' }),
    stateText: t.string({ description: 'The state in the words of the source.' }),
    progress: t.field({ type: 'Decimal', description: 'How far it is, 0…1.' }),
    ownerId: t.id({ description: 'Who answers for it.' }),
    due: t.field({ type: FuzzyDateInput, description: 'When it is due.' }),
    recurrence: t.field({ type: RecurrenceInput, description: 'How it comes again.' }),
    observedAt: t.field({
      type: 'DateTime',
      description: 'From when on it stands like this; now when absent.',
    }),
    source: t.string({ description: SAID.source }),
    externalId: t.string({ description: SAID.externalId }),
  }),
});

export const WorkItemUpdateInput = builder.inputType('WorkItemUpdateInput', {
  description: 'Corrections of work. An absent field is unchanged, null clears.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Its id.' }),
    title: t.string({ description: 'What is to be done, in one line. It cannot be cleared.' }),
    description: t.string({ description: 'More about it.' }),
    ownerId: t.id({ description: 'Who answers for it.' }),
    due: t.field({ type: FuzzyDateInput, description: 'When it is due.' }),
    recurrence: t.field({ type: RecurrenceInput, description: 'How it comes again.' }),
    expectedRevision: t.int({ required: true, description: SAID.expectedRevision }),
  }),
});

export const WorkItemMoveInput = builder.inputType('WorkItemMoveInput', {
  description: 'How work has moved on. An absent field is unchanged, null clears.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Its id.' }),
    state: t.field({ type: WorkItemState, description: 'Its state. It cannot be cleared.' }),
    stateText: t.string({ description: 'The state in the words of the source.' }),
    progress: t.field({ type: 'Decimal', description: 'How far it is, 0…1.' }),
    observedAt: t.field({
      type: 'DateTime',
      description: 'From when on it stands like this; now when absent. Not before what is known already.',
    }),
    expectedRevision: t.int({ required: true, description: SAID.expectedRevision }),
  }),
});

export const WorkItemPlaceInput = builder.inputType('WorkItemPlaceInput', {
  description: 'Where work is to stand: under the one thing that is named, or free.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Its id.' }),
    objectiveId: t.id({ description: 'The objective under which it is to stand.' }),
    keyResultId: t.id({ description: 'The key result under which it is to stand.' }),
    parentId: t.id({ description: 'The work that it is to be a part of.' }),
    ordinal: t.int({ description: 'Its place there, from 1; behind all others when absent.' }),
    expectedRevision: t.int({ required: true, description: SAID.expectedRevision }),
  }),
});

export const WorkItemArchiveInput = builder.inputType('WorkItemArchiveInput', {
  description: 'Which work to archive.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Its id.' }),
    expectedRevision: t.int({ required: true, description: SAID.expectedRevision }),
  }),
});
