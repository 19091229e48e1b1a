/** The kinds of period. */
export const PERIOD_KINDS = ['YEAR', 'HALF_YEAR', 'QUARTER', 'BIMONTH', 'MONTH', 'WEEK', 'CUSTOM'] as const;

/** How long a period is by its nature; `CUSTOM` is any span of days. */
export type PeriodKind = (typeof PERIOD_KINDS)[number];
