import type { ErrorCode } from './ErrorCode.ts';

/** A refusal that the caller can do something about. Its message is one sentence without personal data. */
export abstract class UserError extends Error {
  abstract readonly code: ErrorCode;
}
