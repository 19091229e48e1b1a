import type { DateSpan } from './DateSpan.ts';

/** The days that two spans have in common; it ends on or before its start when there are none. */
export function commonSpan(a: DateSpan, b: DateSpan): DateSpan {
  const { startsOn } = a.startsOn > b.startsOn ? a : b;
  const { endsBefore } = a.endsBefore < b.endsBefore ? a : b;
  return { startsOn, endsBefore };
}
