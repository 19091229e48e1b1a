import { builder } from '../graphql/builder.ts';
import { SAID } from '../graphql/said.ts';
import { Language } from '../reading/Language.ts';
import { languageOfRow } from '../reading/languageRow.ts';

const GradeLevelLabel = builder.prismaObject('GradeLevelLabel', {
  select: { id: true },
  description: 'What a grade is called in a language.',
  fields: (t) => ({
    language: t.field({
      type: Language,
      description: 'The language.',
      select: { language: true },
      resolve: ({ language }) => languageOfRow(language),
    }),
    label: t.exposeString('label', { description: 'What it is called.' }),
  }),
});

/** `type GradeLevel`. */
export const GradeLevel = builder.prismaObject('GradeLevel', {
  select: { id: true },
  description: 'One grade of a scale.',
  fields: (t) => ({
    ordinal: t.exposeInt('ordinal', { description: 'Its place in the scale, from 1, the best.' }),
    code: t.exposeString('code', { description: 'Its code, like `B`.' }),
    labels: t.relation('labels', {
      type: GradeLevelLabel,
      description: 'What it is called, by language.',
      query: { orderBy: { language: 'asc' } },
    }),
  }),
});

/** `type GradeScale`. */
export const GradeScale = builder.prismaNode('GradeScale', {
  id: { field: 'id', description: 'Begins with `gsc_`.' },
  nullable: true,
  select: { id: true },
  description:
    'The grades that can be given. A scale never changes: grades keep the one under which they were given.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Its short name, unique. `S-D` is there from the start.' }),
    name: t.exposeString('name', { description: 'Its name for people.' }),
    levels: t.relation('levels', {
      type: GradeLevel,
      description: 'Its grades, the best first.',
      query: { orderBy: { ordinal: 'asc' } },
    }),
    source: t.exposeString('source', { nullable: true, description: SAID.source }),
    externalId: t.exposeString('externalId', { nullable: true, description: SAID.externalId }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: SAID.createdAt }),
  }),
});

/** A scale in a list. */
export const GradeScaleEdge = builder.edgeObject({
  type: GradeScale,
  name: 'GradeScaleEdge',
  description: 'A scale of grades in a list.',
});

/** A page of scales. */
export const GradeScaleConnection = builder.connectionObject(
  { type: GradeScale, name: 'GradeScaleConnection', description: 'A page of scales of grades.' },
  GradeScaleEdge,
);
