/** A calendar date without a time zone, `2026-10-05`. Compares as text. */
export type PlainDate = string;
