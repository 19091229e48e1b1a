import type { CliContext } from '../../context/CliContext.ts';
import { serverUrl } from '../../context/connectionOf.ts';
import type { GlobalOptions } from '../../context/GlobalOptions.ts';
import { keepToken } from '../../context/keptTokens.ts';
import { CliError } from '../../error/CliError.ts';
import { EXIT } from '../../error/ExitCode.ts';
import { viewerLine } from './viewerLine.ts';

/**
 * Reads a token from stdin, asks the server whose it is, and keeps it for that server in a file of the user.
 *
 * @throws {CliError} `TOKEN_MISSING` when stdin is empty. A token that the server does not know is not kept.
 */
export async function runAuthLogin(options: GlobalOptions, context: CliContext): Promise<void> {
  const token = (await context.io.readStdin()).trim();
  if (token === '')
    throw new CliError('TOKEN_MISSING', EXIT.authentication, 'There is no token on stdin.', {
      advice: 'Write it there, as with "merit auth login < token.txt": arguments end up in histories.',
    });
  const url = serverUrl(options, context);
  const merit = await context.client({ ...options, url, token });
  const viewer = await merit.viewer.get({ signal: context.stop });
  const file = await keepToken(context.env, url, token);
  context.io.out(`${viewerLine(viewer)}\n`);
  context.io.err(`The token is kept in ${file}.\n`);
}
