import {
  type ExplanationKind,
  explainObjective,
  explanationHash,
  type ObjectiveInput,
  objectiveProgress,
  objectiveScore,
} from '@meritkit/core';
import { encodeId } from '../id/encodeId.ts';
import { toPlainDate } from '../time/plainDate.ts';
import { startOfDay } from '../time/startOfDay.ts';
import type { Computed, ComputedValues } from './Computed.ts';
import { digest } from './digest.ts';
import { toAssessment, toOverride } from './facts.ts';
import { frozenComputed } from './frozenComputed.ts';
import type { KeyResultComputed } from './keyResultComputed.ts';
import { lazy } from './lazy.ts';
import type { Moment } from './Moment.ts';
import type { ObjectiveRow } from './objectiveSelect.ts';

const part = (keyResult: KeyResultComputed, kind: ExplanationKind): Computed =>
  kind === 'PROGRESS' ? keyResult.progress : keyResult.score;

/** Computes an objective's values from its row and the values of its key results. */
export function objectiveComputed(
  row: ObjectiveRow,
  keyResults: readonly KeyResultComputed[],
  moment: Moment,
  timeZone: string,
): ComputedValues {
  const definition = row.definitions[0];
  const id = encodeId('Objective', row.id);
  const over = moment.asOf >= startOfDay(toPlainDate(row.period.endsBefore), timeZone);
  const titles = new Map([
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
            rollUp: {
              weightMode: definition.weightMode,
              nullPolicy: definition.nullPolicy,
              aggregation: definition.aggregation,
            },
          },
    children: keyResults.map((keyResult) => ({
      id: keyResult.id,
      weight: keyResult.weight,
      value: part(keyResult, kind).reading.value,
      hash: explained ? part(keyResult, kind).hash() : null,
    })),
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
    };
  };
  return {
    progress: computed('PROGRESS'),
    score: frozenComputed(row.frozenReadings, row.period.state, moment, common) ?? computed('SCORE'),
  };
}
