import { type Child, evaluationOrder } from '@meritkit/core';
import { type Edge, edgesOf, publishedAligned } from './aligned.ts';
import { type KeyResultComputed, keyResultComputed } from './keyResultComputed.ts';
import type { KeyResultFacts } from './keyResultFacts.ts';
import type { Moment } from './Moment.ts';
import { type ObjectiveComputed, objectiveComputed } from './objectiveComputed.ts';
import type { ObjectiveRow } from './objectiveSelect.ts';
import { publishedPart } from './publishedPart.ts';
import type { ReadingMode, Readings } from './Readings.ts';
import type { Below, Scene } from './Scene.ts';

interface GraphSources {
  readonly moment: Moment;
  readonly mode: ReadingMode;
  readonly timeZone: () => Promise<string>;
  /** Readings from facts alone. */
  readonly restated: () => Readings;
  readonly loadObjectives: (ids: readonly string[]) => Promise<(ObjectiveRow | null)[]>;
  readonly loadKeyResults: (ids: readonly string[]) => Promise<(KeyResultFacts | null)[]>;
}

/** The key results that an objective's value follows from. */
const drivingKeyResults = ({ definitions: [definition], keyResults }: ObjectiveRow): string[] =>
  definition?.driver === 'ALIGNED' || definition?.driver === 'NONE' ? [] : keyResults.map(({ id }) => id);

/** The alignments that the value of an objective or key result follows from. */
const drivingEdges = ({ definitions: [definition], alignedUnder }: ObjectiveRow | KeyResultFacts): Edge[] =>
  definition?.driver === 'ALIGNED' || definition?.driver === 'BOTH' ? edgesOf(alignedUnder) : [];

/**
 * The values of objectives and key results at one moment, each computed once, however many parents it has.
 *
 * Their rows are loaded level by level, for all that was asked for together. Then they are computed from below; those that
 * depend on themselves, as they may between two changes, have no value.
 */
export function createGraph({ moment, mode, timeZone, restated, ...load }: GraphSources) {
  const objectiveRows = new Map<string, ObjectiveRow>();
  const keyResultRows = new Map<string, KeyResultFacts>();
  const objectives = new Map<string, ObjectiveComputed>();
  const keyResults = new Map<string, KeyResultComputed>();

  const followed = (row: ObjectiveRow | KeyResultFacts): Edge[] =>
    mode === 'OWN_FACTS' ? [] : drivingEdges(row);

  /** Loads all that the given ones depend on and that is not computed yet. */
  async function reach(rootObjectives: readonly string[], rootKeyResults: readonly string[]): Promise<void> {
    const seen = new Set<string>();
    const fresh = (ids: readonly string[]) =>
      ids.filter((id) => {
        const isFresh = !seen.has(id) && !objectives.has(id) && !keyResults.has(id);
        seen.add(id);
        return isFresh;
      });
    let [wantedObjectives, wantedKeyResults] = [fresh(rootObjectives), fresh(rootKeyResults)];
    while (wantedObjectives.length + wantedKeyResults.length > 0) {
      const [found, foundKeyResults] = await Promise.all([
        load.loadObjectives(wantedObjectives),
        load.loadKeyResults(wantedKeyResults),
      ]);
      const next = { objectives: [] as string[], keyResults: [] as string[] };
      for (const row of found) {
        if (row === null) continue;
        objectiveRows.set(row.id, row);
        next.keyResults.push(...drivingKeyResults(row));
        next.objectives.push(...followed(row).map(({ childId }) => childId));
      }
      for (const row of foundKeyResults) {
        if (row === null) continue;
        keyResultRows.set(row.id, row);
        next.objectives.push(...followed(row).map(({ childId }) => childId));
      }
      wantedObjectives = fresh(next.objectives);
      wantedKeyResults = fresh(next.keyResults);
    }
  }

  /** What is not computed yet of all that the given ones depend on, with what each depends on. */
  function pending(roots: readonly string[]): Map<string, string[]> {
    const dependencies = new Map<string, string[]>();
    const next = [...roots];
    for (let id = next.pop(); id !== undefined; id = next.pop()) {
      if (dependencies.has(id) || objectives.has(id) || keyResults.has(id)) continue;
      const objective = objectiveRows.get(id);
      const row = objective ?? keyResultRows.get(id);
      if (row === undefined) continue;
      const below = [
        ...(objective === undefined ? [] : drivingKeyResults(objective)),
        ...followed(row).map(({ childId }) => childId),
      ];
      dependencies.set(id, below);
      next.push(...below);
    }
    return dependencies;
  }

  function below(row: ObjectiveRow | KeyResultFacts, circular: boolean): Below {
    if (mode === 'OWN_FACTS') {
      const kept = row.frozenReadings.find(({ kind }) => kind === 'SCORE');
      const aligned = kept === undefined ? [] : publishedAligned(kept.explanation);
      return { aligned: () => aligned, circular, titles: [] };
    }
    const edges = circular ? [] : followed(row);
    const children = edges.flatMap(({ alignmentId, childId, weight }) => {
      const child = objectives.get(childId);
      return child === undefined ? [] : [{ child, weight, share: child.shares.get(alignmentId) }];
    });
    return {
      aligned: (kind, explained) =>
        children.map(
          ({ child, weight, share }): Child => ({
            ...publishedPart(child, kind, explained),
            weight,
            ...(share === undefined ? {} : { share }),
          }),
        ),
      circular,
      titles: children.map(({ child: { id, title } }) => [id, title] as const),
    };
  }

  // Frozen scores answer for closed periods, unless everything is to be computed from its facts.
  const live = <Row extends { frozenReadings: unknown[] }>(row: Row): Row =>
    mode === 'PUBLISHED' ? row : { ...row, frozenReadings: [] };

  async function values(rootObjectives: readonly string[], rootKeyResults: readonly string[]): Promise<void> {
    const [zone] = await Promise.all([timeZone(), reach(rootObjectives, rootKeyResults)]);
    const { order, circular } = evaluationOrder(pending([...rootObjectives, ...rootKeyResults]));
    const scene = (restate: Scene['restate']): Scene => ({ moment, timeZone: zone, restate });
    for (const id of order) {
      const objective = objectiveRows.get(id);
      const keyResult = keyResultRows.get(id);
      const isCircular = circular.has(id);
      if (objective !== undefined) {
        const own = isCircular
          ? []
          : drivingKeyResults(objective).flatMap((each) => keyResults.get(each) ?? []);
        const restate = async () => (await restated().objective(id, moment)).score;
        const under = below(objective, isCircular);
        objectives.set(id, objectiveComputed(live(objective), own, under, scene(restate)));
      } else if (keyResult !== undefined) {
        const restate = async () => (await restated().keyResult(id, moment)).score;
        keyResults.set(id, keyResultComputed(live(keyResult), below(keyResult, isCircular), scene(restate)));
      }
    }
  }

  return {
    objectives: async (ids: readonly string[]): Promise<(ObjectiveComputed | Error)[]> => {
      await values(ids, []);
      return ids.map((id) => objectives.get(id) ?? new Error('An objective is gone.'));
    },
    keyResults: async (ids: readonly string[]): Promise<(KeyResultComputed | Error)[]> => {
      await values([], ids);
      return ids.map((id) => keyResults.get(id) ?? new Error('A key result is gone.'));
    },
  };
}
