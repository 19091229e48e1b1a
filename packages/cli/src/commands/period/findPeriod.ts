import type { Period } from '@meritkit/client';
import type { CliContext } from '../../context/CliContext.ts';
import type { MeritClient } from '../../context/MeritClient.ts';
import { CliError } from '../../error/CliError.ts';
import { EXIT } from '../../error/ExitCode.ts';

/**
 * The period with a code.
 *
 * @throws {CliError} `PERIOD_UNKNOWN`; `PERIOD_AMBIGUOUS` where several calendars have one of this code.
 */
export async function periodOfCode(merit: MeritClient, code: string): Promise<Period> {
  const [period, other] = await merit.periods
    .list({ filter: { code: { eq: code } }, first: 2 })
    .toArray({ limit: 2 });
  if (period === undefined)
    throw new CliError('PERIOD_UNKNOWN', EXIT.failed, `There is no period ${code}.`, {
      advice: 'List those that there are with "merit period list".',
    });
  if (other !== undefined)
    throw new CliError('PERIOD_AMBIGUOUS', EXIT.failed, `Several calendars have a period ${code}.`);
  return period;
}

/**
 * The period that is going on: of several the one that began last, as a month within its quarter.
 *
 * @throws {CliError} `PERIOD_UNKNOWN`
 */
export async function currentPeriod(merit: MeritClient, { now }: CliContext): Promise<Period> {
  const today = now().toISOString().slice(0, 10);
  for await (const period of merit.periods.list({ filter: { state: 'OPEN' } }))
    if (period.startsOn <= today && today < period.endsBefore) return period;
  throw new CliError('PERIOD_UNKNOWN', EXIT.usage, 'No period is going on.', {
    advice: 'Name one with --period.',
  });
}
