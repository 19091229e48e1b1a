import { type Issue, parseUnit } from '@meritkit/core';

/** What is wrong with the unit of a sample for its metric; null for nothing. A ratio of a share is a plain share, not in percent. */
export function sampleUnitIssue(
  { unit, isRatio }: { readonly unit: string; readonly isRatio: boolean },
  metricUnit: string,
): Pick<Issue, 'code' | 'message'> | null {
  const [from, to] = [parseUnit(unit), parseUnit(metricUnit)];
  if (from.dimension !== to.dimension || from.base !== to.base)
    return {
      code: 'UNIT_MISMATCH',
      message: `A value in ${unit} cannot be said in ${metricUnit}, the unit of the metric.`,
    };
  if (isRatio && to.dimension === 'SHARE' && (from.code !== 'share' || to.code !== 'share'))
    return {
      code: 'UNIT_MISMATCH',
      message: `A numerator over a denominator is a share; a metric in ${metricUnit} takes values only.`,
    };
  return null;
}
