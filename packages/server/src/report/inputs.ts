import { builder } from '../graphql/builder.ts';
import { SAID } from '../graphql/said.ts';
import { MoneyInput } from '../money/Money.ts';
import { FuzzyDateInput } from '../period/FuzzyDate.ts';
import { Language } from '../reading/Language.ts';
import { ReportItemKind, ReportKind, SupportKind, SupportState } from './enums.ts';

const SupportRequestInput = builder.inputType('SupportRequestInput', {
  description: 'What somebody is asked for.',
  fields: (t) => ({
    kind: t.field({ type: SupportKind, required: true, description: 'What kind of support.' }),
    state: t.field({ type: SupportState, description: 'What became of it; REQUESTED when absent.' }),
    addresseeId: t.id({ description: 'The person who is asked.' }),
    addressee: t.string({ description: 'Who is asked, in the words of the source.' }),
    amount: t.field({ type: MoneyInput, description: 'The money that is asked for.' }),
  }),
});

const ReportItemLinkInput = builder.inputType('ReportItemLinkInput', {
  description: 'What an item is about. Name one thing.',
  fields: (t) => ({
    objectiveId: t.id({ description: 'An objective.' }),
    keyResultId: t.id({ description: 'A key result.' }),
    statementId: t.id({ description: 'A statement.' }),
    storyId: t.id({ description: 'A story.' }),
    workItemId: t.id({ description: 'A work item.' }),
    incidentId: t.id({ description: 'An incident.' }),
    metricId: t.id({ description: 'A metric.' }),
    costSavingId: t.id({ description: 'A cost saving.' }),
  }),
});

const LINKS = 'What it is about, in this order.';

const ReportItemInput = builder.inputType('ReportItemInput', {
  description: 'An item of a report that is written. Items come in the order of the document.',
  fields: (t) => ({
    key: t.string({
      description: 'A name by which later items of this report mean this one. It is not kept.',
    }),
    parentKey: t.string({ description: 'The key of the item before it that it is part of.' }),
    repeatsKey: t.string({ description: 'The key of the item before it that tells the same.' }),
    kind: t.field({ type: ReportItemKind, required: true, description: 'What it is.' }),
    text: t.string({ required: true, description: 'The text as written, at most 20,000 characters.' }),
    remedy: t.string({ description: 'What is to be done about a problem.' }),
    target: t.string({ description: 'What a plan item or goal is to reach.' }),
    stateText: t.string({
      description: 'The state of a piece of work as it stood, in the words of the source.',
    }),
    progress: t.field({ type: 'Decimal', description: 'Its progress as it stood, as stated, 0…1.' }),
    due: t.field({ type: FuzzyDateInput, description: 'When it is due.' }),
    support: t.field({ type: SupportRequestInput, description: 'What is asked for.' }),
    repeatsId: t.id({ description: 'The item of another report that tells the same.' }),
    links: t.field({ type: [ReportItemLinkInput], description: LINKS }),
    source: t.string({ description: SAID.source }),
    externalId: t.string({ description: SAID.externalId }),
  }),
});

/** `input ReportWriteInput`. */
export const ReportWriteInput = builder.inputType('ReportWriteInput', {
  description: 'A report, by its author or about a team.',
  fields: (t) => ({
    kind: t.field({ type: ReportKind, required: true, description: 'How long a time it is about.' }),
    periodId: t.id({ required: true, description: 'The period that it is about. It may be closed.' }),
    authorId: t.id({ description: 'Who wrote it.' }),
    teamId: t.id({ description: 'The team that it is about.' }),
    title: t.string({ required: true, description: 'Its title.' }),
    language: t.field({ type: Language, description: 'The language in which it is written.' }),
    writtenOn: t.field({ type: 'Date', description: 'The day on which it was written, or its page made.' }),
    writtenText: t.string({ description: 'That day in the words of the source.' }),
    items: t.field({ type: [ReportItemInput], description: 'What it tells.' }),
    source: t.string({ description: SAID.source }),
    externalId: t.string({ description: SAID.externalId }),
  }),
});

