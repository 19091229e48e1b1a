import type { PlainDate } from '@meritkit/core';
import type { RuleIssue } from '../command/Command.ts';

/** What is wrong with the days of an absence: it ends on or before its start. */
export const absentDaysIssues = (
  startsOn: PlainDate,
  endsBefore: PlainDate,
  path: RuleIssue['path'] = [],
): RuleIssue[] =>
  startsOn < endsBefore
    ? []
    : [
        {
          path: [...path, 'endsBefore'],
          code: 'EMPTY_SPAN',
          message: 'The absence ends on or before its start.',
        },
      ];
