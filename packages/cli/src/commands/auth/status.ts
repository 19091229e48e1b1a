import type { CliContext } from '../../context/CliContext.ts';
import type { GlobalOptions } from '../../context/GlobalOptions.ts';
import { viewerLine } from './viewerLine.ts';

/** Says who the token that would be used stands for. */
export async function runAuthStatus(options: GlobalOptions, context: CliContext): Promise<void> {
  const merit = await context.client(options);
  context.io.out(`${viewerLine(await merit.viewer.get({ signal: context.stop }))}\n`);
}
