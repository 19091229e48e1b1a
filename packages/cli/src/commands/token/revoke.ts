import type { CliContext } from '../../context/CliContext.ts';
import type { GlobalOptions } from '../../context/GlobalOptions.ts';

/** Which state of a token is meant. */
export interface TokenRevokeOptions extends GlobalOptions {
  readonly revision: number;
}

/** Revokes a token. */
export async function runTokenRevoke(
  id: string,
  options: TokenRevokeOptions,
  context: CliContext,
): Promise<void> {
  const merit = await context.client(options);
  const { revokedAt } = await merit.tokens.revoke(
    { id, expectedRevision: options.revision },
    { signal: context.stop },
  );
  context.io.out(`${id}\t${revokedAt ?? ''}\n`);
}
