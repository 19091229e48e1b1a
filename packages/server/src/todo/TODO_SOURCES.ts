import { checkInsDue } from './checkInsDue.ts';
import { followUpsDue } from './followUpsDue.ts';
import { milestonesDue } from './milestonesDue.ts';
import type { TodoSource } from './Todo.ts';
import { workItemsDue } from './workItemsDue.ts';

/** Where things to do come from. Another source is another line. */
export const TODO_SOURCES: readonly TodoSource[] = [checkInsDue, milestonesDue, workItemsDue, followUpsDue];
