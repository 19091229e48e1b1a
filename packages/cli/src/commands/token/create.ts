import type { AccessScope } from '@meritkit/client';
import type { CliContext } from '../../context/CliContext.ts';
import type { GlobalOptions } from '../../context/GlobalOptions.ts';
import { CliError } from '../../error/CliError.ts';
import { EXIT } from '../../error/ExitCode.ts';

/** What a token can allow. */
export const SCOPES = [
  'READ',
  'READ_PERSONAL',
  'READ_CONFIDENTIAL',
  'WRITE',
  'ADMINISTER',
] as const satisfies readonly AccessScope[];

/** Whose token to make, and what it allows. */
export interface TokenCreateOptions extends GlobalOptions {
  readonly scope: readonly string[];
  readonly person?: string;
  readonly serviceAccount?: string;
  readonly expiresAt?: string;
}

/**
 * Makes a token and prints it.
 *
 * @throws {CliError} `SCOPE_INVALID`, `TOKEN_NOT_SHOWN` when the first answer of the server got lost.
 */
export async function runTokenCreate(
  name: string,
  options: TokenCreateOptions,
  context: CliContext,
): Promise<void> {
  const { scope, person, serviceAccount, expiresAt } = options;
  const scopes = scope.map((wanted) => {
    const known = SCOPES.find((each) => each === wanted.toUpperCase().replaceAll('-', '_'));
    if (known !== undefined) return known;
    throw new CliError('SCOPE_INVALID', EXIT.usage, `"${wanted}" is not a scope.`, {
      advice: `There are ${SCOPES.join(', ')}.`,
    });
  });
  const merit = await context.client(options);
  const secret = await merit.tokens.create(
    {
      name,
      scopes,
      ...(person !== undefined && { personId: person }),
      ...(serviceAccount !== undefined && { serviceAccountId: serviceAccount }),
      ...(expiresAt !== undefined && { expiresAt }),
    },
    { signal: context.stop },
  );
  if (secret === null)
    throw new CliError(
      'TOKEN_NOT_SHOWN',
      EXIT.failed,
      'The token was made, but the answer with it got lost.',
      {
        advice: 'Find it with "merit token list", revoke it, and make another.',
      },
    );
  context.io.out(`${secret}\n`);
}
