import { z } from 'zod';
import type { RuleIssue } from '../command/Command.ts';
import { name } from '../command/fields.ts';

/** Names of dimensions, each once. */
export const dimensionNames = z.array(name).max(20);

/** The value of each dimension, as an input states it. */
export const dimensions = z.array(z.object({ name, value: name })).max(20);

/** Which values of which dimensions count, as an input states it. */
export const dimensionFilter = z.array(z.object({ name, in: z.array(name).min(1).max(100) })).max(20);

/** An issue for each text that was there before, at its place. */
export function repeatedIssues(
  texts: readonly string[],
  path: (index: number) => RuleIssue['path'],
): RuleIssue[] {
  const normal = texts.map((text) => text.normalize('NFC').trim());
  return normal.flatMap((text, index) =>
    normal.indexOf(text) === index
      ? []
      : [{ path: path(index), code: 'REPEATED', message: 'This was named before.' }],
  );
}

/** An issue for each dimension that the metric does not have, at its place. */
export const unknownDimensionIssues = (
  names: readonly string[],
  metric: { readonly dimensions: readonly string[] },
  path: readonly (string | number)[],
): RuleIssue[] =>
  names.flatMap((name, index) =>
    metric.dimensions.includes(name)
      ? []
      : [
          {
            path: [...path, index, 'name'],
            code: 'UNKNOWN_DIMENSION',
            message: 'The metric has no such dimension.',
          },
        ],
  );

/** Dimensions as they are stored: an object by name. */
export const toDimensionColumn = (
  stated: readonly { readonly name: string; readonly value: string }[] | null,
): Record<string, string> => Object.fromEntries((stated ?? []).map(({ name, value }) => [name, value]));

/** A filter as it is stored: an object by name. */
export const toFilterColumn = (
  stated: readonly { readonly name: string; readonly in: string[] }[] | null,
): Record<string, string[]> => Object.fromEntries((stated ?? []).map((each) => [each.name, each.in]));

const stored = z.record(z.string(), z.string());
const storedFilter = z.record(z.string(), z.array(z.string()));

/** Stored dimensions as the rules take them. */
export const fromDimensionColumn = (column: unknown): ReadonlyMap<string, string> =>
  new Map(Object.entries(stored.parse(column)));

/** A stored filter as the rules take it. */
export const fromFilterColumn = (column: unknown): ReadonlyMap<string, readonly string[]> =>
  new Map(Object.entries(storedFilter.parse(column)));
