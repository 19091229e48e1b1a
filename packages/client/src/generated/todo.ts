// Generated from the schema and the operations by `pnpm run generate`. Do not edit.

import type { Language, PlainDate, TodoKind, TodoState } from './schema.ts';

/** Something that a person has to do. */
export interface TodoItem {
  /** What is due. */
  kind: TodoKind;
  /** Where it stands. */
  state: TodoState;
  /** The day by which to do it. */
  dueOn: PlainDate;
  /** The title of what is due. */
  title: string;
  /** What is due: the key result of a check-in, the milestone, the work item or the follow-up. */
  subjectId: string;
  /** The key result, of a check-in or a milestone; else null. */
  keyResult: { id: string; title: string; } | null;
  /** Why it is to be done, in one sentence. */
  reason: string;
}

export interface TodoListVariables {
  /** Of whom; the viewer when absent. Only the operator and administrators see what others have to do. */
  personId?: string | null | undefined;
  /** How many days to look ahead; 0 tells only what is due by today. */
  days?: number | undefined;
  /** In which language. */
  language?: Language | undefined;
  /** How many, from the front: 50 when absent, at most 250, of `events` at most 1000. */
  first?: number | null | undefined;
  /** Only what follows this cursor. */
  after?: string | null | undefined;
}
