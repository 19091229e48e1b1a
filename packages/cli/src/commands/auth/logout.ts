import type { CliContext } from '../../context/CliContext.ts';
import { serverUrl } from '../../context/connectionOf.ts';
import type { GlobalOptions } from '../../context/GlobalOptions.ts';
import { keepToken } from '../../context/keptTokens.ts';

/** Forgets the token that is kept for a server. */
export async function runAuthLogout(options: GlobalOptions, context: CliContext): Promise<void> {
  await keepToken(context.env, serverUrl(options, context), null);
  context.io.err('The token is forgotten here. To end it everywhere: "merit token revoke".\n');
}
