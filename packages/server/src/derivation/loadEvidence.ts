import type { DatedSaving, Derivation, ExchangeRate, Incident, WorkDone } from '@meritkit/core';
import { costSavingsAt } from '../cost-saving/costSavingsAt.ts';
import type { Tx } from '../database/Tx.ts';
import { exchangeRatesAt } from '../exchange-rate/exchangeRatesAt.ts';
import { encodeId } from '../id/encodeId.ts';
import { readIncidents } from '../incident/readIncidents.ts';
import { readSamplesOfMetrics } from '../metric/readSamples.ts';
import type { Moment } from '../reading/Moment.ts';
import { dateIn } from '../time/dateIn.ts';
import { workItemsAt } from '../work-item/workItemsAt.ts';
import type { DerivedKeyResult } from './evidenceTime.ts';

/** What evidence is read from. */
export type EvidenceReader = Pick<
  Tx,
  '$queryRaw' | 'costSaving' | 'evidenceLink' | 'exchangeRate' | 'metric' | 'workItem'
>;

type Of<Source extends Derivation['source']> = DerivedKeyResult & {
  readonly derivation: Extract<Derivation, { readonly source: Source }>;
};

const isOf =
  <Source extends Derivation['source']>(...sources: readonly Source[]) =>
  (keyResult: DerivedKeyResult): keyResult is Of<Source> =>
    sources.some((source) => source === keyResult.derivation.source);

const instantOf = ({ at: { asOf } }: DerivedKeyResult): number => asOf.getTime();

/** Loads the evidence that some key results follow from, each kind once for each instant at which it is looked at. */
export async function loadEvidence(
  reader: EvidenceReader,
  keyResults: readonly DerivedKeyResult[],
  timeZone: string,
) {
  const [units, samples, incidents, savings, rates, workItems, records] = await Promise.all([
    unitsOf(reader, keyResults.filter(isOf('METRIC'))),
    byInstant(keyResults.filter(isOf('METRIC')), (at, all) => samplesOf(reader, at, all)),
    byInstant(keyResults.filter(isOf('INCIDENT')), (at, all) => incidentsOf(reader, at, all)),
    byInstant(keyResults.filter(isOf('COST_SAVING')), (at) => savingsOf(reader, at, timeZone)),
    ratesOf(reader, keyResults.filter(isOf('COST_SAVING'))),
    byInstant(keyResults.filter(isOf('WORK_ITEM')), (at, all) => workOf(reader, at, all)),
    byInstant(keyResults.filter(isOf('STATEMENT', 'STORY')), (at, all) => recordsOf(reader, at, all)),
  ]);
  return {
    rates,
    samples: (keyResult: DerivedKeyResult, metricId: string) => ({
      unit: units.get(metricId) ?? null,
      samples: samples.get(instantOf(keyResult))?.get(metricId) ?? [],
    }),
    incidents: (keyResult: DerivedKeyResult) => incidents.get(instantOf(keyResult)) ?? [],
    savings: (keyResult: DerivedKeyResult) => savings.get(instantOf(keyResult)) ?? [],
    workItems: (keyResult: DerivedKeyResult) =>
      workItems.get(instantOf(keyResult))?.get(encodeId('KeyResult', keyResult.id)) ?? [],
    records: (keyResult: DerivedKeyResult) =>
      records.get(instantOf(keyResult))?.get(`${keyResult.derivation.source} ${keyResult.id}`) ?? [],
  };
}

/** Groups key results by the instant at which their evidence is looked at, and loads for each group. */
async function byInstant<KeyResult extends DerivedKeyResult, Found>(
  keyResults: readonly KeyResult[],
  load: (at: Moment, all: readonly KeyResult[]) => Promise<Found>,
): Promise<ReadonlyMap<number, Found>> {
  const groups = new Map<number, KeyResult[]>();
  for (const keyResult of keyResults) {
    const group = groups.get(instantOf(keyResult));
    if (group === undefined) groups.set(instantOf(keyResult), [keyResult]);
    else group.push(keyResult);
  }
  const found = await Promise.all(
    [...groups].map(
      async ([instant, [first, ...rest]]): Promise<[number, Found] | null> =>
        first === undefined ? null : [instant, await load(first.at, [first, ...rest])],
    ),
  );
  return new Map(found.flatMap((each) => (each === null ? [] : [each])));
}

