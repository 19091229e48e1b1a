import type { CliContext } from '../../context/CliContext.ts';
import type { GlobalOptions } from '../../context/GlobalOptions.ts';
import { periodOfCode } from './findPeriod.ts';

/** Why. */
export interface PeriodReopenOptions extends GlobalOptions {
  readonly reason: string;
}

/** Opens a closed period again. */
export async function runPeriodReopen(
  code: string,
  options: PeriodReopenOptions,
  context: CliContext,
): Promise<void> {
  const merit = await context.client(options);
  const { id, revision } = await periodOfCode(merit, code);
  const input = { id, reason: options.reason, expectedRevision: revision };
  const period = await merit.periods.reopen(input, { signal: context.stop });
  context.io.out(`${period.code}\t${period.state}\n`);
}
