import type { PlainDate } from '../time/PlainDate.ts';

/** The days from `startsOn` up to, and without, `endsBefore`. */
export interface DateSpan {
  readonly startsOn: PlainDate;
  readonly endsBefore: PlainDate;
}
