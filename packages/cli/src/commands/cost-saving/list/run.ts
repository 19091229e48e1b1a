import type { CostSaving, SavingLedger, SavingState } from '@meritkit/client';
import type { CliContext } from '../../../context/CliContext.ts';
import type { GlobalOptions } from '../../../context/GlobalOptions.ts';
import { languageOf } from '../../../context/languageOf.ts';
import { fetchList } from '../../../list/fetchList.ts';
import { printList } from '../../../list/printList.ts';
import { oneLine } from '../../../output/oneLine.ts';
import type { Column } from '../../../output/renderTable.ts';
import { type Words, wordsOf } from '../../../output/Words.ts';
import type { CostSavingField } from '../COST_SAVING_FIELDS.ts';
import { moneyText, quantitiesText } from '../moneyText.ts';

/** Which savings to list, and how. */
export interface CostSavingListOptions extends GlobalOptions {
  readonly ledger?: SavingLedger;
  readonly state?: SavingState;
  readonly limit: number;
  readonly json?: readonly CostSavingField[];
}

const columns = (words: Words): readonly Column<CostSaving>[] => [
  { header: 'ID', text: ({ id }) => id, paint: () => 'cyan' },
  { header: words.title, text: ({ title }) => oneLine(title), flexible: true },
  { header: words.ledger, text: ({ ledger }) => ledger },
  { header: words.state, text: ({ state }) => state },
  { header: words.recurrence, text: ({ recurrence }) => recurrence },
  { header: words.amount, align: 'right', text: ({ amount }) => moneyText(amount) },
  { header: words.quantities, text: ({ quantities }) => oneLine(quantitiesText(quantities)) },
  { header: words.startsOn, text: ({ startsOn }) => startsOn ?? '' },
];

/** Lists savings. */
export async function runCostSavingList(options: CostSavingListOptions, context: CliContext): Promise<void> {
  const { ledger, state, limit, json } = options;
  const merit = await context.client(options);
  const filter = {
    ...(ledger !== undefined && { ledger }),
    ...(state !== undefined && { states: [state] }),
  };
  const fetched = await fetchList(limit, (first) =>
    merit.costSavings.list({ filter, first }, { signal: context.stop }),
  );
  const words = wordsOf(languageOf(options.lang, context.env));
  printList(context, fetched, { columns: columns(words), json });
}