/** `input ReportUpdateInput`. */
export const ReportUpdateInput = builder.inputType('ReportUpdateInput', {
  description: 'What to change of a report. Absent fields stay; null clears.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Its id.' }),
    title: t.string({ description: 'Its title.' }),
    authorId: t.id({ description: 'Who wrote it.' }),
    teamId: t.id({ description: 'The team that it is about.' }),
    language: t.field({ type: Language, description: 'The language in which it is written.' }),
    writtenOn: t.field({ type: 'Date', description: 'The day on which it was written, or its page made.' }),
    writtenText: t.string({ description: 'That day in the words of the source.' }),
    expectedRevision: t.int({ required: true, description: SAID.expectedRevision }),
  }),
});

/** `input ReportArchiveInput`. */
export const ReportArchiveInput = builder.inputType('ReportArchiveInput', {
  description: 'Which report to archive.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Its id.' }),
    expectedRevision: t.int({ required: true, description: SAID.expectedRevision }),
  }),
});

/** `input ReportItemAddInput`. */
export const ReportItemAddInput = builder.inputType('ReportItemAddInput', {
  description: 'An item to add at the end of a report, or of what it is part of.',
  fields: (t) => ({
    reportId: t.id({ required: true, description: 'The report.' }),
    parentId: t.id({ description: 'The section or item that it is part of.' }),
    kind: t.field({ type: ReportItemKind, required: true, description: 'What it is.' }),
    text: t.string({ required: true, description: 'The text as written, at most 20,000 characters.' }),
    remedy: t.string({ description: 'What is to be done about a problem.' }),
    target: t.string({ description: 'What a plan item or goal is to reach.' }),
    stateText: t.string({
      description: 'The state of a piece of work as it stood, in the words of the source.',
    }),
    progress: t.field({ type: 'Decimal', description: 'Its progress as it stood, as stated, 0…1.' }),
    due: t.field({ type: FuzzyDateInput, description: 'When it is due.' }),
    support: t.field({ type: SupportRequestInput, description: 'What is asked for.' }),
    repeatsId: t.id({ description: 'The item that tells the same before it, maybe in another report.' }),
    links: t.field({ type: [ReportItemLinkInput], description: LINKS }),
    source: t.string({ description: SAID.source }),
    externalId: t.string({ description: SAID.externalId }),
  }),
});

/** `input ReportItemUpdateInput`. */
export const ReportItemUpdateInput = builder.inputType('ReportItemUpdateInput', {
  description: 'What to change of an item. Absent fields stay; null clears. Its kind and its place stay.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Its id.' }),
    text: t.string({ description: 'The text as written, at most 20,000 characters.' }),
    remedy: t.string({ description: 'What is to be done about a problem.' }),
    target: t.string({ description: 'What a plan item or goal is to reach.' }),
    stateText: t.string({
      description: 'The state of a piece of work as it stood, in the words of the source.',
    }),
    progress: t.field({ type: 'Decimal', description: 'Its progress as it stood, as stated, 0…1.' }),
    due: t.field({ type: FuzzyDateInput, description: 'When it is due.' }),
    support: t.field({
      type: SupportRequestInput,
      description: 'What is asked for; it is replaced as a whole.',
    }),
    repeatsId: t.id({ description: 'The item that tells the same before it, maybe in another report.' }),
    links: t.field({ type: [ReportItemLinkInput], description: `${LINKS} They replace all of before.` }),
    expectedRevision: t.int({ required: true, description: SAID.expectedRevision }),
  }),
});

/** `input ReportItemRemoveInput`. */
export const ReportItemRemoveInput = builder.inputType('ReportItemRemoveInput', {
  description: 'Which item to take out of its report.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Its id.' }),
    expectedRevision: t.int({ required: true, description: SAID.expectedRevision }),
  }),
});
