import type { PlainDate, TodoKind } from '@meritkit/core';
import type { Database } from '../database/Database.ts';

/** Something that a person has to do. */
export interface Todo {
  readonly kind: TodoKind;
  /** UUID of what is due: the key result of a check-in, the milestone, the work item or the follow-up. */
  readonly id: string;
  /** UUID of the key result, of a check-in or milestone; else null. */
  readonly keyResultId: string | null;
  readonly title: string;
  readonly dueOn: PlainDate;
  /** The first day on which it is too late. */
  readonly overdueFrom: PlainDate;
}

/** Whose work is asked for, and up to which day. */
export interface TodoQuery {
  /** UUID. */
  readonly personId: string;
  readonly today: PlainDate;
  /** The last day that counts. */
  readonly until: PlainDate;
  readonly now: Date;
  readonly timeZone: string;
}

/** Where things to do come from: each reads all of a person's, in one statement. */
export type TodoSource = (prisma: Database['prisma'], query: TodoQuery) => Promise<Todo[]>;
