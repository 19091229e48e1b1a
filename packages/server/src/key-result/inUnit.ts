import { derivedCurrent, isUnit, parseUnit } from '@meritkit/core';
import type { ValidationIssue } from '../error/ValidationError.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { toRational } from '../reading/toRational.ts';

/** What was written, and in which unit; null for that of the key result. */
export interface Written {
  readonly value: Prisma.Decimal | null;
  readonly numerator: Prisma.Decimal | null;
  readonly unit: string | null;
}

/** The same in the unit of the key result, and as it was written where that is another unit. */
export interface InUnit {
  readonly value: Prisma.Decimal | null;
  readonly numerator: Prisma.Decimal | null;
  readonly writtenValue: Prisma.Decimal | null;
  readonly writtenUnit: string | null;
}

/**
 * Says a value, or the upper part of a ratio, in the unit of the key result: converted exactly and rounded once, half to even, to the nine places of a
 * measured value. A unit that is a word of its author takes that word only.
 *
 * @returns The value, or why it cannot be said so: `UNKNOWN_UNIT`, `UNIT_MISMATCH`, `OUT_OF_RANGE`, `REQUIRED` for a unit of nothing.
 */
export function inUnit({ value, numerator, unit }: Written, into: string | null): InUnit | ValidationIssue {
  const written = value ?? numerator;
  const refuse = (code: string, message: string) => ({ path: ['unit'], code, message });
  if (unit === null || unit === into) {
    if (unit !== null && written === null)
      return refuse('REQUIRED', 'There is no value that a unit could be of.');
    return { value, numerator, writtenValue: null, writtenUnit: null };
  }
  if (written === null) return refuse('REQUIRED', 'There is no value that a unit could be of.');
  if (into === null) return refuse('UNIT_MISMATCH', 'This key result has no unit.');
  if (!isUnit(into)) return refuse('UNIT_MISMATCH', `The values of this key result are in ${into} only.`);
  if (!isUnit(unit))
    return refuse('UNKNOWN_UNIT', 'This is not the code of a unit, like count, %, min, GB, CNY or GB/d.');
  const [from, to] = [parseUnit(unit), parseUnit(into)];
  if (from.dimension !== to.dimension || from.base !== to.base)
    return refuse('UNIT_MISMATCH', `A value in ${unit} cannot be said in ${into}.`);
  const said = derivedCurrent(
    { value: toRational(written), unit, reason: null, evidence: [], leftOut: [] },
    into,
  );
  if (typeof said === 'string')
    return {
      path: [value === null ? 'numerator' : 'value'],
      code: said,
      message: `This is too large in ${into}.`,
    };
  const column = new Prisma.Decimal(String(said.numerator)).div(String(said.denominator));
  return {
    value: value === null ? null : column,
    numerator: value === null ? column : numerator,
    writtenValue: written,
    writtenUnit: unit,
  };
}
