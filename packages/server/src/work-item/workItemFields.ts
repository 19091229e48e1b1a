import { isDecimal, parseDecimal, RECURRENCE_UNITS, WORK_ITEM_STATES, workItemIssues } from '@meritkit/core';
import { z } from 'zod';
import type { RuleIssue } from '../command/Command.ts';
import { decimal } from '../command/decimalFields.ts';
import { date, id, name, optional } from '../command/fields.ts';
import { toColumn } from '../time/plainDate.ts';

/** The state of work. */
export const state = z.enum(WORK_ITEM_STATES);

/** A fuzzy date in an input. */
export const due = z.object({ text: name, earliest: optional(date), latest: optional(date) });

/** How work comes again, in an input. */
export const recurrence = z.object({
  every: z.number().int(),
  unit: z.enum(RECURRENCE_UNITS),
  amount: optional(z.object({ value: decimal, unit: optional(name) })),
});

/** Where work stands: under an objective or a key result, as a part of other work, or free. */
export const place = {
  objectiveId: optional(id('Objective')),
  keyResultId: optional(id('KeyResult')),
  parentId: optional(id('WorkItem')),
} as const;

/** What an input says of work that rules can judge. */
interface WorkItemInput {
  readonly progress?: string | null | undefined;
  readonly due?: z.input<typeof due> | null | undefined;
  readonly recurrence?: z.input<typeof recurrence> | null | undefined;
}

/** What is wrong with the progress, the date and the recurrence of work. */
export function workItemRules(
  { progress, due, recurrence }: WorkItemInput,
  path: RuleIssue['path'] = [],
): RuleIssue[] {
  const rational = (text: string) => (isDecimal(text) ? parseDecimal(text) : null);
  const value = recurrence?.amount == null ? null : rational(recurrence.amount.value);
  return workItemIssues(
    {
      progress: progress == null ? null : rational(progress),
      due:
        due == null
          ? null
          : {
              // An empty text, or a date that is none, is reported by its form already.
              text: due.text.trim() === '' ? '-' : due.text,
              earliest: validDate(due.earliest),
              latest: validDate(due.latest),
            },
      recurrence:
        recurrence == null
          ? null
          : {
              every: recurrence.every,
              unit: recurrence.unit,
              amount: value === null ? null : { value, unit: recurrence.amount?.unit ?? null },
            },
    },
    path,
  );
}

const validDate = (text: string | null | undefined) =>
  text != null && date.safeParse(text).success ? text : null;

/** What places work in an input. */
interface PlaceInput {
  readonly objectiveId?: string | null | undefined;
  readonly keyResultId?: string | null | undefined;
  readonly parentId?: string | null | undefined;
}

/** `ONE_PLACE` when an input places work under several things. */
export const placeRules = (
  { objectiveId, keyResultId, parentId }: PlaceInput,
  path: RuleIssue['path'] = [],
): RuleIssue[] =>
  [objectiveId, keyResultId, parentId].filter((id) => id != null).length <= 1
    ? []
    : [
        {
          path: [...path, 'objectiveId'],
          code: 'ONE_PLACE',
          message: 'Work stands under an objective, or a key result, or other work, or is free.',
        },
      ];

/** The things under which an input places work. */
export const placeReferences = (
  { objectiveId, keyResultId, parentId }: PlaceInput,
  path: RuleIssue['path'] = [],
) => [
  { type: 'Objective' as const, id: objectiveId, path: [...path, 'objectiveId'] },
  { type: 'KeyResult' as const, id: keyResultId, path: [...path, 'keyResultId'] },
  { type: 'WorkItem' as const, id: parentId, path: [...path, 'parentId'] },
];

/** A fuzzy date → its columns; null → none. */
export const dueColumns = (given: z.output<typeof due> | null) => ({
  dueText: given?.text ?? null,
  dueEarliest: given?.earliest == null ? null : toColumn(given.earliest),
  dueLatest: given?.latest == null ? null : toColumn(given.latest),
});

/** A recurrence → its columns; null → none. */
export const recurrenceColumns = (given: z.output<typeof recurrence> | null) => ({
  recurrenceEvery: given?.every ?? null,
  recurrenceUnit: given?.unit ?? null,
  recurrenceAmount: given?.amount?.value ?? null,
  recurrenceAmountUnit: given?.amount?.unit ?? null,
});
