import type { ErrorCode } from '../error/ErrorCode.ts';
import type { Issue } from '../error/Issue.ts';
import { compare } from '../number/compare.ts';
import type { ValueRange } from './ValueRange.ts';

/** `RANGE_REVERSED` when a range ends below its start, `BAND_INVALID` for a band that reaches into it. */
export function valueRangeIssues(
  { low, high, lowest, highest }: ValueRange,
  path: readonly (string | number)[],
): Issue[] {
  const issues: Issue[] = [];
  const report = (name: keyof ValueRange, code: ErrorCode, message: string) =>
    issues.push({ path: [...path, name], code, message });
  if (compare(low, high) > 0) report('high', 'RANGE_REVERSED', 'The range ends below its start.');
  if (compare(lowest, low) > 0)
    report('lowest', 'BAND_INVALID', 'The lower band begins at or below the start of the range.');
  if (compare(highest, high) < 0)
    report('highest', 'BAND_INVALID', 'The upper band ends at or above the end of the range.');
  return issues;
}
