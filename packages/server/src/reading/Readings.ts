import DataLoader from 'dataloader';
import type { Tx } from '../database/Tx.ts';
import type { ComputedValues } from './Computed.ts';
import { type KeyResultComputed, keyResultComputed } from './keyResultComputed.ts';
import { keyResultSelect } from './keyResultSelect.ts';
import type { Moment } from './Moment.ts';
import { objectiveComputed } from './objectiveComputed.ts';
import { objectiveSelect } from './objectiveSelect.ts';

/** Computed values of key results and objectives, by their UUIDs, loaded together for whole lists. */
export interface Readings {
  readonly keyResult: (id: string, moment: Moment) => Promise<KeyResultComputed>;
  readonly objective: (id: string, moment: Moment) => Promise<ComputedValues>;
  /** Forgets what was loaded: a change has made it old. */
  readonly forget: () => void;
}

/** Rows per statement: PostgreSQL takes 65,535 parameters, and a plan should not grow with the page. */
const BATCH = 1_000;

/**
 * Loads computed values. All that is asked for in one turn at one moment is one statement for the objectives and one
 * for the key results, however many there are.
 */
export function createReadings(
  reader: Pick<Tx, 'keyResult' | 'objective'>,
  timeZone: () => Promise<string>,
  { recompute }: { readonly recompute: boolean } = { recompute: false },
): Readings {
  // Frozen scores answer for closed periods, unless everything is to be computed from its facts.
  const live = <Row extends { frozenReadings: unknown[] }>(row: Row): Row =>
    recompute ? { ...row, frozenReadings: [] } : row;
  const loadKeyResults = async (ids: readonly string[], moment: Moment) => {
    const [rows, zone] = await Promise.all([
      reader.keyResult.findMany({
        where: { id: { in: [...ids] } },
        select: keyResultSelect(moment),
        relationLoadStrategy: 'join',
      }),
      timeZone(),
    ]);
    const found = new Map(rows.map((row) => [row.id, keyResultComputed(live(row), moment, zone)]));
    return ids.map((id) => found.get(id) ?? new Error('A key result is gone.'));
  };

  const loadObjectives = async (ids: readonly string[], moment: Moment) => {
    const [rows, zone] = await Promise.all([
      reader.objective.findMany({
        where: { id: { in: [...ids] } },
        select: objectiveSelect(moment),
        relationLoadStrategy: 'join',
      }),
      timeZone(),
    ]);
    const computed = await Promise.all(
      rows.map(async (row): Promise<[string, ComputedValues]> => {
        const keyResults = await Promise.all(row.keyResults.map(({ id }) => readings.keyResult(id, moment)));
        return [row.id, objectiveComputed(live(row), keyResults, moment, zone)];
      }),
    );
    const found = new Map(computed);
    return ids.map((id) => found.get(id) ?? new Error('An objective is gone.'));
  };

  const keyResults = perMoment(loadKeyResults);
  const objectives = perMoment(loadObjectives);
  const readings: Readings = {
    keyResult: (id, moment) => keyResults.at(moment).load(id),
    objective: (id, moment) => objectives.at(moment).load(id),
    forget: () => {
      keyResults.clear();
      objectives.clear();
    },
  };
  return readings;
}

function perMoment<Value>(load: (ids: readonly string[], moment: Moment) => Promise<(Value | Error)[]>) {
  const loaders = new Map<string, DataLoader<string, Value>>();
  const at = (moment: Moment): DataLoader<string, Value> => {
    const key = `${moment.asOf.getTime()} ${moment.knownAt.getTime()}`;
    let loader = loaders.get(key);
    if (loader === undefined) {
      loader = new DataLoader((ids) => load(ids, moment), { maxBatchSize: BATCH });
      loaders.set(key, loader);
    }
    return loader;
  };
  return { at, clear: () => loaders.clear() };
}
