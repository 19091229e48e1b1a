import type { ErrorCode } from './ErrorCode.ts';

/** Input that a rule refuses. The code is stable; the message is one sentence for people. */
export class DomainError extends Error {
  /** What is wrong, for programs. */
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string) {
    super(message);
    this.name = 'DomainError';
    this.code = code;
  }
}
