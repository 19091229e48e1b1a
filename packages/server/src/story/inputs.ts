import { builder } from '../graphql/builder.ts';
import { SAID } from '../graphql/said.ts';
import { StoryKind } from './Story.ts';

export const StoryWriteInput = builder.inputType('StoryWriteInput', {
  description: 'A story. Name all that it is about; nothing is legal too.',
  fields: (t) => ({
    objectiveId: t.id({ description: 'An objective that it is about.' }),
    keyResultId: t.id({ description: 'A key result that it is about.' }),
    workItemId: t.id({ description: 'Work that it is about.' }),
    costSavingId: t.id({ description: 'A saving that it is about.' }),
    metricId: t.id({ description: 'A metric that it is about.' }),
    incidentId: t.id({ description: 'An incident that it is about.' }),
    aboutStoryId: t.id({ description: 'Another story that it is about.' }),
    title: t.string({ required: true, description: 'What it is about, in one line.' }),
    kind: t.field({ type: StoryKind, required: true, description: 'How it is told.' }),
    topic: t.string({ description: 'The value or competency that it is evidence of, in one line.' }),
    authorId: t.id({ description: 'Who tells it, and of whom it tells.' }),
    situation: t.string({ description: 'What the situation was; not with prose.' }),
    action: t.string({ description: 'What was done; not with prose.' }),
    result: t.string({ description: 'What came of it; not with prose.' }),
    prose: t.string({ description: 'The prose; with that kind only.' }),
    source: t.string({ description: SAID.source }),
    externalId: t.string({ description: SAID.externalId }),
  }),
});

export const StoryUpdateInput = builder.inputType('StoryUpdateInput', {
  description: 'Corrections of a story. An absent field is unchanged, null clears.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Its id.' }),
    title: t.string({ description: 'What it is about, in one line. It cannot be cleared.' }),
    topic: t.string({ description: 'The value or competency that it is evidence of.' }),
    authorId: t.id({ description: 'Who tells it.' }),
    situation: t.string({ description: 'What the situation was.' }),
    action: t.string({ description: 'What was done.' }),
    result: t.string({ description: 'What came of it.' }),
    prose: t.string({ description: 'The prose.' }),
    expectedRevision: t.int({ required: true, description: SAID.expectedRevision }),
  }),
});

export const StoryArchiveInput = builder.inputType('StoryArchiveInput', {
  description: 'Which story to archive.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Its id.' }),
    expectedRevision: t.int({ required: true, description: SAID.expectedRevision }),
  }),
});

export const StoryLinkInput = builder.inputType('StoryLinkInput', {
  description: 'A story, and the one thing that it is about as well.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The id of the story.' }),
    objectiveId: t.id({ description: 'The objective.' }),
    keyResultId: t.id({ description: 'The key result.' }),
    workItemId: t.id({ description: 'The work.' }),
    costSavingId: t.id({ description: 'The saving.' }),
    metricId: t.id({ description: 'The metric.' }),
    incidentId: t.id({ description: 'The incident.' }),
    aboutStoryId: t.id({ description: 'The other story.' }),
  }),
});

export const StoryUnlinkInput = builder.inputType('StoryUnlinkInput', {
  description: 'Which link to end.',
  fields: (t) => ({
    linkId: t.id({ required: true, description: 'The id of the link.' }),
    expectedRevision: t.int({ required: true, description: SAID.expectedRevision }),
  }),
});
