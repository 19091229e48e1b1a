import { builder } from '../graphql/builder.ts';
import { SAID } from '../graphql/said.ts';
import { Qualifier } from '../stated-figure/Qualifier.ts';
import { FollowUpTerm } from './IncidentFollowUp.ts';
import { Severity } from './Severity.ts';

const IncidentImpactInput = builder.inputType('IncidentImpactInput', {
  description: 'How much of a service an incident took away.',
  fields: (t) => ({
    service: t.string({ required: true, description: 'The service.' }),
    share: t.field({ type: 'Decimal', description: '0…1: 1 is all of it. Null when it is not known.' }),
  }),
});

const IncidentQuantityInput = builder.inputType('IncidentQuantityInput', {
  description: 'What an incident affected, as 267 payments.',
  fields: (t) => ({
    value: t.field({ type: 'Decimal', description: 'How much; null when it is not known.' }),
    unit: t.string({ description: 'The code of the unit.' }),
    text: t.string({ required: true, description: 'Of what, as “payments by the mini-program”.' }),
  }),
});

const StatedDurationInput = builder.inputType('StatedDurationInput', {
  description: 'How long something took, as somebody wrote it down.',
  fields: (t) => ({
    value: t.field({ type: 'Decimal', required: true, description: 'The number.' }),
    unit: t.string({ required: true, description: 'The code of a unit of time, as `min`.' }),
    qualifier: t.field({ type: Qualifier, description: 'How it was hedged; EXACT when absent.' }),
    text: t.string({ required: true, description: 'The words of the source.' }),
  }),
});

const TEXT = {
  title: 'What happened, in one line.',
  description: 'More about it.',
  startedAt: 'When it began.',
  detectedAt: 'When it was noticed; a report by a monitor is this.',
  acknowledgedAt: 'When somebody took it up.',
  mitigatedAt: 'When it stopped doing harm.',
  resolvedAt: 'When it was over.',
  occurredFrom: 'From when on it may have been, where its times are not known.',
  occurredUntil: 'Before when it was, where its times are not known.',
  severities: 'The severities that it may have: one when it is known, several for “C or D”.',
  impacts: 'What it took away, by service.',
  quantities: 'What it affected.',
  blocked: 'Whether it was stopped before it had an effect.',
  planned: 'Whether it is planned maintenance. Only that may lie ahead.',
  cause: 'Why it happened.',
  externalCause: 'Whether the cause lies outside of the organisation.',
  statedDuration: 'How long it took as somebody wrote it down.',
} as const;

export const IncidentOpenInput = builder.inputType('IncidentOpenInput', {
  description: 'What went wrong, or is taken down on purpose, as far as it is known.',
  fields: (t) => ({
    title: t.string({ required: true, description: TEXT.title }),
    description: t.string({ description: TEXT.description }),
    startedAt: t.field({ type: 'DateTime', description: TEXT.startedAt }),
    detectedAt: t.field({ type: 'DateTime', description: TEXT.detectedAt }),
    acknowledgedAt: t.field({ type: 'DateTime', description: TEXT.acknowledgedAt }),
    mitigatedAt: t.field({ type: 'DateTime', description: TEXT.mitigatedAt }),
    resolvedAt: t.field({ type: 'DateTime', description: TEXT.resolvedAt }),
    occurredFrom: t.field({ type: 'DateTime', description: TEXT.occurredFrom }),
    occurredUntil: t.field({ type: 'DateTime', description: TEXT.occurredUntil }),
    severities: t.field({ type: [Severity], required: true, description: TEXT.severities }),
    impacts: t.field({ type: [IncidentImpactInput], description: TEXT.impacts }),
    quantities: t.field({ type: [IncidentQuantityInput], description: TEXT.quantities }),
    blocked: t.boolean({ description: TEXT.blocked }),
    planned: t.boolean({ description: TEXT.planned }),
    cause: t.string({ description: TEXT.cause }),
    externalCause: t.boolean({ description: TEXT.externalCause }),
    statedDuration: t.field({ type: StatedDurationInput, description: TEXT.statedDuration }),
    source: t.string({ description: SAID.source }),
    externalId: t.string({ description: SAID.externalId }),
  }),
});

