import type { OpenPeriod } from '../period/lockOpenPeriods.ts';

/** The instant of a period that is nearest to a given one: what is planned before it begins holds from its start on. */
export function insidePeriod(at: Date, { start, end }: OpenPeriod): Date {
  if (at < start) return start;
  return at < end ? at : new Date(end.getTime() - 1);
}
