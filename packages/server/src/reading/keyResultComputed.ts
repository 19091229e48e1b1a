import {
  type ExplanationKind,
  explainKeyResult,
  explanationHash,
  keyResultProgress,
  keyResultScore,
} from '@meritkit/core';
import { toPlainDate } from '../time/plainDate.ts';
import { startOfDay } from '../time/startOfDay.ts';
import type { Computed, ComputedValues } from './Computed.ts';
import { digest } from './digest.ts';
import { toKeyResultInput } from './facts.ts';
import { frozenComputed } from './frozenComputed.ts';
import type { KeyResultRow } from './keyResultSelect.ts';
import { lazy } from './lazy.ts';
import type { Moment } from './Moment.ts';

/** A key result's values at a moment, with what its parent needs of it. */
export interface KeyResultComputed extends ComputedValues {
  /** The public id. */
  readonly id: string;
  readonly title: string;
  /** Basis points; null is unset. */
  readonly weight: bigint | null;
}

/** Computes a key result's values from its row. */
export function keyResultComputed(row: KeyResultRow, moment: Moment, timeZone: string): KeyResultComputed {
  const input = toKeyResultInput(row);
  const { period, definitions } = row.objective;
  const over = moment.asOf >= startOfDay(toPlainDate(period.endsBefore), timeZone);
  const titles = new Map([
    ...input.milestones.map(({ id, title }): [string, string] => [id, title]),
    [input.id, row.title],
  ]);
  const common = {
    commitment: definitions[0]?.commitment ?? null,
    over,
    conclusion: null,
    titleOf: (id: string) => titles.get(id),
  };
  const computed = (kind: ExplanationKind): Computed => {
    const explanation = lazy(() => explainKeyResult(input, kind, { over }));
    return {
      ...common,
      reading: kind === 'PROGRESS' ? keyResultProgress(input) : keyResultScore(input, { over }),
      explanation,
      hash: lazy(() => explanationHash(explanation(), digest)),
    };
  };
  return {
    id: input.id,
    title: row.title,
    weight: input.definition?.weight ?? null,
    progress: computed('PROGRESS'),
    score: frozenComputed(row.frozenReadings, period.state, moment, common) ?? computed('SCORE'),
  };
}
