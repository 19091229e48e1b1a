import { builder } from '../graphql/builder.ts';
import { SAID } from '../graphql/said.ts';
import { MoneyInput } from '../money/Money.ts';
import { SavingLedger, SavingRecurrence, SavingState } from './enums.ts';

/** `input QuantityInput`. */
export const QuantityInput = builder.inputType('QuantityInput', {
  description: 'An exact quantity with its unit.',
  fields: (t) => ({
    value: t.field({ type: 'Decimal', required: true, description: 'How much, in the unit.' }),
    unit: t.string({ required: true, description: 'The code of the unit, as `TB` or `count`.' }),
  }),
});

const ContributorInput = builder.inputType('CostSavingContributorInput', {
  description: "Somebody's part in a saving.",
  fields: (t) => ({
    personId: t.id({ required: true, description: 'Who.' }),
    share: t.field({
      type: 'Decimal',
      description: 'The part, 0…1; parts add up to at most 1. Absent when it is not known.',
    }),
  }),
});

const OBSERVED_AT = 'From when on it is so; now when absent. Not before what is known of it already.';

export const CostSavingRecordInput = builder.inputType('CostSavingRecordInput', {
  description: 'A saving as it is found. What is absent is not known.',
  fields: (t) => ({
    title: t.string({ required: true, description: 'What is saved, in one line.' }),
    description: t.string({ description: 'More about it.' }),
    ledger: t.field({ type: SavingLedger, required: true, description: 'The ledger in which it counts.' }),
    recurrence: t.field({ type: SavingRecurrence, required: true, description: 'How often it comes.' }),
    amount: t.field({ type: MoneyInput, description: 'What one occurrence saves, before its cost.' }),
    cost: t.field({ type: MoneyInput, description: 'What it costs once to get it.' }),
    quantities: t.field({
      type: [QuantityInput],
      description: 'What one occurrence saves besides money, at most 20.',
    }),
    startsOn: t.field({ type: 'Date', description: 'The first day on which it saves.' }),
    contributors: t.field({ type: [ContributorInput], description: 'Who has a part in it.' }),
    state: t.field({ type: SavingState, description: 'Its state; expected when absent.' }),
    reason: t.string({ description: 'Why it is in this state.' }),
    observedAt: t.field({
      type: 'DateTime',
      description: 'From when on it is in this state; now when absent.',
    }),
    source: t.string({ description: SAID.source }),
    externalId: t.string({ description: SAID.externalId }),
  }),
});

export const CostSavingUpdateInput = builder.inputType('CostSavingUpdateInput', {
  description: 'Corrections of a saving. An absent field is unchanged; null says that it is not known.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Its id.' }),
    title: t.string({ description: 'What is saved, in one line. It cannot be cleared.' }),
    description: t.string({ description: 'More about it.' }),
    ledger: t.field({ type: SavingLedger, description: 'The ledger. It cannot be cleared.' }),
    recurrence: t.field({
      type: SavingRecurrence,
      description: 'How often it comes. It cannot be cleared.',
    }),
    amount: t.field({ type: MoneyInput, description: 'What one occurrence saves, before its cost.' }),
    cost: t.field({ type: MoneyInput, description: 'What it costs once to get it.' }),
    quantities: t.field({ type: [QuantityInput], description: 'All that it saves besides money.' }),
    startsOn: t.field({ type: 'Date', description: 'The first day on which it saves.' }),
    contributors: t.field({ type: [ContributorInput], description: 'All who have a part in it.' }),
    expectedRevision: t.int({ required: true, description: SAID.expectedRevision }),
  }),
});

export const CostSavingRealiseInput = builder.inputType('CostSavingRealiseInput', {
  description: 'A saving that has come.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Its id.' }),
    amount: t.field({ type: MoneyInput, description: 'What has come; the expected amount when absent.' }),
    reason: t.string({ description: 'How that is known.' }),
    observedAt: t.field({ type: 'DateTime', description: OBSERVED_AT }),
    expectedRevision: t.int({ required: true, description: SAID.expectedRevision }),
  }),
});

export const CostSavingVerifyInput = builder.inputType('CostSavingVerifyInput', {
  description: 'A saving that is checked.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Its id.' }),
    reason: t.string({ description: 'How it was checked.' }),
    observedAt: t.field({ type: 'DateTime', description: OBSERVED_AT }),
    expectedRevision: t.int({ required: true, description: SAID.expectedRevision }),
  }),
});

const ending = (name: string, description: string) =>
  builder.inputType(name, {
    description,
    fields: (t) => ({
      id: t.id({ required: true, description: 'Its id.' }),
      reason: t.string({ required: true, description: 'Why.' }),
      observedAt: t.field({ type: 'DateTime', description: OBSERVED_AT }),
      expectedRevision: t.int({ required: true, description: SAID.expectedRevision }),
    }),
  });

export const CostSavingRejectInput = ending('CostSavingRejectInput', 'A saving that is none.');
export const CostSavingLapseInput = ending('CostSavingLapseInput', 'A saving that is no more.');

export const CostSavingLinkDuplicateInput = builder.inputType('CostSavingLinkDuplicateInput', {
  description: 'Which saving repeats which.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The saving that repeats another one.' }),
    duplicateOfId: t.id({ description: 'The saving that it repeats; null when it is one of its own.' }),
    expectedRevision: t.int({ required: true, description: SAID.expectedRevision }),
  }),
});

export const CostSavingMentionInput = builder.inputType('CostSavingMentionInput', {
  description: 'A place where a saving is told of.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The id of the saving.' }),
    text: t.string({ required: true, description: 'The words of the source, misprints included.' }),
    place: t.string({ description: 'Where it stands: a document, a section.' }),
  }),
});
