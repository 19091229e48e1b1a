import {
  type ExplanationKind,
  explainObjective,
  explanationHash,
  type ObjectiveInput,
  objectiveProgress,
  objectiveScore,
  type Rational,
} from '@meritkit/core';
import { encodeId } from '../id/encodeId.ts';
import { toPlainDate } from '../time/plainDate.ts';
import { startOfDay } from '../time/startOfDay.ts';
import { sharesOf } from './aligned.ts';
import type { Computed, ComputedValues } from './Computed.ts';
import { digest } from './digest.ts';
import { toAssessment, toOverride } from './facts.ts';
import { frozenComputed } from './frozenComputed.ts';
import type { KeyResultComputed } from './keyResultComputed.ts';
import { lazy } from './lazy.ts';
import type { ObjectiveRow } from './objectiveSelect.ts';
import { publishedPart } from './publishedPart.ts';
import type { Below, Scene } from './Scene.ts';

/** An objective's values at a moment, with what its parents need of it. */
export interface ObjectiveComputed extends ComputedValues {
  /** The public id. */
  readonly id: string;
  readonly title: string;
  /** With which share it counts in each of its parents, by the ids of its alignments. */
  readonly shares: ReadonlyMap<string, Rational>;
}

/** Computes an objective's values from its row and the values of its key results and of the objectives aligned under it. */
export function objectiveComputed(
  row: ObjectiveRow,
  keyResults: readonly KeyResultComputed[],
  { aligned, circular, titles: below }: Below,
  { moment, timeZone, restate }: Scene,
): ObjectiveComputed {
  const definition = row.definitions[0];
  const id = encodeId('Objective', row.id);
  const over = (moment.overAt ?? moment.asOf) >= startOfDay(toPlainDate(row.period.endsBefore), timeZone);
  const titles = new Map([
    ...below,
    ...keyResults.map(({ id, title }): [string, string] => [id, title]),
    [id, row.title],
  ]);
  const common = {
    commitment: definition?.commitment ?? null,
    over,
    conclusion: row.conclusion,
    titleOf: (id: string) => titles.get(id),
  };
  // Hashes of the children are made only for an explanation: a list of scores does not pay for them.
  const input = (kind: ExplanationKind, explained: boolean): ObjectiveInput => ({
    id,
    definition:
      definition === undefined
        ? null
        : {
            commitment: definition.commitment,
            driver: definition.driver,
            rollUp: {
              weightMode: definition.weightMode,
              nullPolicy: definition.nullPolicy,
              aggregation: definition.aggregation,
            },
          },
    children: keyResults.map((keyResult) => ({
      ...publishedPart(keyResult, kind, explained),
      weight: keyResult.weight,
    })),
    aligned: aligned(kind, explained),
    circular,
    override: toOverride(row.overrides[0]),
    assessment: toAssessment(row.assessments[0]),
  });
  const computed = (kind: ExplanationKind): Computed => {
    const explanation = lazy(() => explainObjective(input(kind, true), kind, { over }));
    const plain = input(kind, false);
    return {
      ...common,
      reading: kind === 'PROGRESS' ? objectiveProgress(plain) : objectiveScore(plain, { over }),
      explanation,
      hash: lazy(() => explanationHash(explanation(), digest)),
      restated: null,
    };
  };
  return {
    id,
    title: row.title,
    shares: sharesOf(row.alignments),
    progress: computed('PROGRESS'),
    score: frozenComputed(row.frozenReadings, row.period.state, moment, common, restate) ?? computed('SCORE'),
  };
}
