import type { ExitCode } from './ExitCode.ts';

/** What a failure tells beside its message. */
export interface CliErrorOptions extends ErrorOptions {
  /** What to do next, in one sentence. */
  readonly advice?: string;
  /** One line each, as the problems of an input. */
  readonly details?: readonly string[];
}

/** A failure as the terminal shows it: a stable code, one sentence, what to do next. */
export class CliError extends Error {
  override readonly name = 'CliError';
  /** What kind of failure it is, as `UNAUTHENTICATED`. */
  readonly code: string;
  readonly exitCode: ExitCode;
  readonly advice: string | undefined;
  readonly details: readonly string[];

  constructor(code: string, exitCode: ExitCode, message: string, options: CliErrorOptions = {}) {
    super(message, options);
    this.code = code;
    this.exitCode = exitCode;
    this.advice = options.advice;
    this.details = options.details ?? [];
  }
}
