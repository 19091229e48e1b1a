import { sampleIssues } from '@meritkit/core';
import { z } from 'zod';
import { defineCommand, type RuleIssue } from '../../command/Command.ts';
import { decimal } from '../../command/decimalFields.ts';
import { id, instant, optional, origin } from '../../command/fields.ts';
import { instantOf } from '../../command/instantOf.ts';
import { originRules } from '../../command/originRules.ts';
import { rationalOf } from '../../command/rationalOf.ts';
import { refuseAll } from '../../command/refuseAll.ts';
import { unit } from '../../command/unitField.ts';
import type { Tx } from '../../database/Tx.ts';
import { watchMetrics } from '../../risk-scenario/watchMetrics.ts';
import { isFuture } from '../../time/isFuture.ts';
import { dimensions, repeatedIssues, toDimensionColumn, unknownDimensionIssues } from '../dimensions.ts';
import { openMetrics } from '../openMetrics.ts';
import { sampleUnitIssue } from '../sampleUnitIssue.ts';

/** The most samples that are recorded together. */
const MAXIMUM = 2_000;

const sample = z.object({
  metricId: id('Metric'),
  start: instant,
  end: optional(instant),
  value: optional(decimal),
  numerator: optional(decimal),
  denominator: optional(decimal),
  unit: optional(unit),
  dimensions: optional(dimensions),
  authorId: optional(id('Person')),
  ...origin,
});

const samples = z.array(sample).refine((list) => list.length >= 1 && list.length <= MAXIMUM, {
  params: { code: 'OUT_OF_RANGE' },
  message: `From 1 to ${MAXIMUM} samples are recorded together.`,
});

type SampleInput = z.input<typeof sample>;

/**
 * Records samples, whole or not at all, and looks at the scenarios that watch their metrics: a breach opens one incident. A sample
 * is never changed: of those with the same window and dimensions the one recorded last counts. Answers their ids in the order given.
 */
export const metricRecord = defineCommand({
  name: 'metricRecord',
  input: z.object({ samples }),
  rules: ({ samples }) =>
    // One statement of the size is enough: the rest of a refused heap is not looked at.
    samples.length > MAXIMUM
      ? []
      : [
          ...originRules(samples),
          ...samples.flatMap((sample, index) =>
            [...partsIssues(sample), ...dimensionIssues(sample)].map(at(index)),
          ),
        ].map(at('samples')),
  references: ({ samples }) =>
    samples.slice(0, MAXIMUM).flatMap(({ metricId, authorId }, index) => [
      { type: 'Metric', id: metricId, path: ['samples', index, 'metricId'] },
      { type: 'Person', id: authorId, path: ['samples', index, 'authorId'] },
    ]),
  async execute({ samples }, scope) {
    const { tx, now, newId, record } = scope;
    const metrics = await openMetrics(
      tx,
      samples.map(({ metricId }) => metricId),
    );
    const stated = samples.flatMap((sample) => {
      const metric = metrics.get(sample.metricId);
      if (metric === undefined) return [];
      return [{ ...sample, metric, isRatio: sample.value === null, unit: sample.unit ?? metric.unit }];
    });
    refuseAll([
      ...stated.flatMap(({ metric, unit, isRatio, ...sample }, index) => {
        const names = (sample.dimensions ?? []).map(({ name }) => name);
        const unitIssue = sampleUnitIssue({ unit, isRatio }, metric.unit);
        const isEarly = isFuture(sample.end ?? sample.start, now);
        return [
          ...(unitIssue === null ? [] : [{ path: ['unit'], ...unitIssue }]),
          ...unknownDimensionIssues(names, metric, ['dimensions']),
          ...(isEarly ? [inFuture(sample.end === null ? 'start' : 'end')] : []),
        ].map((issue) => ({ ...issue, path: ['samples', index, ...issue.path] }));
      }),
      ...(await takenIssues(tx, stated)),
    ]);
    const rows = stated.map(({ metric, isRatio, dimensions, ...sample }) => ({
      id: newId(),
      ...sample,
      dimensions: toDimensionColumn(dimensions),
      observedAt: sample.end ?? sample.start,
    }));
    await tx.sample.createMany({ data: rows });
    for (const { id } of rows)
      record({ type: 'sample.recorded', entityType: 'Sample', entityId: id, revision: 1 });
    await watchMetrics(scope, rows);
    return rows.map(({ id }) => id);
  },
});

const at =
  (step: string | number) =>
  (issue: RuleIssue): RuleIssue => ({ ...issue, path: [step, ...issue.path] });

const inFuture = (field: string): RuleIssue => ({
  path: [field],
  code: 'IN_FUTURE',
  message: 'The instant lies in the future.',
});

/** What the rules say against the window and the numbers of a sample. */
function partsIssues({ start, end, value, numerator, denominator }: SampleInput): RuleIssue[] {
  const from = instantOf(start);
  const lower = rationalOf(denominator);
  const isRead = [value, numerator, denominator].every((text) => text == null || rationalOf(text) !== null);
  return [
    ...sampleIssues({
      start: from ?? '',
      end: from === null ? null : instantOf(end),
      value: rationalOf(value),
      numerator: rationalOf(numerator),
      denominator: lower,
    }).filter(({ code }) => isRead || code !== 'SAMPLE_VALUE_INVALID'),
    ...(lower !== null && lower.numerator < 0n
      ? [{ path: ['denominator'], code: 'OUT_OF_RANGE', message: 'A denominator is not negative.' }]
      : []),
  ];
}

const dimensionIssues = ({ dimensions }: SampleInput): RuleIssue[] =>
  repeatedIssues(
    (dimensions ?? []).map(({ name }) => name),
    (place) => ['dimensions', place, 'name'],
  );

/** An issue for each sample whose source and external id are taken, by one that is recorded or by one before it in the list. */
async function takenIssues(
  tx: Tx,
  samples: readonly { readonly source: string | null; readonly externalId: string | null }[],
): Promise<RuleIssue[]> {
  const keyOf = (each: { source: string | null; externalId: string | null }) =>
    JSON.stringify([each.source, each.externalId]);
  const named = samples.flatMap((sample, index) =>
    sample.externalId === null ? [] : [{ ...sample, index }],
  );
  if (named.length === 0) return [];
  const found = await tx.sample.findMany({
    where: {
      source: { in: [...new Set(named.flatMap(({ source }) => source ?? []))] },
      externalId: { in: named.flatMap(({ externalId }) => externalId ?? []) },
    },
    select: { source: true, externalId: true },
  });
  const taken = new Set(found.map(keyOf));
  return named.flatMap((sample) => {
    const key = keyOf(sample);
    const isTaken = taken.has(key);
    taken.add(key);
    const message = 'A sample with this source and external id is there already.';
    return isTaken ? [{ path: ['samples', sample.index, 'externalId'], code: 'TAKEN', message }] : [];
  });
}
