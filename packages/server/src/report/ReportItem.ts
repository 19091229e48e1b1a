import { builder } from '../graphql/builder.ts';
import { SAID } from '../graphql/said.ts';
import { FuzzyDate } from '../period/FuzzyDate.ts';
import { dueOf } from '../period/fuzzyDateFields.ts';
import { ReportItemKind } from './enums.ts';
import { ReportItemLink } from './ReportItemLink.ts';
import { SupportRequest, supportOf } from './SupportRequest.ts';

/** `type ReportItem`. */
export const ReportItem = builder.prismaNode('ReportItem', {
  id: { field: 'id', description: 'Begins with `rit_`.' },
  nullable: true,
  select: { id: true },
  description: 'One thing that a report tells, as its author wrote it. Escape its texts where you show them.',
  fields: (t) => ({
    report: t.relation('report', { description: 'The report.' }),
    ordinal: t.exposeInt('ordinal', {
      description: 'Its place in the report, from 1. A part comes after what it is part of.',
    }),
    kind: t.expose('kind', { type: ReportItemKind, description: 'What it is.' }),
    parent: t.relation('parent', {
      nullable: true,
      description: 'The section or item that it is part of; null for none.',
    }),
    text: t.exposeString('text', { description: 'The text as written; of a section its heading.' }),
    remedy: t.exposeString('remedy', {
      nullable: true,
      description: 'What is to be done about a problem; null when not stated.',
    }),
    target: t.exposeString('target', {
      nullable: true,
      description: 'What a plan item or goal is to reach; null when not stated.',
    }),
    stateText: t.exposeString('stateText', {
      nullable: true,
      description:
        'The state of a piece of work when the report was written, in its words; null when not stated.',
    }),
    progress: t.expose('progress', {
      type: 'Decimal',
      nullable: true,
      description: 'The progress of a piece of work then, as stated, 0…1; null when not stated.',
    }),
    due: t.field({
      type: FuzzyDate,
      nullable: true,
      description: 'When it is due, as written; null when not stated.',
      select: { dueText: true, dueEarliest: true, dueLatest: true },
      resolve: dueOf,
    }),
    support: t.field({
      type: SupportRequest,
      nullable: true,
      description: 'What is asked for; null for an item that is no request for support.',
      select: {
        supportKind: true,
        supportState: true,
        addresseeId: true,
        addressee: true,
        amountMinor: true,
        currency: true,
      },
      resolve: supportOf,
    }),
    repeats: t.relation('repeats', {
      nullable: true,
      description: 'The item that tells the same before it, maybe in other words; null for none.',
    }),
    links: t.relation('links', {
      type: ReportItemLink,
      description: 'What it is about, in the order given.',
      query: { where: { endedAt: null }, orderBy: [{ ordinal: 'asc' }, { id: 'asc' }] },
    }),
    source: t.exposeString('source', { nullable: true, description: SAID.source }),
    externalId: t.exposeString('externalId', { nullable: true, description: SAID.externalId }),
    archivedAt: t.expose('archivedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was taken out of its report; null while it is not.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: SAID.createdAt }),
    revision: t.exposeInt('revision', { description: SAID.revision }),
  }),
});

/** An item in a list. */
export const ReportItemEdge = builder.edgeObject({
  type: ReportItem,
  name: 'ReportItemEdge',
  description: 'An item of a report in a list.',
});

/** A page of items. */
export const ReportItemConnection = builder.connectionObject(
  { type: ReportItem, name: 'ReportItemConnection', description: 'A page of items of a report.' },
  ReportItemEdge,
);
