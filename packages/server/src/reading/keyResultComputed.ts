import {
  type ExplanationKind,
  explainKeyResult,
  explanationHash,
  type KeyResultInput,
  keyResultProgress,
  keyResultScore,
} from '@meritkit/core';
import { toPlainDate } from '../time/plainDate.ts';
import { startOfDay } from '../time/startOfDay.ts';
import type { Computed, ComputedValues } from './Computed.ts';
import { digest } from './digest.ts';
import { toKeyResultInput } from './facts.ts';
import { frozenComputed } from './frozenComputed.ts';
import type { KeyResultFacts } from './keyResultFacts.ts';
import { lazy } from './lazy.ts';
import type { Below, Scene } from './Scene.ts';

/** A key result's values at a moment, with what its parent needs of it. */
export interface KeyResultComputed extends ComputedValues {
  /** The public id. */
  readonly id: string;
  readonly title: string;
  /** Basis points; null is unset. */
  readonly weight: bigint | null;
}

/** Computes a key result's values from its row and the values of the objectives aligned under it. */
export function keyResultComputed(
  row: KeyResultFacts,
  { aligned, circular, titles: below }: Below,
  { moment, timeZone, restate }: Scene,
): KeyResultComputed {
  const facts = toKeyResultInput(row);
  const { period, definitions } = row.objective;
  const over = (moment.overAt ?? moment.asOf) >= startOfDay(toPlainDate(period.endsBefore), timeZone);
  const titles = new Map([
    ...below,
    ...facts.milestones.map(({ id, title }): [string, string] => [id, title]),
    [facts.id, row.title],
  ]);
  const common = {
    commitment: definitions[0]?.commitment ?? null,
    over,
    conclusion: null,
    titleOf: (id: string) => titles.get(id),
  };
  const input = (kind: ExplanationKind, explained: boolean): KeyResultInput => ({
    ...facts,
    aligned: aligned(kind, explained),
    circular,
  });
  const computed = (kind: ExplanationKind): Computed => {
    const explanation = lazy(() => explainKeyResult(input(kind, true), kind, { over }));
    const plain = input(kind, false);
    return {
      ...common,
      reading: kind === 'PROGRESS' ? keyResultProgress(plain) : keyResultScore(plain, { over }),
      explanation,
      hash: lazy(() => explanationHash(explanation(), digest)),
      restated: null,
    };
  };
  return {
    id: facts.id,
    title: row.title,
    weight: facts.definition?.weight ?? null,
    progress: computed('PROGRESS'),
    score: frozenComputed(row.frozenReadings, period.state, moment, common, restate) ?? computed('SCORE'),
  };
}