export const IncidentUpdateInput = builder.inputType('IncidentUpdateInput', {
  description: 'What is known better of an incident. Absent fields stay; null clears.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Its id.' }),
    title: t.string({ description: TEXT.title }),
    description: t.string({ description: TEXT.description }),
    startedAt: t.field({ type: 'DateTime', description: TEXT.startedAt }),
    detectedAt: t.field({ type: 'DateTime', description: TEXT.detectedAt }),
    acknowledgedAt: t.field({ type: 'DateTime', description: TEXT.acknowledgedAt }),
    mitigatedAt: t.field({ type: 'DateTime', description: TEXT.mitigatedAt }),
    resolvedAt: t.field({ type: 'DateTime', description: TEXT.resolvedAt }),
    occurredFrom: t.field({ type: 'DateTime', description: TEXT.occurredFrom }),
    occurredUntil: t.field({ type: 'DateTime', description: TEXT.occurredUntil }),
    severities: t.field({ type: [Severity], description: TEXT.severities }),
    impacts: t.field({ type: [IncidentImpactInput], description: `${TEXT.impacts} All of it.` }),
    quantities: t.field({ type: [IncidentQuantityInput], description: `${TEXT.quantities} All of it.` }),
    blocked: t.boolean({ description: TEXT.blocked }),
    planned: t.boolean({ description: TEXT.planned }),
    cause: t.string({ description: TEXT.cause }),
    externalCause: t.boolean({ description: TEXT.externalCause }),
    statedDuration: t.field({ type: StatedDurationInput, description: TEXT.statedDuration }),
    expectedRevision: t.int({ required: true, description: SAID.expectedRevision }),
  }),
});

export const IncidentResolveInput = builder.inputType('IncidentResolveInput', {
  description: 'Which incident is over, and since when.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Its id.' }),
    resolvedAt: t.field({ type: 'DateTime', description: 'When it was over; now when absent.' }),
    mitigatedAt: t.field({ type: 'DateTime', description: TEXT.mitigatedAt }),
    expectedRevision: t.int({ required: true, description: SAID.expectedRevision }),
  }),
});

const FollowUpInput = builder.inputType('IncidentFollowUpAddInput', {
  description: 'What is to be done after an incident.',
  fields: (t) => ({
    term: t.field({ type: FollowUpTerm, required: true, description: 'How soon it helps.' }),
    text: t.string({ required: true, description: 'What is to be done.' }),
    ownerId: t.id({ description: 'Who does it.' }),
    dueOn: t.field({ type: 'Date', description: 'The day by which it is due.' }),
  }),
});

const FollowUpClosing = builder.enumType('FollowUpClosing', {
  description: 'How a follow-up is closed.',
  values: {
    DONE: { description: 'It is done.' },
    DROPPED: { description: 'It is not to be done any more.' },
  } as const,
});

const FollowUpCloseInput = builder.inputType('IncidentFollowUpCloseInput', {
  description: 'Which follow-up is closed, and how.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The follow-up.' }),
    state: t.field({ type: FollowUpClosing, required: true, description: 'How it is closed.' }),
  }),
});

export const IncidentFollowUpInput = builder.inputType('IncidentFollowUpInput', {
  description: 'What is to be done after an incident, and what of it is closed. At least one of the two.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The incident.' }),
    add: t.field({ type: [FollowUpInput], description: 'What is to be done.' }),
    close: t.field({ type: [FollowUpCloseInput], description: 'What is done or dropped.' }),
    expectedRevision: t.int({ required: true, description: SAID.expectedRevision }),
  }),
});
