/** Where an error comes from. */
export interface ErrorOrigin {
  /** @see {@link MeritError.requestId} */
  readonly requestId: string | null;
  /** @see {@link MeritError.status} */
  readonly status: number | null;
}

/** No answer came, so nothing is known of it. */
export const NO_ANSWER: ErrorOrigin = { requestId: null, status: null };

/**
 * Whatever goes wrong between a call and its answer. Its message holds neither variables nor answers, so it can be logged.
 *
 * Decide by `code`: it is stable, and still right where two copies of this package make `instanceof` wrong.
 */
export abstract class MeritError extends Error {
  override readonly name: string = 'MeritError';
  /** What kind of error it is, as `UNAUTHENTICATED`. */
  readonly code: string;
  /** The id under which the server logged the request; null when no answer came or it did not tell. */
  readonly requestId: string | null;
  /** The HTTP status of the answer; null when no answer came. */
  readonly status: number | null;

  constructor(code: string, message: string, origin: ErrorOrigin, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.requestId = origin.requestId;
    this.status = origin.status;
  }
}
