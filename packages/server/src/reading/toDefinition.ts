import { type Derivation, type KeyResultDefinition, parseDecimal, type ValueRange } from '@meritkit/core';
import { z } from 'zod';
import type { Prisma } from '../generated/prisma/client.ts';
import { encodeId } from '../id/encodeId.ts';
import { storedDerivation, toDerivation } from '../key-result/derivationFields.ts';
import { toRational } from './toRational.ts';

/** The points of a line as their column holds them. */
export const storedPoints = z.array(z.object({ value: z.string(), score: z.string() }));

/** The row of a key result's definition. */
export type DefinitionRow = Prisma.KeyResultDefinitionGetPayload<object>;

/** A key result's definition as the rules take it. Its id is the public one. */
export function toDefinition(row: DefinitionRow): KeyResultDefinition {
  const { measure, valueSource, unit, weight, driver, legacy, sequence, method } = row;
  const definition = {
    id: encodeId('KeyResultDefinition', row.id),
    measure,
    valueSource,
    unit,
    baseline: toRational(row.baseline),
    target: toRational(row.target),
    weight: weight === null ? null : BigInt(weight),
    driver,
    validFrom: row.validFrom.toISOString(),
    recordedAt: row.recordedAt.toISOString(),
    sequence,
    legacy,
    cadence:
      row.cadenceDays === null || row.graceDays === null
        ? null
        : { days: row.cadenceDays, graceDays: row.graceDays },
  };
  // Only the measures that have them pay for reading what else a definition may hold.
  switch (measure) {
    case 'AT_LEAST':
    case 'AT_MOST':
      return {
        ...definition,
        threshold: { method: method ?? 'LAST', tolerance: toRational(row.tolerance) },
        derivation: derivationOf(row),
      };
    case 'RANGE':
      return { ...definition, range: rangeOf(row), derivation: derivationOf(row) };
    case 'PIECEWISE':
      return { ...definition, points: pointsOf(row), derivation: derivationOf(row) };
    default:
      return valueSource === 'DERIVED' ? { ...definition, derivation: derivationOf(row) } : definition;
  }
}

function rangeOf(row: DefinitionRow): ValueRange | null {
  const [low, high, lowest, highest] = [row.low, row.high, row.lowest, row.highest].map(toRational);
  return low == null || high == null || lowest == null || highest == null
    ? null
    : { low, high, lowest, highest };
}

const pointsOf = ({ points }: DefinitionRow) =>
  storedPoints
    .parse(points)
    .map(({ value, score }) => ({ value: parseDecimal(value), score: parseDecimal(score) }));

const derivationOf = ({ derivation }: DefinitionRow): Derivation | null =>
  derivation === null ? null : toDerivation(storedDerivation.parse(derivation));
