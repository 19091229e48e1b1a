import { CliError } from '../../error/CliError.ts';
import { EXIT } from '../../error/ExitCode.ts';

/**
 * The objective that was asked for.
 *
 * @throws {CliError} `NOT_FOUND` when there is none.
 */
export function requireObjective<Found>(objective: Found | null, id: string): Found {
  if (objective !== null) return objective;
  throw new CliError('NOT_FOUND', EXIT.failed, `There is no objective ${id}.`, {
    advice: 'Find its id with "merit objective list".',
  });
}
