import { THRESHOLD_METHODS } from '@meritkit/core';
import { z } from 'zod';
import { decimal, decimalText } from '../command/decimalFields.ts';
import { name, optional } from '../command/fields.ts';
import { KeyResultDriver, Measure, ValueSource } from '../generated/prisma/client.ts';
import { derivationInput } from './derivationFields.ts';

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
