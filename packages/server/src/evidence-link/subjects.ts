import type { RuleIssue } from '../command/Command.ts';
import { id, optional } from '../command/fields.ts';
import type { Referable, Reference } from '../command/referenceIssues.ts';

/** What evidence can be about, by the columns of a link. A new kind of thing is one line here, and one column. */
export const SUBJECTS = {
  objectiveId: 'Objective',
  keyResultId: 'KeyResult',
  workItemId: 'WorkItem',
  costSavingId: 'CostSaving',
  metricId: 'Metric',
  incidentId: 'Incident',
  aboutStoryId: 'Story',
} as const satisfies Readonly<Record<string, Referable>>;

/** A column that names what evidence is about. */
export type SubjectField = keyof typeof SUBJECTS;

/** Things that evidence is about; null names none. */
export type Subjects = { readonly [Field in SubjectField]: string | null };

/** The columns that name what evidence is about. */
export const SUBJECT_FIELDS = Object.keys(SUBJECTS) as SubjectField[];

/** What names things in the input of a command. */
export const subjectFields = {
  objectiveId: optional(id(SUBJECTS.objectiveId)),
  keyResultId: optional(id(SUBJECTS.keyResultId)),
  workItemId: optional(id(SUBJECTS.workItemId)),
  costSavingId: optional(id(SUBJECTS.costSavingId)),
  metricId: optional(id(SUBJECTS.metricId)),
  incidentId: optional(id(SUBJECTS.incidentId)),
  aboutStoryId: optional(id(SUBJECTS.aboutStoryId)),
} as const satisfies Readonly<Record<SubjectField, unknown>>;

/** Things as an input names them. */
export type SubjectInput = { readonly [Field in SubjectField]?: string | null | undefined };

/** The things that an input names, which must be there. */
export const subjectReferences = (input: SubjectInput, path: RuleIssue['path'] = []): Reference[] =>
  SUBJECT_FIELDS.map((field) => ({ type: SUBJECTS[field], id: input[field], path: [...path, field] }));

/** `ONE_SUBJECT` unless an input names exactly one thing. */
export const oneSubjectIssues = (input: SubjectInput): RuleIssue[] =>
  SUBJECT_FIELDS.filter((field) => input[field] != null).length === 1
    ? []
    : [{ path: [], code: 'ONE_SUBJECT', message: 'Name the one thing that it is about.' }];
