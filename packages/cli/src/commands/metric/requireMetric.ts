import type { Metric } from '@meritkit/client';
import type { MeritClient } from '../../context/MeritClient.ts';
import { CliError } from '../../error/CliError.ts';
import { EXIT } from '../../error/ExitCode.ts';

/**
 * The metric that a person names by its code or its id.
 *
 * @throws {CliError} `NOT_FOUND`
 */
export async function requireMetric(merit: MeritClient, name: string, signal: AbortSignal): Promise<Metric> {
  const { nodes } = await merit.metrics.list({ filter: { code: { eq: name } }, first: 1 }, { signal });
  const metric = nodes[0] ?? (await merit.metrics.get({ id: name }, { signal }));
  if (metric !== null) return metric;
  throw new CliError('NOT_FOUND', EXIT.failed, `There is no metric ${name}.`, {
    advice: 'See what there is with: merit metric list',
  });
}
