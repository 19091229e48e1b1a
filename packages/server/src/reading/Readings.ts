import DataLoader from 'dataloader';
import type { Tx } from '../database/Tx.ts';
import { createGraph } from './createGraph.ts';
import type { KeyResultComputed } from './keyResultComputed.ts';
import { type FactReader, keyResultFacts } from './keyResultFacts.ts';
import type { Moment } from './Moment.ts';
import type { ObjectiveComputed } from './objectiveComputed.ts';
import { objectiveSelect } from './objectiveSelect.ts';

/** Computed values of key results and objectives, by their UUIDs, loaded together for whole lists. */
export interface Readings {
  readonly keyResult: (id: string, moment: Moment) => Promise<KeyResultComputed>;
  readonly objective: (id: string, moment: Moment) => Promise<ObjectiveComputed>;
  /** Forgets what was loaded: a change has made it old. */
  readonly forget: () => void;
}

/**
 * Where values come from. `PUBLISHED`: frozen scores answer for closed periods. `FACTS`: everything is computed from its
 * facts. `OWN_FACTS`: likewise, but aligned objectives count with the values that a frozen score names, because these may
 * belong to other periods and have moved on.
 */
export type ReadingMode = 'PUBLISHED' | 'FACTS' | 'OWN_FACTS';

/** Rows per statement: PostgreSQL takes 65,535 parameters, and a plan should not grow with the page. */
const BATCH = 1_000;

/**
 * Loads computed values. All that is asked for in one turn at one moment is one statement for the objectives and one
 * for the key results, however many there are, one more for each kind of evidence that some are derived from and one for the histories of those that
 * look back, and again for each level of objectives that are aligned under them.
 */
export function createReadings(
  reader: FactReader & Pick<Tx, 'objective'>,
  timeZone: () => Promise<string>,
  mode: ReadingMode = 'PUBLISHED',
): Readings {
  const objectiveRows = (ids: readonly string[], moment: Moment) =>
    reader.objective.findMany({
      where: { id: { in: [...ids] } },
      select: objectiveSelect(moment),
      relationLoadStrategy: 'join',
    });
  const keyResultRows = (ids: readonly string[], moment: Moment) =>
    keyResultFacts(reader, ids, moment, timeZone);

  let fromFacts: Readings | undefined;
  const restated = (): Readings => {
    fromFacts ??= createReadings(reader, timeZone, 'FACTS');
    return fromFacts;
  };

  const at = memoised((moment) => {
    const graph = createGraph({
      moment,
      mode,
      timeZone,
      restated,
      loadObjectives: loaderOf((ids) => objectiveRows(ids, moment)),
      loadKeyResults: loaderOf((ids) => keyResultRows(ids, moment)),
    });
    return {
      objectives: new DataLoader(graph.objectives, { maxBatchSize: BATCH }),
      keyResults: new DataLoader(graph.keyResults, { maxBatchSize: BATCH }),
    };
  });
  return {
    keyResult: (id, moment) => at.get(moment).keyResults.load(id),
    objective: (id, moment) => at.get(moment).objectives.load(id),
    forget: () => {
      at.clear();
      fromFacts = undefined;
    },
  };
}

/** Loads rows by their ids, each once; null for one that is not there. */
function loaderOf<Row extends { readonly id: string }>(load: (ids: readonly string[]) => Promise<Row[]>) {
  const loader = new DataLoader<string, Row | null>(
    async (ids) => {
      const found = new Map((await load(ids)).map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    },
    { maxBatchSize: BATCH },
  );
  return (ids: readonly string[]): Promise<(Row | null)[]> => Promise.all(ids.map((id) => loader.load(id)));
}

function memoised<Value>(make: (moment: Moment) => Value) {
  const made = new Map<string, Value>();
  const get = (moment: Moment): Value => {
    const { asOf, knownAt, overAt } = moment;
    const key = `${asOf.getTime()} ${knownAt.getTime()} ${overAt?.getTime() ?? ''}`;
    let value = made.get(key);
    if (value === undefined) {
      value = make(moment);
      made.set(key, value);
    }
    return value;
  };
  return { get, clear: () => made.clear() };
}
