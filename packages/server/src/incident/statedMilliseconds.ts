import { convert, halfEven, parseUnit, type StatedFigure } from '@meritkit/core';

/** A stated duration in whole milliseconds, half to even; null without a number or a unit. */
export function statedMilliseconds({ value, unit }: StatedFigure): bigint | null {
  if (value === null || unit === null) return null;
  const { numerator, denominator } = convert(value, parseUnit(unit), parseUnit('ms'));
  return halfEven(numerator, denominator);
}
