/** The days of the week, from Monday on. */
export const WEEKDAYS = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const;

/** A day of the week. */
export type Weekday = (typeof WEEKDAYS)[number];

/** How weeks are counted. ISO is (Monday, 4), the United States (Sunday, 1). */
export interface WeekRule {
  /** The day on which weeks begin. */
  readonly firstDay: Weekday;
  /** How many of its days, 1…7, the first week of a year has in that year at least. */
  readonly minimumDays: number;
}

/** How an organisation divides time. */
export interface Calendar {
  /** The month, 1…12, in which its fiscal year begins; 1 is the calendar year. */
  readonly firstMonth: number;
  readonly week: WeekRule;
}
