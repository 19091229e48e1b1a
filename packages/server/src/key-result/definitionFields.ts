import {
  definitionIssues,
  derivationUnitIssue,
  derivedUnit,
  isDecimal,
  parseDecimal,
  type Rational,
  THRESHOLD_METHODS,
} from '@meritkit/core';
import { z } from 'zod';
import type { RuleIssue } from '../command/Command.ts';
import { decimal, decimalText } from '../command/decimalFields.ts';
import { name, optional } from '../command/fields.ts';
import { KeyResultDriver, Measure, ValueSource } from '../generated/prisma/client.ts';
import { derivationInput, statedDerivationIssues, toDerivation } from './derivationFields.ts';

/** A weight in basis points; its bounds are among the domain's rules. */
export const weight = z.number().int();

/** A weight as the rules take it; null for none. What is no whole number is reported by the field. */
export const toWeight = (weight: number | null | undefined): bigint | null =>
  weight == null || !Number.isSafeInteger(weight) ? null : BigInt(weight);

/** How a key result is measured and judged, as an input states it. */
export const definitionFields = {
  measure: z.enum(Measure),
  valueSource: optional(z.enum(ValueSource)),
  unit: optional(name),
  baseline: optional(decimal),
  target: optional(decimal),
  method: optional(z.enum(THRESHOLD_METHODS)),
  tolerance: optional(decimal),
  range: optional(
    z.object({ low: decimal, high: decimal, lowest: optional(decimal), highest: optional(decimal) }),
  ),
  points: optional(z.array(z.object({ value: decimalText, score: decimalText })).max(20)),
  derivation: optional(derivationInput),
  cadence: optional(z.object({ days: z.number(), graceDays: z.number() })),
  weight: optional(weight),
  driver: optional(z.enum(KeyResultDriver)),
} as const;

const definition = z.object(definitionFields);

/** How a key result is measured and judged, as an input states it before it is read. */
export type StatedDefinition = z.input<typeof definition>;

const rational = (text: string | null | undefined): Rational | null =>
  text != null && isDecimal(text) ? parseDecimal(text) : null;

/** Whether all numbers of a definition are decimals: what is not is reported by its field, and the rules have nothing to say of it. */
const isReadable = ({ baseline, target, tolerance, range, points }: StatedDefinition): boolean =>
  [
    baseline,
    target,
    tolerance,
    ...Object.values(range ?? {}),
    ...(points ?? []).flatMap(({ value, score }) => [value, score]),
  ].every((text) => text == null || isDecimal(text));

function rangeOf(range: StatedDefinition['range']) {
  const [low, high] = [rational(range?.low), rational(range?.high)];
  if (low === null || high === null) return null;
  // Without a band its edge is hard.
  return { low, high, lowest: rational(range?.lowest) ?? low, highest: rational(range?.highest) ?? high };
}

const pointsOf = (points: StatedDefinition['points']) =>
  (points ?? []).flatMap(({ value, score }) => {
    const [at, gives] = [rational(value), rational(score)];
    return at === null || gives === null ? [] : [{ value: at, score: gives }];
  });

/** What the rules say against a definition, at its place in the input. Text that is no decimal is reported as such, by the field. */
export function definitionRules(
  stated: StatedDefinition,
  legacy: boolean,
  path: readonly (string | number)[],
): RuleIssue[] {
  const { measure, unit, method, tolerance, derivation, cadence, weight, driver } = stated;
  const form = derivation == null ? [] : statedDerivationIssues(derivation, [...path, 'derivation']);
  if (form.length > 0 || !isReadable(stated)) return form;
  const derived = derivation == null ? null : toDerivation(derivation);
  // The unit of a metric is known only in the database: `metricUnitIssues` looks at it.
  const unitIssue =
    derived === null || derived.source === 'METRIC'
      ? null
      : derivationUnitIssue(unit ?? null, derivedUnit(derived, null), [...path, 'unit']);
  const issues = definitionIssues(
    {
      measure,
      valueSource: stated.valueSource ?? 'CHECK_IN',
      baseline: rational(stated.baseline),
      target: rational(stated.target),
      threshold:
        method == null && tolerance == null
          ? null
          : { method: method ?? 'LAST', tolerance: rational(tolerance) },
      range: rangeOf(stated.range),
      points: pointsOf(stated.points),
      derivation: derived,
      cadence: cadence ?? null,
      weight: toWeight(weight),
      legacy,
      driver: driver ?? 'MEASURE',
    },
    path,
  );
  return unitIssue === null ? issues : [...issues, unitIssue];
}
