import { NotFoundError } from '../error/NotFoundError.ts';
import { StaleVersionError } from '../error/StaleVersionError.ts';

/**
 * Tells why a row was not updated at the revision that the writer saw.
 *
 * @throws {NotFoundError} When it is not there.
 * @throws {StaleVersionError} When it has another revision.
 */
export function refuseStale(row: { readonly revision: number } | null): never {
  if (row === null) throw new NotFoundError();
  throw new StaleVersionError(row.revision);
}
