import { QUALIFIERS, type Qualifier, type StatedFigure } from '@meritkit/core';
import type { Prisma } from '../generated/prisma/client.ts';
import { toRational } from '../reading/toRational.ts';

/** The columns of a stated duration. A constraint holds the four together. */
export interface StatedDurationColumns {
  readonly statedDuration: Prisma.Decimal | null;
  readonly statedDurationUnit: string | null;
  readonly statedDurationQualifier: string | null;
  readonly statedDurationText: string | null;
}

/** A stored qualifier; a constraint lets no other text be stored. */
export const toQualifier = (text: string | null): Qualifier =>
  QUALIFIERS.find((qualifier) => qualifier === text) ?? 'EXACT';

/** A stored duration as the rules take it; null for none. It is as exact as its decimals. */
export const toStatedFigure = (columns: StatedDurationColumns): StatedFigure | null =>
  columns.statedDuration === null
    ? null
    : {
        value: toRational(columns.statedDuration),
        places: columns.statedDuration.decimalPlaces(),
        qualifier: toQualifier(columns.statedDurationQualifier),
        unit: columns.statedDurationUnit,
        window: null,
        text: columns.statedDurationText ?? '',
        by: null,
      };
