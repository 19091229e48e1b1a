import { isDecimal, parseDecimal, QUALIFIERS, type StatedFigure, statedFigureIssues } from '@meritkit/core';
import { z } from 'zod';
import type { RuleIssue } from '../command/Command.ts';
import { decimal } from '../command/decimalFields.ts';
import { date, name, optional } from '../command/fields.ts';
import { toColumn } from '../time/plainDate.ts';

/** A stated figure in an input. */
export const figure = z.object({
  text: name,
  value: optional(decimal),
  places: z.number().int(),
  qualifier: z.enum(QUALIFIERS),
  unit: optional(name),
  window: optional(z.object({ startsOn: date, endsBefore: date })),
});

/** What is wrong with a stated figure. */
export function figureRules(
  given: z.input<typeof figure> | null | undefined,
  path: RuleIssue['path'],
): RuleIssue[] {
  if (given == null) return [];
  const stated: StatedFigure = {
    // An empty text is reported by its form already.
    text: given.text.trim() === '' ? '-' : given.text,
    value: given.value == null || !isDecimal(given.value) ? null : parseDecimal(given.value),
    places: given.places,
    qualifier: given.qualifier,
    unit: given.unit ?? null,
    window: given.window ?? null,
    by: null,
  };
  return statedFigureIssues(stated, path);
}

/** A stated figure → its columns; null → none. */
export const figureColumns = (given: z.output<typeof figure> | null) => ({
  figureText: given?.text ?? null,
  figureValue: given?.value ?? null,
  figurePlaces: given?.places ?? null,
  figureQualifier: given?.qualifier ?? null,
  figureUnit: given?.unit ?? null,
  figureStartsOn: given?.window == null ? null : toColumn(given.window.startsOn),
  figureEndsBefore: given?.window == null ? null : toColumn(given.window.endsBefore),
});
