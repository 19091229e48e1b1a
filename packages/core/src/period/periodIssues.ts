import type { Issue } from '../error/Issue.ts';
import type { PlainDate } from '../time/PlainDate.ts';
import { isDate } from './isDate.ts';

const MAX_YEARS = 200;

/**
 * All problems of a period's dates. A period holds the days from `startsOn` up to, and without, `endsBefore`.
 *
 * `INVALID_DATE` for what is not a day of the calendar, `PERIOD_EMPTY` when it ends on or before its start,
 * `PERIOD_TOO_LONG` from 200 years on.
 *
 * @example
 * periodIssues({ startsOn: '2026-10-01', endsBefore: '2027-01-01' }); // => []
 * periodIssues({ startsOn: '2026-10-01', endsBefore: '2026-10-01' })[0].code; // => 'PERIOD_EMPTY'
 */
export function periodIssues(
  period: { readonly startsOn: PlainDate; readonly endsBefore: PlainDate },
  path: readonly (string | number)[] = [],
): Issue[] {
  const issues: Issue[] = [];
  for (const name of ['startsOn', 'endsBefore'] as const) {
    if (isDate(period[name])) continue;
    const message = 'This is not a day of the calendar, written like 2026-10-01.';
    issues.push({ path: [...path, name], code: 'INVALID_DATE', message });
  }
  if (issues.length > 0) return issues;

  const { startsOn, endsBefore } = period;
  const end = [...path, 'endsBefore'];
  if (endsBefore <= startsOn) {
    issues.push({ path: end, code: 'PERIOD_EMPTY', message: 'The period ends on or before its start.' });
  } else if (isTooLong(startsOn, endsBefore)) {
    const message = `The period is ${MAX_YEARS} years long or longer.`;
    issues.push({ path: end, code: 'PERIOD_TOO_LONG', message });
  }
  return issues;
}

function isTooLong(startsOn: PlainDate, endsBefore: PlainDate): boolean {
  const years = Number(endsBefore.slice(0, 4)) - Number(startsOn.slice(0, 4));
  return years > MAX_YEARS || (years === MAX_YEARS && endsBefore.slice(4) >= startsOn.slice(4));
}
