import type { Issue } from '../error/Issue.ts';
import { isUnit } from './isUnit.ts';

/** What is wrong with the code of a unit; null for a good one. */
export const unitIssue = (code: string, path: readonly (string | number)[]): Issue | null =>
  isUnit(code)
    ? null
    : {
        path,
        code: 'UNKNOWN_UNIT',
        message: 'This is not the code of a unit, like count, %, min, GB, CNY or GB/d.',
      };
