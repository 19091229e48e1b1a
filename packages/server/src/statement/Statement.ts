import { type StatedFigure as CoreFigure, printDecimal } from '@meritkit/core';
import { LIVE } from '../evidence-link/EvidenceLink.ts';
import { builder } from '../graphql/builder.ts';
import { SAID } from '../graphql/said.ts';
import { Qualifier } from '../stated-figure/Qualifier.ts';
import { FIGURE_SELECT, toStatedFigure } from './toStatedFigure.ts';

const StatedFigure = builder.objectRef<CoreFigure>('StatedFigure').implement({
  description: 'A figure that a person wrote down, kept as written. No computed figure ever replaces it.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The words of the source, as `about 30 %`.' }),
    value: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'The number; null when the text names none, as `xx`. That is not zero.',
      resolve: ({ value }) => (value === null ? null : printDecimal(value)),
    }),
    places: t.exposeInt('places', { description: 'How many decimals it was written with.' }),
    qualifier: t.field({
      type: Qualifier,
      description: 'How it is hedged.',
      resolve: ({ qualifier }) => qualifier,
    }),
    unit: t.exposeString('unit', { nullable: true, description: 'The code of its unit; null for none.' }),
    startsOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first day that it is about; null when that is not known.',
      resolve: ({ window }) => window?.startsOn ?? null,
    }),
    endsBefore: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day after the last one that it is about; null when that is not known.',
      resolve: ({ window }) => window?.endsBefore ?? null,
    }),
  }),
});

/** `type Statement`. */
export const Statement = builder.prismaNode('Statement', {
  id: { field: 'id', description: 'Begins with `stm_`.' },
  nullable: true,
  select: { id: true },
  description: 'A written result, as its author stated it. Two that contradict each other both stay.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The text as written. Escape it where you show it.' }),
    figure: t.field({
      type: StatedFigure,
      nullable: true,
      description: 'The figure that it states; null for none.',
      select: FIGURE_SELECT,
      resolve: toStatedFigure,
    }),
    links: t.relation('links', { description: 'What it is about; empty for nothing yet.', query: LIVE }),
    author: t.relation('author', { nullable: true, description: 'Who stated it; null when not stated.' }),
    source: t.exposeString('source', { nullable: true, description: SAID.source }),
    externalId: t.exposeString('externalId', { nullable: true, description: SAID.externalId }),
    archivedAt: t.expose('archivedAt', { type: 'DateTime', nullable: true, description: SAID.archivedAt }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: SAID.createdAt }),
    revision: t.exposeInt('revision', { description: SAID.revision }),
  }),
});

export const StatementEdge = builder.edgeObject({
  type: Statement,
  name: 'StatementEdge',
  description: 'A statement in a list.',
});

export const StatementConnection = builder.connectionObject(
  { type: Statement, name: 'StatementConnection', description: 'A page of statements.' },
  StatementEdge,
);
