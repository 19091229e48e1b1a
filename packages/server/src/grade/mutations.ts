import { ConflictError } from '../error/ConflictError.ts';
import { NotFoundError } from '../error/NotFoundError.ts';
import { StaleVersionError } from '../error/StaleVersionError.ts';
import { ValidationError } from '../error/ValidationError.ts';
import { builder } from '../graphql/builder.ts';
import { performFor, performOneFor } from '../graphql/performFor.ts';
import { SAID } from '../graphql/said.ts';
import { Language } from '../reading/Language.ts';
import { languageRow } from '../reading/languageRow.ts';
import { gradeCorrect } from './commands/gradeCorrect.ts';
import { gradeScaleCreate } from './commands/gradeScaleCreate.ts';
import { gradeState } from './commands/gradeState.ts';
import { GradeCoverage } from './enums.ts';
import { Grade } from './Grade.ts';
import { GradeScale } from './GradeScale.ts';

const gradePayload = (name: string) =>
  builder.objectRef<{ readonly id: string }>(name).implement({
    description: 'The grade as it is now.',
    fields: (t) => ({
      grade: t.prismaField({
        type: Grade,
        description: 'The grade.',
        resolve: (query, { id }, _args, { database }) =>
          database.prisma.grade.findUniqueOrThrow({ ...query, where: { id } }),
      }),
    }),
  });

const GradeScaleCreatePayload = builder
  .objectRef<{ readonly id: string }>('GradeScaleCreatePayload')
  .implement({
    description: 'The scale.',
    fields: (t) => ({
      gradeScale: t.prismaField({
        type: GradeScale,
        description: 'The scale.',
        resolve: (query, { id }, _args, { database }) =>
          database.prisma.gradeScale.findUniqueOrThrow({ ...query, where: { id } }),
      }),
    }),
  });

const GradeStatePayload = gradePayload('GradeStatePayload');
const GradeCorrectPayload = gradePayload('GradeCorrectPayload');

const GradeIndicatorInput = builder.inputType('GradeIndicatorInput', {
  description: 'What was said of one indicator of an assessment, in words.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'The indicator.' }),
    text: t.string({ required: true, description: 'What was said of it, as written.' }),
    met: t.boolean({ description: 'Whether it was met; absent when nobody said.' }),
  }),
});

const GradeStateInput = builder.inputType('GradeStateInput', {
  description: 'A grade that somebody stated.',
  fields: (t) => ({
    personId: t.id({ required: true, description: 'Whose grade it is.' }),
    periodId: t.id({ required: true, description: 'The period.' }),
    coverage: t.field({
      type: GradeCoverage,
      description: 'What of the period it is about; PERIOD when absent.',
    }),
    scaleId: t.id({ required: true, description: 'The scale.' }),
    code: t.string({ required: true, description: 'The code of a grade of the scale, like `B`.' }),
    text: t.string({ required: true, description: 'The words of the source, at most 20,000 characters.' }),
    indicators: t.field({ type: [GradeIndicatorInput], description: 'What was said of the indicators.' }),
    statedById: t.id({ description: 'Who stated it.' }),
    statedOn: t.field({ type: 'Date', description: 'The day on which it was stated.' }),
    source: t.string({ description: SAID.source }),
    externalId: t.string({ description: SAID.externalId }),
  }),
});

const GradeCorrectInput = builder.inputType('GradeCorrectInput', {
  description: 'What is right of a grade instead. Absent fields stay; null clears.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Its id.' }),
    reason: t.string({ required: true, description: 'Why it is corrected.' }),
    code: t.string({ description: 'The code of a grade of its scale.' }),
    text: t.string({ description: 'The words of the source.' }),
    indicators: t.field({
      type: [GradeIndicatorInput],
      description: 'What was said of the indicators; they replace all of before.',
    }),
    statedById: t.id({ description: 'Who stated it.' }),
    statedOn: t.field({ type: 'Date', description: 'The day on which it was stated.' }),
    expectedRevision: t.int({ required: true, description: SAID.expectedRevision }),
  }),
});

const GradeLevelLabelInput = builder.inputType('GradeLevelLabelInput', {
  description: 'What a grade is called in a language.',
  fields: (t) => ({
    language: t.field({ type: Language, required: true, description: 'The language.' }),
    label: t.string({ required: true, description: 'What it is called.' }),
  }),
});

const GradeLevelInput = builder.inputType('GradeLevelInput', {
  description: 'One grade of a scale.',
  fields: (t) => ({
    code: t.string({ required: true, description: 'Its code, like `B`.' }),
    labels: t.field({ type: [GradeLevelLabelInput], description: 'What it is called, by language.' }),
  }),
});

const GradeScaleCreateInput = builder.inputType('GradeScaleCreateInput', {
  description: 'A scale of grades to add.',
  fields: (t) => ({
    code: t.string({ required: true, description: 'Its short name, unique.' }),
    name: t.string({ required: true, description: 'Its name for people.' }),
    levels: t.field({ type: [GradeLevelInput], required: true, description: 'Its grades, the best first.' }),
    source: t.string({ description: SAID.source }),
    externalId: t.string({ description: SAID.externalId }),
  }),
});

builder.mutationFields((t) => ({
  gradeState: t.field({
    type: GradeStatePayload,
    description: 'Records a grade that somebody stated. Nothing is computed.',
    errors: { types: [ValidationError] },
    args: { input: t.arg({ type: GradeStateInput, required: true, description: 'The grade.' }) },
    resolve: async (_root, { input }, context) => ({ id: await performOneFor(context, gradeState, input) }),
  }),
  gradeCorrect: t.field({
    type: GradeCorrectPayload,
    description: 'Corrects a stated grade by a new version; the versions before stay.',
    errors: { types: [ValidationError, NotFoundError, StaleVersionError] },
    args: { input: t.arg({ type: GradeCorrectInput, required: true, description: 'What is right.' }) },
    resolve: async (_root, { input }, context) => ({ id: await performFor(context, gradeCorrect, input) }),
  }),
  gradeScaleCreate: t.field({
    type: GradeScaleCreatePayload,
    description: 'Adds a scale of grades. It never changes.',
    errors: { types: [ValidationError, ConflictError] },
    args: { input: t.arg({ type: GradeScaleCreateInput, required: true, description: 'The scale.' }) },
    resolve: async (_root, { input }, context) => ({
      id: await performOneFor(context, gradeScaleCreate, {
        ...input,
        levels: input.levels.map(({ labels, ...level }) => ({
          ...level,
          labels: labels?.map(({ language, label }) => ({ language: languageRow(language), label })),
        })),
      }),
    }),
  }),
}));
