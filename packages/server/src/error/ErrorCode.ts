/** Codes of refusals, the same in the API, the SDK and the CLI. Codes of single problems in an input are in `ValidationIssue.code`. */
export const ERROR_CODES = [
  'BAD_USER_INPUT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'STALE_VERSION',
  'CONFLICT',
  'PERIOD_CLOSED',
  'RATE_LIMITED',
  'COST_EXCEEDED',
  'INVALID_CURSOR',
  'UNAVAILABLE',
  'INTERNAL',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];
