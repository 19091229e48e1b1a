import type { PlainDate } from '../time/PlainDate.ts';
import type { TodoKind } from '../todo/TodoKind.ts';
import type { TodoState } from '../todo/todoState.ts';
import type { Language } from './Language.ts';

const NAMES: Readonly<Record<TodoKind, Readonly<Record<Language, string>>>> = {
  CHECK_IN: { en: 'A value is expected by the cadence', zh: '按更新周期应填报数值' },
  MILESTONE: { en: 'The milestone is not done', zh: '里程碑尚未完成' },
  WORK_ITEM: { en: 'The work is not done', zh: '工作尚未完成' },
  INCIDENT_FOLLOW_UP: { en: 'The follow-up of the incident is open', zh: '事故改进项尚未关闭' },
};

const DAYS: Readonly<Record<TodoState, Readonly<Record<Language, (day: PlainDate) => string>>>> = {
  DUE: { en: (day) => `: due on ${day}.`, zh: (day) => `：截止日期 ${day}。` },
  OVERDUE: { en: (day) => `: it was due on ${day}.`, zh: (day) => `：已逾期，截止日期 ${day}。` },
};

/**
 * Why something is to be done, in one sentence.
 *
 * @example
 * todoText('MILESTONE', 'OVERDUE', '2026-10-12', 'en'); // => 'The milestone is not done: it was due on 2026-10-12.'
 */
export const todoText = (kind: TodoKind, state: TodoState, dueOn: PlainDate, language: Language): string =>
  NAMES[kind][language] + DAYS[state][language](dueOn);
