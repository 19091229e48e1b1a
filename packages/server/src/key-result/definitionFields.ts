import { definitionIssues, isDecimal, parseDecimal, type Rational } from '@meritkit/core';
import { z } from 'zod';
import type { RuleIssue } from '../command/Command.ts';
import { decimal } from '../command/decimalFields.ts';
import { name, optional } from '../command/fields.ts';
import { KeyResultDriver, Measure, ValueSource } from '../generated/prisma/client.ts';

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
  weight: optional(weight),
  driver: optional(z.enum(KeyResultDriver)),
} as const;

interface DefinitionInput {
  readonly measure: Measure;
  readonly valueSource?: ValueSource | null | undefined;
  readonly baseline?: string | null | undefined;
  readonly target?: string | null | undefined;
  readonly weight?: number | null | undefined;
  readonly driver?: KeyResultDriver | null | undefined;
}

const rational = (text: string | null | undefined): Rational | null =>
  text != null && isDecimal(text) ? parseDecimal(text) : null;

/** What the rules say against a definition, at its place in the input. Text that is no decimal is reported as such, by the field. */
export function definitionRules(
  { measure, valueSource, baseline, target, weight, driver }: DefinitionInput,
  legacy: boolean,
  path: readonly (string | number)[],
): RuleIssue[] {
  if ([baseline, target].some((text) => text != null && !isDecimal(text))) return [];
  return definitionIssues(
    {
      measure,
      valueSource: valueSource ?? 'CHECK_IN',
      baseline: rational(baseline),
      target: rational(target),
      weight: toWeight(weight),
      legacy,
      driver: driver ?? 'MEASURE',
    },
    path,
  );
}
