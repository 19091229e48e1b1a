import type { Period } from '@meritkit/client';
import type { CliContext } from '../../context/CliContext.ts';
import type { GlobalOptions } from '../../context/GlobalOptions.ts';
import { languageOf } from '../../context/languageOf.ts';
import { fetchList } from '../../list/fetchList.ts';
import { printList } from '../../list/printList.ts';
import { oneLine } from '../../output/oneLine.ts';
import type { Column } from '../../output/renderTable.ts';
import { type Words, wordsOf } from '../../output/Words.ts';

/** The fields of a period that `--json` can print. */
export const PERIOD_FIELDS = [
  'id',
  'code',
  'name',
  'kind',
  'state',
  'startsOn',
  'endsBefore',
  'note',
  'calendar',
  'closedAt',
  'reopenedAt',
  'reopenReason',
  'rulesVersion',
  'healthRules',
  'source',
  'externalId',
  'createdAt',
  'revision',
] as const satisfies readonly (keyof Period)[];

/** Which periods to list, and how. */
export interface PeriodListOptions extends GlobalOptions {
  readonly state?: 'open' | 'closing' | 'closed';
  readonly limit: number;
  readonly json?: readonly (typeof PERIOD_FIELDS)[number][];
}

const STATES = { open: 'OPEN', closing: 'CLOSING', closed: 'CLOSED' } as const;

const columns = (words: Words): readonly Column<Period>[] => [
  { header: words.period, text: ({ code }) => oneLine(code), paint: () => 'cyan' },
  { header: words.name, text: ({ name }) => oneLine(name), flexible: true },
  { header: words.startsOn, text: ({ startsOn }) => startsOn },
  { header: words.endsBefore, text: ({ endsBefore }) => endsBefore },
  {
    header: words.state,
    text: ({ state }) => state,
    paint: ({ state }) => (state === 'OPEN' ? 'green' : state === 'CLOSING' ? 'yellow' : 'dim'),
  },
];

/** Lists periods, the latest first. */
export async function runPeriodList(options: PeriodListOptions, context: CliContext): Promise<void> {
  const { state, limit, json } = options;
  const merit = await context.client(options);
  const filter = state === undefined ? {} : { state: STATES[state] };
  const fetched = await fetchList(limit, (first) =>
    merit.periods.list({ filter, first }, { signal: context.stop }),
  );
  printList(context, fetched, { columns: columns(wordsOf(languageOf(options.lang, context.env))), json });
}
