import DataLoader from 'dataloader';
import type { Tx } from '../database/Tx.ts';
import type { Moment } from '../reading/Moment.ts';
import type { Readings } from '../reading/Readings.ts';
import { cadenceOf } from './cadenceOf.ts';
import { type HealthComputed, healthComputed } from './healthComputed.ts';
import { cadenceSelect, lastObserved, objectiveHealthSelect, observedSelect } from './healthSelect.ts';

/** Health of key results and objectives, by their UUIDs, loaded together for whole lists. It is never stored. */
export interface Healths {
  readonly keyResult: (id: string, moment: Moment) => Promise<HealthComputed | null>;
  readonly objective: (id: string, moment: Moment) => Promise<HealthComputed | null>;
}

type Loaded = HealthComputed | null | Error;

/** Rows per statement, as for readings. */
const BATCH = 1_000;

/** Loads health: one statement for all objectives, and one for all key results, that are asked for in one turn at one moment. */
export function createHealths(
  reader: Pick<Tx, 'keyResult' | 'objective'>,
  readings: Readings,
  timeZone: () => Promise<string>,
): Healths {
  const keyResults = async (ids: readonly string[], moment: Moment): Promise<Loaded[]> => {
    const select = {
      id: true,
      objective: { select: objectiveHealthSelect(moment) },
      definitions: cadenceSelect(moment),
      ...observedSelect(moment),
    };
    const [rows, zone] = await Promise.all([
      reader.keyResult.findMany({
        where: { id: { in: [...ids] } },
        select,
        relationLoadStrategy: 'join',
      }),
      timeZone(),
    ]);
    const healths = await Promise.all(
      rows.map(async (row): Promise<[string, Loaded]> => {
        const values = await readings.keyResult(row.id, moment);
        const cadence = cadenceOf(row.objective.period, row.definitions[0]);
        return [row.id, healthComputed(row.objective, cadence, values, lastObserved([row]), moment, zone)];
      }),
    );
    return inOrder(ids, new Map(healths));
  };

  const objectives = async (ids: readonly string[], moment: Moment): Promise<Loaded[]> => {
    const { assessments, overrides, ...observed } = observedSelect(moment);
    const select = {
      id: true,
      ...objectiveHealthSelect(moment),
      assessments,
      overrides,
      keyResults: {
        where: { archivedAt: null },
        select: { ...observed, assessments, overrides },
      },
    };
    const [rows, zone] = await Promise.all([
      reader.objective.findMany({
        where: { id: { in: [...ids] } },
        select,
        relationLoadStrategy: 'join',
      }),
      timeZone(),
    ]);
    const healths = await Promise.all(
      rows.map(async (row): Promise<[string, Loaded]> => {
        const values = await readings.objective(row.id, moment);
        const { assessments, overrides } = row;
        const last = lastObserved([{ assessments, overrides }, ...row.keyResults]);
        return [row.id, healthComputed(row, cadenceOf(row.period, undefined), values, last, moment, zone)];
      }),
    );
    return inOrder(ids, new Map(healths));
  };

  const loaders = { keyResult: perMoment(keyResults), objective: perMoment(objectives) };
  return {
    keyResult: (id, moment) => loaders.keyResult(moment).load(id),
    objective: (id, moment) => loaders.objective(moment).load(id),
  };
}

const inOrder = (ids: readonly string[], found: ReadonlyMap<string, Loaded>): Loaded[] =>
  ids.map((id) => found.get(id) ?? (found.has(id) ? null : new Error('Something is gone.')));

function perMoment(load: (ids: readonly string[], moment: Moment) => Promise<Loaded[]>) {
  const loaders = new Map<string, DataLoader<string, HealthComputed | null>>();
  return (moment: Moment) => {
    const key = `${moment.asOf.getTime()} ${moment.knownAt.getTime()}`;
    const loader =
      loaders.get(key) ??
      // Nothing is kept: what a mutation changed is seen by the rest of its request.
      new DataLoader<string, HealthComputed | null>((ids) => load(ids, moment), {
        maxBatchSize: BATCH,
        cache: false,
      });
    loaders.set(key, loader);
    return loader;
  };
}
