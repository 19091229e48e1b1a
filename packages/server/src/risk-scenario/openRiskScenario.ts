import type { Tx } from '../database/Tx.ts';
import { ConflictError } from '../error/ConflictError.ts';
import { NotFoundError } from '../error/NotFoundError.ts';
import type { RiskScenario } from '../generated/prisma/client.ts';
import { type OpenMetric, openMetrics } from '../metric/openMetrics.ts';

/**
 * Finds a scenario for a change. The lock of its metric keeps the samples that are recorded meanwhile waiting.
 *
 * @throws {NotFoundError}
 * @throws {ConflictError} When it or its metric is archived.
 */
export async function openRiskScenario(
  tx: Tx,
  id: string,
): Promise<{ readonly before: RiskScenario; readonly metric: OpenMetric }> {
  const found = await tx.riskScenario.findUnique({ where: { id }, select: { metricId: true } });
  if (found === null) throw new NotFoundError();
  const metric = (await openMetrics(tx, [found.metricId])).get(found.metricId);
  const before = await tx.riskScenario.findUnique({ where: { id } });
  if (before === null || metric === undefined) throw new NotFoundError();
  if (before.archivedAt !== null) throw new ConflictError('The scenario is archived.');
  return { before, metric };
}
