import type { PlainDate } from '../time/PlainDate.ts';

/** Whether something that has a first day and, perhaps, a first day after it is so on a day. */
export const isCurrent = (
  { startsOn, endsBefore }: { readonly startsOn: PlainDate; readonly endsBefore: PlainDate | null },
  at: PlainDate,
): boolean => startsOn <= at && (endsBefore === null || at < endsBefore);
