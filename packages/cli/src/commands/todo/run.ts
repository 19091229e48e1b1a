import type { TodoItem } from '@meritkit/client';
import type { CliContext } from '../../context/CliContext.ts';
import type { GlobalOptions } from '../../context/GlobalOptions.ts';
import { languageOf } from '../../context/languageOf.ts';
import { fetchList } from '../../list/fetchList.ts';
import { printList } from '../../list/printList.ts';
import { oneLine } from '../../output/oneLine.ts';
import type { Column } from '../../output/renderTable.ts';
import { type Words, wordsOf } from '../../output/Words.ts';

/** The fields of something to do that `--json` can print. */
export const TODO_FIELDS = [
  'kind',
  'state',
  'dueOn',
  'title',
  'subjectId',
  'keyResult',
  'reason',
] as const satisfies readonly (keyof TodoItem)[];

/** Whose work to tell, and how. */
export interface TodoOptions extends GlobalOptions {
  readonly person?: string;
  readonly days: number;
  readonly limit: number;
  readonly json?: readonly (typeof TODO_FIELDS)[number][];
}

const columns = (words: Words): readonly Column<TodoItem>[] => [
  {
    header: words.dueOn,
    text: ({ dueOn }) => dueOn,
    paint: ({ state }) => (state === 'OVERDUE' ? 'red' : undefined),
  },
  {
    header: words.state,
    text: ({ state }) => state,
    paint: ({ state }) => (state === 'OVERDUE' ? 'red' : undefined),
  },
  { header: words.what, text: ({ kind }) => kind },
  { header: 'ID', text: ({ subjectId }) => subjectId, paint: () => 'cyan' },
  { header: words.title, text: ({ title }) => oneLine(title), flexible: true },
  { header: words.reason, text: ({ reason }) => reason, flexible: true },
];

/** Prints what a person has to do. */
export async function runTodo(options: TodoOptions, context: CliContext): Promise<void> {
  const { person, days, limit, json } = options;
  const merit = await context.client(options);
  const language = languageOf(options.lang, context.env);
  const asked = {
    days,
    language: language === 'zh' ? 'ZH' : 'EN',
    ...(person !== undefined && { personId: person }),
  } as const;
  const fetched = await fetchList(limit, (first) =>
    merit.todo.list({ ...asked, first }, { signal: context.stop }),
  );
  printList(context, fetched, { columns: columns(wordsOf(language)), json });
}
