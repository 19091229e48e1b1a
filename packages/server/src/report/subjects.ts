import type { RuleIssue } from '../command/Command.ts';
import { id, optional } from '../command/fields.ts';
import type { Referable, Reference } from '../command/referenceIssues.ts';

/** What an item can be about, by the columns of a link. A new kind of thing is one line here, and one column. */
const SUBJECTS = {
  objectiveId: 'Objective',
  keyResultId: 'KeyResult',
  statementId: 'Statement',
  storyId: 'Story',
  workItemId: 'WorkItem',
  incidentId: 'Incident',
  metricId: 'Metric',
  costSavingId: 'CostSaving',
} as const satisfies Readonly<Record<string, Referable>>;

type SubjectField = keyof typeof SUBJECTS;

const SUBJECT_FIELDS = Object.keys(SUBJECTS) as SubjectField[];

/** What names things in the input of a command. */
export const subjectFields = {
  objectiveId: optional(id(SUBJECTS.objectiveId)),
  keyResultId: optional(id(SUBJECTS.keyResultId)),
  statementId: optional(id(SUBJECTS.statementId)),
  storyId: optional(id(SUBJECTS.storyId)),
  workItemId: optional(id(SUBJECTS.workItemId)),
  incidentId: optional(id(SUBJECTS.incidentId)),
  metricId: optional(id(SUBJECTS.metricId)),
  costSavingId: optional(id(SUBJECTS.costSavingId)),
} as const satisfies Readonly<Record<SubjectField, unknown>>;

/** A link as an input names it. */
export type SubjectInput = { readonly [Field in SubjectField]?: string | null | undefined };

/** The things that links name, which must be there. */
export const subjectReferences = (
  links: readonly SubjectInput[] | null | undefined,
  path: RuleIssue['path'],
): Reference[] =>
  (links ?? []).flatMap((link, index) =>
    SUBJECT_FIELDS.map((field) => ({
      type: SUBJECTS[field],
      id: link[field],
      path: [...path, index, field],
    })),
  );

/** `ONE_SUBJECT` for each link that does not name exactly one thing. */
export const subjectRules = (
  links: readonly SubjectInput[] | null | undefined,
  path: RuleIssue['path'],
): RuleIssue[] =>
  (links ?? []).flatMap((link, index) =>
    SUBJECT_FIELDS.filter((field) => link[field] != null).length === 1
      ? []
      : [
          {
            path: [...path, index],
            code: 'ONE_SUBJECT',
            message: 'Name the one thing that the item is about; further things have links of their own.',
          },
        ],
  );
