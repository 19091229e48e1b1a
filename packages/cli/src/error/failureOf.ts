import { CliError } from './CliError.ts';
import { EXIT, type ExitCode } from './ExitCode.ts';

interface Known {
  readonly exitCode: ExitCode;
  readonly advice?: string;
}

const CHECK_URL = 'Check the address: --url, or MERIT_URL.';

/** The codes of the server, of the SDK and of the database for which there is more to say than that it failed. */
const KNOWN: Readonly<Record<string, Known>> = {
  UNAUTHENTICATED: {
    exitCode: EXIT.authentication,
    advice: 'Check the token: MERIT_TOKEN, --token-file, or else the one in the data folder of the server.',
  },
  FORBIDDEN: { exitCode: EXIT.authentication, advice: 'Use a token that is allowed to do this.' },
  RATE_LIMITED: { exitCode: EXIT.limited, advice: 'Wait a moment, then try again.' },
  COST_EXCEEDED: { exitCode: EXIT.limited, advice: 'Ask for less at once, as with a smaller --limit.' },
  TIMEOUT: { exitCode: EXIT.limited, advice: 'Try again, or ask for less at once.' },
  NETWORK_ERROR: {
    exitCode: EXIT.failed,
    advice: 'Start a server with "merit serve", or name the one you mean with --url or MERIT_URL.',
  },
  BAD_RESPONSE: { exitCode: EXIT.failed, advice: CHECK_URL },
  GRAPHQL_VALIDATION_FAILED: {
    exitCode: EXIT.failed,
    advice:
      'The document does not fit the schema of this server: compare it, and the versions of merit and the server.',
  },
  UNAVAILABLE: { exitCode: EXIT.failed, advice: 'Try again in a moment.' },
  NOT_FOUND: { exitCode: EXIT.failed, advice: 'Check the id: the list commands print ids.' },
  STALE_VERSION: { exitCode: EXIT.failed, advice: 'Read it again, then decide again.' },
  FOLDER_LOCKED: {
    exitCode: EXIT.failed,
    advice: 'Stop that process first, or name another folder with --data or MERIT_DATA.',
  },
  DATABASE_UNREACHABLE: {
    exitCode: EXIT.failed,
    advice: 'Check DATABASE_URL, and that the database accepts connections.',
  },
  DATABASE_ROLE_TOO_STRONG: {
    exitCode: EXIT.usage,
    advice:
      'Name a role in DATABASE_URL that may read and write rows only; docs/running.md shows how to make one.',
  },
  DATABASE_TOO_OLD: { exitCode: EXIT.failed, advice: 'Name a newer server with DATABASE_URL.' },
  DATABASE_NEWER: {
    exitCode: EXIT.failed,
    advice: 'Use the version of merit that made the change, or a later one.',
  },
};

/** Errors of the database arrive in the words of Prisma, whose last line tells what the database said. */
const PRISMA_CODE = /^P\d{4}$/;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const records = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];

/** A problem of an input as a line: where it is, what is wrong, and its code. */
const issueLine = ({ path, code, message }: Readonly<Record<string, unknown>>): string =>
  `${Array.isArray(path) ? path.join('.') : ''}: ${message} (${code})`;

/**
 * Turns whatever was thrown into a failure that can be shown.
 *
 * Errors of the SDK, of the server and of the database are told by their codes, not by their classes: importing those
 * would load packages that most commands do not need.
 */
export function failureOf(error: unknown, stop?: AbortSignal): CliError {
  if (error instanceof CliError) return error;
  if (stop?.aborted === true)
    return new CliError('CANCELLED', EXIT.cancelled, 'Cancelled.', { cause: error });
  const { code, message, issues, failures }: Readonly<Record<string, unknown>> = isRecord(error) ? error : {};
  if (typeof code !== 'string' || typeof message !== 'string' || isSystemError(error))
    return new CliError('INTERNAL', EXIT.failed, error instanceof Error ? error.message : String(error), {
      cause: error,
      advice: 'If this should have worked, report it with what LOG_LEVEL=debug adds.',
    });
  if (PRISMA_CODE.test(code)) {
    return new CliError('DATABASE_ERROR', EXIT.failed, message.trimEnd().split('\n').at(-1) ?? message, {
      cause: error,
      advice: 'Check what the database user may do, and the log of the database.',
    });
  }
  const said = records(failures).flatMap((failure) =>
    failure['message'] === '' ? [] : [String(failure['message'])],
  );
  const { exitCode, ...rest } = KNOWN[code] ?? { exitCode: EXIT.failed };
  return new CliError(code, exitCode, said[0] ?? message, {
    ...rest,
    cause: error,
    details: [...said.slice(1), ...records(issues).map(issueLine)],
  });
}

/** Errors of Node carry codes as well, but those are not ours. */
const isSystemError = (error: unknown): boolean => isRecord(error) && 'errno' in error;
