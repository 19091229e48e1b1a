import { type ErrorOrigin, MeritError } from './MeritError.ts';

/** One entry of `errors` in an answer. */
export interface GraphQLFailure {
  /** For people. It may quote what was sent, so show it to whoever sent it and keep it out of logs. */
  readonly message: string;
  /** What kind of error it is; null when the server did not tell. */
  readonly code: string | null;
}

/**
 * The server refused the request as a whole, or what answered is not the server.
 *
 * `code` is the one of the answer, as `UNAUTHENTICATED`, `RATE_LIMITED`, `GRAPHQL_VALIDATION_FAILED`; `BAD_RESPONSE` when
 * the answer is not one of GraphQL, as from a proxy.
 */
export class RequestError extends MeritError {
  override readonly name: string = 'RequestError';
  // Private, so that loggers that print an error's properties do not print these.
  readonly #failures: readonly GraphQLFailure[];
  /** After how many milliseconds the server asks to be tried again; null when it does not ask. */
  readonly retryAfterMs: number | null;

  constructor(
    code: string,
    origin: ErrorOrigin,
    failures: readonly GraphQLFailure[],
    retryAfterMs: number | null,
  ) {
    super(code, `The request was refused: ${code} (HTTP ${origin.status}).`, origin);
    this.#failures = failures;
    this.retryAfterMs = retryAfterMs;
  }

  /** What the server said, in its words; empty when the answer is not one of GraphQL. */
  get failures(): readonly GraphQLFailure[] {
    return this.#failures;
  }
}
