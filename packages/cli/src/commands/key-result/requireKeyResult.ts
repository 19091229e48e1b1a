import { CliError } from '../../error/CliError.ts';
import { EXIT } from '../../error/ExitCode.ts';

/**
 * The key result that was asked for.
 *
 * @throws {CliError} `NOT_FOUND` when there is none.
 */
export function requireKeyResult<Found>(keyResult: Found | null, id: string): Found {
  if (keyResult !== null) return keyResult;
  throw new CliError('NOT_FOUND', EXIT.failed, `There is no key result ${id}.`, {
    advice: 'Find its id with "merit key-result list".',
  });
}
