import { builder } from '../graphql/builder.ts';
import { SAID } from '../graphql/said.ts';
import { Severity } from './Severity.ts';
import { StatedDuration } from './StatedDuration.ts';
import { toStatedFigure } from './toStatedFigure.ts';

const IncidentImpact = builder.prismaObject('IncidentImpact', {
  select: { id: true },
  description: 'How much of a service an incident took away.',
  fields: (t) => ({
    service: t.exposeString('service', { description: 'The service.' }),
    share: t.expose('share', {
      type: 'Decimal',
      nullable: true,
      description: '0…1: 1 is all of it. Null when it is not known.',
    }),
  }),
});

const IncidentQuantity = builder.prismaObject('IncidentQuantity', {
  select: { id: true },
  description: 'What an incident affected, as 267 payments.',
  fields: (t) => ({
    value: t.expose('value', {
      type: 'Decimal',
      nullable: true,
      description: 'How much, in the unit; null when it is not known.',
    }),
    unit: t.exposeString('unit', { nullable: true, description: 'The code of the unit; null for none.' }),
    text: t.exposeString('text', { description: 'Of what, as “payments by the mini-program”.' }),
  }),
});

/** `type IncidentVersion`. */
export const IncidentVersion = builder.prismaObject('IncidentVersion', {
  select: { id: true },
  description: 'What is known of an incident from an instant on. It is never changed.',
  fields: (t) => ({
    revision: t.exposeInt('revision', {
      description: 'The revision of the incident that it was recorded with.',
    }),
    title: t.exposeString('title', { description: 'What happened, in one line.' }),
    description: t.exposeString('description', {
      nullable: true,
      description: 'More about it; null for nothing.',
    }),
    startedAt: t.expose('startedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it began; null when that is not known.',
    }),
    detectedAt: t.expose('detectedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was noticed; a report by a monitor is this. Null when that is not known.',
    }),
    acknowledgedAt: t.expose('acknowledgedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When somebody took it up; null when that is not known.',
    }),
    mitigatedAt: t.expose('mitigatedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it stopped doing harm; null when that is not known.',
    }),
    resolvedAt: t.expose('resolvedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was over; null when it is not, or when that is not known.',
    }),
    occurredFrom: t.expose('occurredFrom', {
      type: 'DateTime',
      nullable: true,
      description: 'From when on it may have been, where its times are not known; else null.',
    }),
    occurredUntil: t.expose('occurredUntil', {
      type: 'DateTime',
      nullable: true,
      description: 'Before when it was, where its times are not known; else null.',
    }),
    severities: t.expose('severities', {
      type: [Severity],
      description: 'The severities that it may have: one when it is known, several for “C or D”.',
    }),
    blocked: t.exposeBoolean('blocked', {
      description: 'Whether it was stopped before it had an effect. Then it counts in no downtime.',
    }),
    planned: t.exposeBoolean('planned', {
      description: 'Whether it is planned maintenance, which counts in no downtime and no statistics.',
    }),
    cause: t.exposeString('cause', { nullable: true, description: 'Why it happened; null when not stated.' }),
    externalCause: t.exposeBoolean('externalCause', {
      nullable: true,
      description: 'Whether the cause lies outside of the organisation; null when that is not known.',
    }),
    impacts: t.relation('impacts', {
      type: IncidentImpact,
      description: 'What it took away, by service.',
      query: { orderBy: { service: 'asc' } },
    }),
    quantities: t.relation('quantities', {
      type: IncidentQuantity,
      description: 'What it affected.',
      query: { orderBy: { ordinal: 'asc' } },
    }),
    statedDuration: t.field({
      type: StatedDuration,
      nullable: true,
      description: 'How long it took as somebody wrote it down; null when nobody did.',
      select: {
        statedDuration: true,
        statedDurationUnit: true,
        statedDurationQualifier: true,
        statedDurationText: true,
      },
      resolve: (version) => toStatedFigure(version),
    }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: SAID.createdAt }),
  }),
});
