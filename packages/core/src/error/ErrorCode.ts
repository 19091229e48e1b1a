/** Every code that an error or an issue of this package carries. Codes are stable; messages may change. */
export const ERROR_CODES = [
  'INVALID_DECIMAL',
  'INVALID_DATE',
  'INVALID_TEXT',
  'INVALID_JSON',
  'PERIOD_EMPTY',
  'PERIOD_TOO_LONG',
  'BASELINE_REQUIRED',
  'BASELINE_NOT_ALLOWED',
  'TARGET_REQUIRED',
  'TARGET_NOT_ALLOWED',
  'VALUE_SOURCE_NOT_ALLOWED',
  'DEGENERATE_RANGE',
  'DIRECTION_MISMATCH',
  'WEIGHT_NEGATIVE',
  'WEIGHT_TOO_LARGE',
  'WEIGHTS_MIXED',
  'EXPLANATION_INVALID',
  'UNKNOWN_UNIT',
  'UNIT_MISMATCH',
  'UNKNOWN_CURRENCY',
  'INVALID_AMOUNT',
  'TEXT_REQUIRED',
  'INVALID_PLACES',
  'INVALID_CALENDAR',
  'INVALID_PERIOD_CODE',
  'PERIODS_DO_NOT_NEST',
  'DATES_REVERSED',
] as const;

/** A stable code that says what is wrong. */
export type ErrorCode = (typeof ERROR_CODES)[number];
