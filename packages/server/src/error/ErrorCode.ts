/** Codes of refusals, the same in the API, the SDK and the CLI. Codes of single problems in an input are in `ValidationIssue.code`. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'STALE_VERSION'
  | 'CONFLICT'
  | 'PERIOD_CLOSED'
  | 'IDEMPOTENCY_MISMATCH'
  | 'RATE_LIMITED'
  | 'COST_EXCEEDED'
  | 'INVALID_CURSOR'
  | 'UNAVAILABLE'
  | 'INTERNAL';
