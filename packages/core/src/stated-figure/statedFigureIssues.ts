import type { Issue } from '../error/Issue.ts';
import { MAX_PLACES } from '../number/decimalFault.ts';
import { powerOfTen } from '../number/powerOfTen.ts';
import { periodIssues } from '../period/periodIssues.ts';
import { unitIssue } from '../unit/unitIssue.ts';
import type { StatedFigure } from './StatedFigure.ts';

/**
 * All problems of a stated figure.
 *
 * `TEXT_REQUIRED` without the words of the source; `INVALID_PLACES` when the places are not a whole number within 0…9, or the
 * value has more decimals than they say; `UNKNOWN_UNIT`; and those of `periodIssues` for the window.
 *
 * @example
 * const figure = { value: parseDecimal('67'), places: 0, qualifier: 'EXACT', unit: '%', window: null, text: '67 %', by: null };
 * statedFigureIssues(figure); // => []
 * statedFigureIssues({ ...figure, unit: 'percent' })[0].code; // => 'UNKNOWN_UNIT'
 */
export function statedFigureIssues(
  { value, places, unit, window, text }: StatedFigure,
  path: readonly (string | number)[] = [],
): Issue[] {
  const issues: Issue[] = [];
  if (text.trim() === '') {
    const message = 'A stated figure has the words in which it was stated.';
    issues.push({ path: [...path, 'text'], code: 'TEXT_REQUIRED', message });
  }
  if (!Number.isInteger(places) || places < 0 || places > MAX_PLACES) {
    const message = `A figure is written with 0 to ${MAX_PLACES} decimals.`;
    issues.push({ path: [...path, 'places'], code: 'INVALID_PLACES', message });
  } else if (value !== null && (value.numerator * powerOfTen(places)) % value.denominator !== 0n) {
    const message = 'The value has more decimals than it was written with.';
    issues.push({ path: [...path, 'places'], code: 'INVALID_PLACES', message });
  }
  const unitProblem = unit === null ? null : unitIssue(unit, [...path, 'unit']);
  if (unitProblem !== null) issues.push(unitProblem);
  if (window !== null) issues.push(...periodIssues(window, [...path, 'window']));
  return issues;
}
