import type { WorkItem, WorkItemState } from '@meritkit/client';
import type { CliContext } from '../../../context/CliContext.ts';
import type { GlobalOptions } from '../../../context/GlobalOptions.ts';
import { languageOf } from '../../../context/languageOf.ts';
import { fetchList } from '../../../list/fetchList.ts';
import { printList } from '../../../list/printList.ts';
import { percent } from '../../../output/computedColumn.ts';
import { oneLine } from '../../../output/oneLine.ts';
import type { Column } from '../../../output/renderTable.ts';
import { type Words, wordsOf } from '../../../output/Words.ts';
import type { WorkItemField } from '../WORK_ITEM_FIELDS.ts';

/** Which work to list, and how. */
export interface WorkItemListOptions extends GlobalOptions {
  readonly objective?: string;
  readonly keyResult?: string;
  readonly parent?: string;
  readonly owner?: string;
  readonly state?: WorkItemState;
  readonly archived?: boolean;
  readonly limit: number;
  readonly json?: readonly WorkItemField[];
}

const columns = (words: Words): readonly Column<WorkItem>[] => [
  { header: 'ID', text: ({ id }) => id, paint: () => 'cyan' },
  { header: words.title, text: ({ title }) => oneLine(title), flexible: true },
  {
    header: words.state,
    text: ({ state, stateText }) => (stateText === null ? state : `${state} ${oneLine(stateText)}`),
    value: ({ state }) => state,
  },
  {
    header: words.progress,
    align: 'right',
    text: ({ progress }) => percent({ value: progress }),
    value: ({ progress }) => String(progress ?? ''),
  },
  {
    header: words.parts,
    align: 'right',
    text: ({ completion: { done, counted } }) => (counted === 0 ? '' : `${done}/${counted}`),
  },
  {
    header: words.due,
    text: ({ due }) => oneLine(due?.text ?? ''),
    value: ({ due }) => due?.latest ?? '',
  },
  { header: words.owner, text: ({ owner }) => oneLine(owner?.displayName ?? '') },
];

/** Lists work. */
export async function runWorkItemList(options: WorkItemListOptions, context: CliContext): Promise<void> {
  const { objective, keyResult, parent, owner, state, archived, limit, json } = options;
  const merit = await context.client(options);
  const filter = {
    ...(objective !== undefined && { objectiveId: { eq: objective } }),
    ...(keyResult !== undefined && { keyResultId: { eq: keyResult } }),
    ...(parent !== undefined && { parentId: { eq: parent } }),
    ...(owner !== undefined && { ownerId: { eq: owner } }),
    ...(state !== undefined && { states: [state] }),
    ...(archived !== undefined && { archived }),
  };
  const fetched = await fetchList(limit, (first) =>
    merit.workItems.list({ filter, first }, { signal: context.stop }),
  );
  const words = wordsOf(languageOf(options.lang, context.env));
  printList(context, fetched, { columns: columns(words), json });
}
