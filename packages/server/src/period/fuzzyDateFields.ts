import { fuzzyDateIssues } from '@meritkit/core';
import { z } from 'zod';
import type { RuleIssue } from '../command/Command.ts';
import { date, name, optional } from '../command/fields.ts';
import { toColumn, toPlainDate } from '../time/plainDate.ts';

/** A fuzzy date in an input. */
export const fuzzyDate = z.object({ text: name, earliest: optional(date), latest: optional(date) });

/** `DATES_REVERSED` when the latest day is before the earliest; what is no date, or empty, is reported by its form. */
export const fuzzyDateRules = (
  given: z.input<typeof fuzzyDate> | null | undefined,
  path: RuleIssue['path'],
): RuleIssue[] =>
  given == null
    ? []
    : fuzzyDateIssues(
        { text: given.text, earliest: given.earliest ?? null, latest: given.latest ?? null },
        path,
      ).filter(({ code }) => code === 'DATES_REVERSED');

/** A fuzzy date → its columns; null → none. */
export const dueColumns = (given: z.output<typeof fuzzyDate> | null) => ({
  dueText: given?.text ?? null,
  dueEarliest: given?.earliest == null ? null : toColumn(given.earliest),
  dueLatest: given?.latest == null ? null : toColumn(given.latest),
});

/** The columns of a fuzzy date → the date; null for none. */
export const dueOf = (row: {
  readonly dueText: string | null;
  readonly dueEarliest: Date | null;
  readonly dueLatest: Date | null;
}) =>
  row.dueText === null
    ? null
    : {
        text: row.dueText,
        earliest: row.dueEarliest === null ? null : toPlainDate(row.dueEarliest),
        latest: row.dueLatest === null ? null : toPlainDate(row.dueLatest),
      };
