import type { CostSavingSummary, SavingSum } from '@meritkit/client';
import type { CliContext } from '../../../context/CliContext.ts';
import type { GlobalOptions } from '../../../context/GlobalOptions.ts';
import { languageOf } from '../../../context/languageOf.ts';
import { oneLine } from '../../../output/oneLine.ts';
import { printJson } from '../../../output/printJson.ts';
import { printRows } from '../../../output/printRows.ts';
import type { Column } from '../../../output/renderTable.ts';
import { selectFields } from '../../../output/selectFields.ts';
import { type Words, wordsOf } from '../../../output/Words.ts';
import { moneyText, quantitiesText } from '../moneyText.ts';

/** The fields that `--json` can print here. */
export const SUMMARY_FIELDS = [
  'reduction',
  'avoidance',
  'leftOut',
  'converted',
  'ratesOn',
] as const satisfies readonly (keyof CostSavingSummary)[];

/** Seen from where, and in which currency. */
export interface CostSavingSummaryOptions extends GlobalOptions {
  readonly currency: string;
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly json?: readonly (typeof SUMMARY_FIELDS)[number][];
}

/** One sum. */
interface Row {
  readonly ledger: string;
  readonly state: string;
  readonly counts: 'ONCE' | 'ANNUALISED';
  readonly sum: SavingSum;
}

const rowsOf = ({ reduction, avoidance }: CostSavingSummary): Row[] =>
  ([['REDUCTION', reduction] as const, ['AVOIDANCE', avoidance] as const] as const).flatMap(
    ([ledger, { expected, realised, verified }]) =>
      [
        ['EXPECTED', expected] as const,
        ['REALISED', realised] as const,
        ['VERIFIED', verified] as const,
      ].flatMap(([state, { once, annualised }]): Row[] => [
        { ledger, state, counts: 'ONCE', sum: once },
        { ledger, state, counts: 'ANNUALISED', sum: annualised },
      ]),
  );

const columns = (words: Words): readonly Column<Row>[] => [
  { header: words.ledger, text: ({ ledger }) => ledger },
  { header: words.state, text: ({ state }) => state },
  { header: words.counts, text: ({ counts }) => counts },
  { header: words.count, align: 'right', text: ({ sum }) => String(sum.count) },
  { header: words.gross, align: 'right', text: ({ sum }) => moneyText(sum.gross) },
  { header: words.cost, align: 'right', text: ({ sum }) => moneyText(sum.cost) },
  { header: words.net, align: 'right', text: ({ sum }) => moneyText(sum.net) },
  { header: words.quantities, text: ({ sum }) => oneLine(quantitiesText(sum.quantities)) },
];

/** Adds up savings. A person is shown the sums that hold something, and told what counts in none. */
export async function runCostSavingSummary(
  options: CostSavingSummaryOptions,
  context: CliContext,
): Promise<void> {
  const { io } = context;
  const { currency, asOf, knownAt, json } = options;
  const merit = await context.client(options);
  const summary = await merit.costSavings.summary(
    { currency, ...(asOf !== undefined && { asOf }), ...(knownAt !== undefined && { knownAt }) },
    { signal: context.stop },
  );
  if (json !== undefined) {
    printJson(io, selectFields(summary, json));
    return;
  }
  const words = wordsOf(languageOf(options.lang, context.env));
  const rows = rowsOf(summary);
  printRows(io, columns(words), io.isTTY ? rows.filter(({ sum }) => sum.count > 0) : rows);
  if (!io.isTTY) return;
  for (const { id, title, reason } of summary.leftOut) io.err(`${reason}  ${id}  ${oneLine(title)}\n`);
}
