import type { StatedFigure } from '@meritkit/core';
import type { Prisma } from '../generated/prisma/client.ts';
import { encodeId } from '../id/encodeId.ts';
import { toRational } from '../reading/toRational.ts';
import { toPlainDate } from '../time/plainDate.ts';

/** What a stated figure is read from. */
export const FIGURE_SELECT = {
  authorId: true,
  figureText: true,
  figureValue: true,
  figurePlaces: true,
  figureQualifier: true,
  figureUnit: true,
  figureStartsOn: true,
  figureEndsBefore: true,
} as const satisfies Prisma.StatementSelect;

type Row = Prisma.StatementGetPayload<{ select: typeof FIGURE_SELECT }>;

/** The figure that a statement states, as the rules take it; null when it states none. */
export function toStatedFigure(row: Row): StatedFigure | null {
  const { figureText, figurePlaces, figureQualifier, figureStartsOn, figureEndsBefore, authorId } = row;
  if (figureText === null || figurePlaces === null || figureQualifier === null) return null;
  return {
    value: toRational(row.figureValue),
    places: figurePlaces,
    qualifier: figureQualifier,
    unit: row.figureUnit,
    window:
      figureStartsOn === null || figureEndsBefore === null
        ? null
        : { startsOn: toPlainDate(figureStartsOn), endsBefore: toPlainDate(figureEndsBefore) },
    text: figureText,
    by: authorId === null ? null : encodeId('Person', authorId),
  };
}
