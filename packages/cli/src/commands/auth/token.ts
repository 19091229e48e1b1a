import type { CliContext } from '../../context/CliContext.ts';
import { connectionOf } from '../../context/connectionOf.ts';
import type { GlobalOptions } from '../../context/GlobalOptions.ts';

/** Prints the token that would be used, for other programs. */
export async function runAuthToken(options: GlobalOptions, context: CliContext): Promise<void> {
  context.io.out(`${(await connectionOf(options, context)).token}\n`);
}
