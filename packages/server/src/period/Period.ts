import { builder } from '../graphql/builder.ts';
import { SAID } from '../graphql/said.ts';

export const PeriodKind = builder.enumType('PeriodKind', {
  description: 'How long a period is, as people name it.',
  values: {
    YEAR: { description: 'A year, of the calendar or fiscal.' },
    HALF_YEAR: { description: 'Half a year.' },
    QUARTER: { description: 'A quarter of a year.' },
    BIMONTH: { description: 'Two months.' },
    MONTH: { description: 'A month.' },
    WEEK: { description: 'A week.' },
    CUSTOM: { description: 'Any other span; only these may overlap each other.' },
  } as const,
});

export const PeriodState = builder.enumType('PeriodState', {
  description: 'Whether a period takes changes.',
  values: {
    OPEN: { description: 'Its objectives, key results and values can be changed.' },
    CLOSING: { description: 'It takes no changes any more; its scores are being frozen.' },
    CLOSED: { description: 'Its scores are frozen.' },
  } as const,
});

/** `type Period`. */
export const Period = builder.prismaNode('Period', {
  id: { field: 'id', description: 'Begins with `prd_`.' },
  nullable: true,
  select: { id: true },
  description:
    'A span of dates for which objectives are set: from `startsOn` until before `endsBefore`, in the time zone of the organisation.',
  fields: (t) => ({
    kind: t.expose('kind', { type: PeriodKind, description: 'How long it is, as people name it.' }),
    code: t.exposeString('code', { description: 'Its short name, unique in its calendar: `2026-Q4`.' }),
    name: t.exposeString('name', { description: 'Its name for people.' }),
    startsOn: t.expose('startsOn', { type: 'Date', description: 'Its first day.' }),
    endsBefore: t.expose('endsBefore', { type: 'Date', description: 'The first day after it.' }),
    state: t.expose('state', { type: PeriodState, description: 'Whether it takes changes.' }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'What is to be known about it, as that its year is assumed. Null for nothing.',
    }),
    closedAt: t.expose('closedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was closed; null while it is not.',
    }),
    source: t.exposeString('source', { nullable: true, description: SAID.source }),
    externalId: t.exposeString('externalId', { nullable: true, description: SAID.externalId }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: SAID.createdAt }),
    revision: t.exposeInt('revision', { description: SAID.revision }),
  }),
});

export const PeriodEdge = builder.edgeObject({
  type: Period,
  name: 'PeriodEdge',
  description: 'A period in a list.',
});

export const PeriodConnection = builder.connectionObject(
  { type: Period, name: 'PeriodConnection', description: 'A page of periods.' },
  PeriodEdge,
);
