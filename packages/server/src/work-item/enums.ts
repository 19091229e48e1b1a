import type {
  CompletionReason as CoreReason,
  WorkItemState as CoreState,
  RecurrenceUnit as CoreUnit,
} from '@meritkit/core';
import { builder } from '../graphql/builder.ts';

/** `enum WorkItemState`. */
export const WorkItemState = builder.enumType('WorkItemState', {
  description: 'The state of work.',
  values: {
    PLANNED: { description: 'Not begun.' },
    IN_PROGRESS: { description: 'Under way.' },
    IN_TEST: { description: 'Made, and being tested.' },
    BLOCKED: { description: 'It cannot go on now.' },
    DONE: { description: 'Done: it counts as 1, whatever progress is stated.' },
    DROPPED: { description: 'It will not be done; it counts nowhere.' },
  } satisfies Record<CoreState, object>,
});

/** `enum RecurrenceUnit`. */
export const RecurrenceUnit = builder.enumType('RecurrenceUnit', {
  description: 'A unit in which work comes again.',
  values: {
    DAY: { description: 'Days.' },
    WEEK: { description: 'Weeks.' },
    MONTH: { description: 'Months.' },
    QUARTER: { description: 'Quarters.' },
    YEAR: { description: 'Years.' },
  } satisfies Record<CoreUnit, object>,
});

/** `enum CompletionReason`. */
export const CompletionReason = builder.enumType('CompletionReason', {
  description: 'Why a completion is unknown, or not simply counted.',
  values: {
    NO_WORK_ITEMS: { description: 'None counts, so there is no share.' },
    DROPPED_LEFT_OUT: { description: 'Some are dropped, and left out.' },
    PROGRESS_UNKNOWN: { description: 'Nobody said how far one of them is, so there is no mean.' },
  } satisfies Record<CoreReason, object>,
});
