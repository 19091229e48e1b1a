import { MeritError, NO_ANSWER } from './MeritError.ts';

/** No whole answer came in time. A mutation may have been performed nevertheless. */
export class TimeoutError extends MeritError {
  override readonly name: string = 'TimeoutError';
  /** How long the last attempt waited, in milliseconds. */
  readonly timeoutMs: number;

  constructor(timeoutMs: number) {
    super('TIMEOUT', `No answer came within ${timeoutMs} ms.`, NO_ANSWER);
    this.timeoutMs = timeoutMs;
  }
}
