/** A point in time as ISO 8601 text in UTC with milliseconds, `2026-10-05T08:00:00.000Z`. Compares as text. */
export type Instant = string;
