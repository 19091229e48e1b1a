import type { IncidentStatistics, Severity, TimingStatistics } from '@meritkit/client';
import type { CliContext } from '../../../context/CliContext.ts';
import type { GlobalOptions } from '../../../context/GlobalOptions.ts';
import { languageOf } from '../../../context/languageOf.ts';
import { oneLine } from '../../../output/oneLine.ts';
import { printJson } from '../../../output/printJson.ts';
import { printRows } from '../../../output/printRows.ts';
import type { Column } from '../../../output/renderTable.ts';
import { selectFields } from '../../../output/selectFields.ts';
import { type Words, wordsOf } from '../../../output/Words.ts';

/** The fields of statistics that `--json` can print. */
export const STATISTICS_FIELDS = [
  'computed',
  'stated',
  'unplaced',
  'services',
] as const satisfies readonly (keyof IncidentStatistics)[];

/** Which incidents count. */
export interface IncidentStatsOptions extends GlobalOptions {
  readonly from: string;
  readonly until: string;
  readonly service?: string;
  readonly severity?: readonly Severity[];
  readonly observedThroughout?: boolean;
  readonly asOf?: string;
  readonly knownAt?: string;
  /** True for all of them. */
  readonly json?: readonly (typeof STATISTICS_FIELDS)[number][] | true;
}

type Service = IncidentStatistics['services'][number];

interface Step {
  readonly name: string;
  readonly timing: TimingStatistics;
}

/** Tells incidents in numbers: first the steps, then the services. */
export async function runIncidentStats(options: IncidentStatsOptions, context: CliContext): Promise<void> {
  const { io } = context;
  const { from, until, service, severity, observedThroughout, asOf, knownAt, json } = options;
  const merit = await context.client(options);
  const statistics = await merit.incidents.statistics(
    {
      from,
      until,
      ...(service !== undefined && { service }),
      ...(severity !== undefined && { severities: [...severity] }),
      ...(observedThroughout !== undefined && { observedThroughout }),
      ...(asOf !== undefined && { asOf }),
      ...(knownAt !== undefined && { knownAt }),
    },
    { signal: context.stop },
  );
  if (json !== undefined) {
    printJson(io, selectFields(statistics, json === true ? STATISTICS_FIELDS : json));
    return;
  }
  const words = wordsOf(languageOf(options.lang, context.env));
  if (io.isTTY) io.out(`${words.incidents} ${statistics.computed.count}\n\n`);
  printRows(io, stepColumns(words), stepsOf(statistics, words));
  if (statistics.services.length === 0) return;
  io.out('\n');
  printRows(io, serviceColumns(words), statistics.services);
}

const stepsOf = ({ computed, stated }: IncidentStatistics, words: Words): Step[] => [
  { name: words.toDetect, timing: computed.toDetect },
  { name: words.toAcknowledge, timing: computed.toAcknowledge },
  { name: words.toMitigate, timing: computed.toMitigate },
  { name: words.toResolve, timing: computed.toResolve },
  { name: words.stated, timing: stated.duration },
];

const unknownAs = (value: string | null) => ({ text: value ?? '–', value: value ?? '' });

const column = <Row>(header: string, cell: (row: Row) => string | null): Column<Row> => ({
  header,
  align: 'right',
  text: (row) => unknownAs(cell(row)).text,
  value: (row) => unknownAs(cell(row)).value,
});

const stepColumns = (words: Words): readonly Column<Step>[] => [
  { header: words.step, text: ({ name }) => name },
  column(words.known, ({ timing }) => `${timing.known}/${timing.known + timing.unknown}`),
  column(words.mean, ({ timing }) => timing.mean),
  column(words.median, ({ timing }) => timing.median),
  column(words.p90, ({ timing }) => timing.p90),
];

const serviceColumns = (words: Words): readonly Column<Service>[] => [
  { header: words.service, text: ({ service }) => oneLine(service), flexible: true },
  column(words.incidents, ({ incidents }) => String(incidents)),
  column(words.downtime, ({ downtime }) => downtime),
  column(words.availability, ({ availability }) => availability),
  { header: words.reason, text: ({ reason }) => reason ?? '' },
];
