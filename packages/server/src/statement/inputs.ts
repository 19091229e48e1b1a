import { builder } from '../graphql/builder.ts';
import { SAID } from '../graphql/said.ts';
import { Qualifier } from '../stated-figure/Qualifier.ts';

const WindowInput = builder.inputType('WindowInput', {
  description: 'A span of days.',
  fields: (t) => ({
    startsOn: t.field({ type: 'Date', required: true, description: 'The first day.' }),
    endsBefore: t.field({ type: 'Date', required: true, description: 'The day after the last one.' }),
  }),
});

const StatedFigureInput = builder.inputType('StatedFigureInput', {
  description: 'A figure as somebody wrote it down.',
  fields: (t) => ({
    text: t.string({ required: true, description: 'The words of the source, as `about 30 %`.' }),
    value: t.field({ type: 'Decimal', description: 'The number; absent when the text names none.' }),
    places: t.int({ required: true, description: 'With how many decimals it was written, 0 to 9.' }),
    qualifier: t.field({ type: Qualifier, required: true, description: 'How it is hedged.' }),
    unit: t.string({ description: 'The code of its unit.' }),
    window: t.field({ type: WindowInput, description: 'The days that it is about.' }),
  }),
});

export const StatementCreateInput = builder.inputType('StatementCreateInput', {
  description: 'A written result. Name all that it is about; nothing is legal too.',
  fields: (t) => ({
    objectiveId: t.id({ description: 'An objective that it is about.' }),
    keyResultId: t.id({ description: 'A key result that it is about.' }),
    workItemId: t.id({ description: 'Work that it is about.' }),
    costSavingId: t.id({ description: 'A saving that it is about.' }),
    metricId: t.id({ description: 'A metric that it is about.' }),
    incidentId: t.id({ description: 'An incident that it is about.' }),
    aboutStoryId: t.id({ description: 'A story that it is about.' }),
    text: t.string({ required: true, description: 'The text as written, at most 20,000 characters.' }),
    figure: t.field({ type: StatedFigureInput, description: 'The figure that it states.' }),
    authorId: t.id({ description: 'Who stated it.' }),
    source: t.string({ description: SAID.source }),
    externalId: t.string({ description: SAID.externalId }),
  }),
});

export const StatementUpdateInput = builder.inputType('StatementUpdateInput', {
  description: 'Corrections of a statement. An absent field is unchanged.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Its id.' }),
    text: t.string({ description: 'The text. It cannot be cleared.' }),
    figure: t.field({ type: StatedFigureInput, description: 'The figure that it states; null for none.' }),
    expectedRevision: t.int({ required: true, description: SAID.expectedRevision }),
  }),
});

export const StatementArchiveInput = builder.inputType('StatementArchiveInput', {
  description: 'Which statement to archive.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Its id.' }),
    expectedRevision: t.int({ required: true, description: SAID.expectedRevision }),
  }),
});

export const StatementLinkInput = builder.inputType('StatementLinkInput', {
  description: 'A statement, and the one thing that it is about as well.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The id of the statement.' }),
    objectiveId: t.id({ description: 'The objective.' }),
    keyResultId: t.id({ description: 'The key result.' }),
    workItemId: t.id({ description: 'The work.' }),
    costSavingId: t.id({ description: 'The saving.' }),
    metricId: t.id({ description: 'The metric.' }),
    incidentId: t.id({ description: 'The incident.' }),
    aboutStoryId: t.id({ description: 'The story.' }),
  }),
});

export const StatementUnlinkInput = builder.inputType('StatementUnlinkInput', {
  description: 'Which link to end.',
  fields: (t) => ({
    linkId: t.id({ required: true, description: 'The id of the link.' }),
    expectedRevision: t.int({ required: true, description: SAID.expectedRevision }),
  }),
});
