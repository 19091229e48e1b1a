import { builder } from '../graphql/builder.ts';
import { SAID } from '../graphql/said.ts';
import { GradeBasis, GradeCoverage } from './enums.ts';
import { GradeLevel, GradeScale } from './GradeScale.ts';

const GradeIndicator = builder.prismaObject('GradeIndicator', {
  select: { id: true },
  description: 'What was said of one indicator of an assessment, in words. Nothing is computed from it.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The indicator, like “code standards”.' }),
    text: t.exposeString('text', { description: 'What was said of it, as written.' }),
    met: t.exposeBoolean('met', {
      nullable: true,
      description: 'Whether it was met; null when nobody said.',
    }),
  }),
});

const GradeVersion = builder.prismaObject('GradeVersion', {
  select: { id: true },
  description: 'What was stated of a grade, until the next version corrects it.',
  fields: (t) => ({
    revision: t.exposeInt('revision', {
      description: 'The revision of the grade with which it was recorded.',
    }),
    level: t.relation('level', { type: GradeLevel, description: 'The grade.' }),
    text: t.exposeString('text', {
      description: 'The words of the source. Escape them where you show them.',
    }),
    indicators: t.relation('indicators', {
      type: GradeIndicator,
      description: 'What was said of the indicators, in the order given.',
      query: { orderBy: { ordinal: 'asc' } },
    }),
    statedBy: t.relation('statedBy', { nullable: true, description: 'Who stated it; null when not known.' }),
    statedOn: t.expose('statedOn', {
      type: 'Date',
      nullable: true,
      description: 'The day on which it was stated; null when not known.',
    }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: 'Why it corrects the version before; null for the first.',
    }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: SAID.createdAt }),
  }),
});

/** `type Grade`. */
export const Grade = builder.prismaNode('Grade', {
  id: { field: 'id', description: 'Begins with `grd_`.' },
  nullable: true,
  select: { id: true, personId: true },
  description: "A person's grade in a period. Confidential.",
  fields: (t) => ({
    person: t.relation('person', { description: 'Whose grade it is.' }),
    period: t.relation('period', { description: 'The period.' }),
    coverage: t.expose('coverage', { type: GradeCoverage, description: 'What of the period it is about.' }),
    basis: t.expose('basis', { type: GradeBasis, description: 'How it came about.' }),
    scale: t.relation('scale', { type: GradeScale, description: 'The scale on which it was given.' }),
    level: t.relation('level', { type: GradeLevel, description: 'The grade as it stands.' }),
    current: t.field({
      type: GradeVersion,
      description: 'What is stated of it as it stands.',
      select: (_args, _context, nested) => ({
        versions: nested({ take: 1, orderBy: { revision: 'desc' } }),
      }),
      resolve: ({ versions }) => {
        const [latest] = versions;
        if (latest === undefined) throw new Error('A grade has no version.');
        return latest;
      },
    }),
    versions: t.relation('versions', {
      type: GradeVersion,
      description: 'All that was stated of it, the first version first.',
      query: { orderBy: { revision: 'asc' } },
    }),
    source: t.exposeString('source', { nullable: true, description: SAID.source }),
    externalId: t.exposeString('externalId', { nullable: true, description: SAID.externalId }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: SAID.createdAt }),
    revision: t.exposeInt('revision', { description: SAID.revision }),
  }),
});

/** A grade in a list. */
export const GradeEdge = builder.edgeObject({
  type: Grade,
  name: 'GradeEdge',
  description: 'A grade in a list.',
});

/** A page of grades. */
export const GradeConnection = builder.connectionObject(
  { type: Grade, name: 'GradeConnection', description: 'A page of grades.' },
  GradeEdge,
);
