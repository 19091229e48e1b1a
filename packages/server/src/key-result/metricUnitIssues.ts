import { derivationUnitIssue, derivedUnit } from '@meritkit/core';
import type { Tx } from '../database/Tx.ts';
import type { ValidationIssue } from '../error/ValidationError.ts';
import { type DerivationInput, toDerivation } from './derivationFields.ts';

/** A definition that may be derived from a metric, and where it stands in the input. */
export interface PlacedDefinition {
  readonly unit: string | null;
  readonly derivation: DerivationInput | null;
  readonly path: ValidationIssue['path'];
}

/** `UNIT_MISMATCH` for each definition that is derived from a metric whose unit does not convert into its own; in one statement. */
export async function metricUnitIssues(
  tx: Pick<Tx, 'metric'>,
  definitions: readonly PlacedDefinition[],
): Promise<ValidationIssue[]> {
  const derived = definitions.flatMap(({ unit, derivation, path }) => {
    const metric = derivation?.metric ?? null;
    const read = derivation === null ? null : toDerivation(derivation);
    return metric === null || read === null ? [] : [{ unit, read, metricId: metric.metricId, path }];
  });
  if (derived.length === 0) return [];
  const metrics = await tx.metric.findMany({
    where: { id: { in: derived.map(({ metricId }) => metricId) } },
    select: { id: true, unit: true },
  });
  const units = new Map(metrics.map(({ id, unit }) => [id, unit]));
  return derived.flatMap(({ unit, read, metricId, path }) => {
    const issue = derivationUnitIssue(unit, derivedUnit(read, units.get(metricId) ?? null), [
      ...path,
      'unit',
    ]);
    return issue === null ? [] : [issue];
  });
}