/** From the first start of all windows to their last end. */
const widest = (keyResults: readonly DerivedKeyResult[]) => ({
  start:
    keyResults
      .map(({ window }) => window.start)
      .sort()
      .at(0) ?? '',
  end:
    keyResults
      .map(({ window }) => window.end)
      .sort()
      .at(-1) ?? '',
});

/** The units of the metrics that some key results follow from, by their UUIDs. */
async function unitsOf(reader: EvidenceReader, keyResults: readonly Of<'METRIC'>[]) {
  if (keyResults.length === 0) return new Map<string, string>();
  const metrics = await reader.metric.findMany({
    where: { id: { in: keyResults.map(({ derivation }) => derivation.metricId) } },
    select: { id: true, unit: true },
  });
  return new Map(metrics.map(({ id, unit }) => [id, unit]));
}

const samplesOf = (reader: EvidenceReader, at: Moment, keyResults: readonly Of<'METRIC'>[]) =>
  readSamplesOfMetrics(
    reader,
    keyResults.map(({ derivation }) => derivation.metricId),
    widest(keyResults),
    at,
  );

const incidentsOf = async (
  reader: EvidenceReader,
  at: Moment,
  keyResults: readonly DerivedKeyResult[],
): Promise<Incident[]> =>
  (await readIncidents(reader, widest(keyResults), at)).map(({ incident }) => incident);

const savingsOf = async (reader: EvidenceReader, at: Moment, timeZone: string): Promise<DatedSaving[]> =>
  (await costSavingsAt(reader, at)).map((saving) => ({
    ...saving,
    stateSince: dateIn(saving.stateSince, timeZone),
  }));

async function ratesOf(
  reader: EvidenceReader,
  keyResults: readonly Of<'COST_SAVING'>[],
): Promise<ExchangeRate[]> {
  const currencies = keyResults.flatMap(({ derivation: { currency } }) => currency ?? []);
  const [first] = keyResults;
  return first === undefined || currencies.length === 0
    ? []
    : exchangeRatesAt(reader, first.at, [...new Set(currencies)]);
}

async function workOf(reader: EvidenceReader, at: Moment, keyResults: readonly DerivedKeyResult[]) {
  const ids = keyResults.map(({ id }) => id);
  const items = await workItemsAt(reader, at, { versions: { some: { keyResultId: { in: ids } } } });
  const below = new Map<string, WorkDone[]>();
  for (const { id, keyResultId, state, progress } of items) {
    if (keyResultId === null || state === 'DROPPED') continue;
    const work = { id, isDone: state === 'DONE', progress };
    const others = below.get(keyResultId);
    if (others === undefined) below.set(keyResultId, [work]);
    else others.push(work);
  }
  return below;
}

/** The public ids of statements and stories about key results, by their kind and the key result's UUID. */
async function recordsOf(
  reader: EvidenceReader,
  { asOf, knownAt }: Moment,
  keyResults: readonly DerivedKeyResult[],
) {
  const instant = asOf < knownAt ? asOf : knownAt;
  const there = { OR: [{ archivedAt: null }, { archivedAt: { gt: instant } }] };
  const links = await reader.evidenceLink.findMany({
    where: {
      keyResultId: { in: keyResults.map(({ id }) => id) },
      createdAt: { lte: instant },
      AND: [
        { OR: [{ endedAt: null }, { endedAt: { gt: instant } }] },
        { OR: [{ statement: there }, { story: there }] },
      ],
    },
    select: { keyResultId: true, statementId: true, storyId: true },
    orderBy: [{ ordinal: 'asc' }, { id: 'asc' }],
  });
  const found = new Map<string, string[]>();
  for (const { keyResultId, statementId, storyId } of links) {
    const key = `${statementId === null ? 'STORY' : 'STATEMENT'} ${keyResultId}`;
    const id =
      statementId === null ? storyId && encodeId('Story', storyId) : encodeId('Statement', statementId);
    if (id !== null) found.set(key, [...(found.get(key) ?? []), id]);
  }
  return found;
}
