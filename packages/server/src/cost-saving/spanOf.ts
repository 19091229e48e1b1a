import { type DateSpan, type PlainDate, periodIssues } from '@meritkit/core';
import { requestError } from '../graphql/requestError.ts';

/**
 * The span of days that a field is asked for.
 *
 * @throws `BAD_USER_INPUT` when it is empty or too long.
 */
export function spanOf({ from, until }: { readonly from: PlainDate; readonly until: PlainDate }): DateSpan {
  const span = { startsOn: from, endsBefore: until };
  const [issue] = periodIssues(span);
  if (issue !== undefined) throw requestError('BAD_USER_INPUT', `"from" and "until": ${issue.message}`);
  return span;
}
