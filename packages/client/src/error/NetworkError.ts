import { MeritError, NO_ANSWER } from './MeritError.ts';

/**
 * No whole answer came: the server could not be reached, or the connection broke. `cause` is what `fetch` said.
 *
 * A mutation may have been performed nevertheless.
 */
export class NetworkError extends MeritError {
  override readonly name: string = 'NetworkError';

  constructor(cause: unknown) {
    super('NETWORK_ERROR', 'The server could not be reached, or the connection broke.', NO_ANSWER, { cause });
  }
}
