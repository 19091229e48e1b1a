import type { Issue } from '../error/Issue.ts';
import type { Sample } from './Sample.ts';

/**
 * All problems of a sample: `WINDOW_EMPTY` when its window ends on or before its start; `SAMPLE_VALUE_INVALID` when it has neither a value nor
 * both parts of a ratio, or more than that.
 */
export function sampleIssues(
  {
    start,
    end,
    value,
    numerator,
    denominator,
  }: Pick<Sample, 'start' | 'end' | 'value' | 'numerator' | 'denominator'>,
  path: readonly (string | number)[] = [],
): Issue[] {
  const issues: Issue[] = [];
  if (end !== null && end <= start) {
    const message = 'The window of the sample ends on or before its start.';
    issues.push({ path: [...path, 'end'], code: 'WINDOW_EMPTY', message });
  }
  const parts = [numerator, denominator].filter((part) => part !== null).length;
  if (parts !== (value === null ? 2 : 0)) {
    const message = 'A sample has either a value, or a numerator and a denominator.';
    issues.push({ path: [...path, 'value'], code: 'SAMPLE_VALUE_INVALID', message });
  }
  return issues;
}
