import { parseExplanation, replay } from '@meritkit/core';
import type { PeriodState } from '../generated/prisma/client.ts';
import type { Computed } from './Computed.ts';
import { lazy } from './lazy.ts';
import { isKnownAtStated, type Moment } from './Moment.ts';

interface FrozenRow {
  readonly kind: 'PROGRESS' | 'SCORE';
  readonly explanation: string;
  readonly hash: string;
  readonly frozenAt: Date;
}

/**
 * The score that was frozen when a period was closed; null unless it is closed. An instant inside the period, and what
 * was known before the close, are computed from the facts as ever.
 *
 * @param restate - Computes the score from the facts at the moment.
 */
export function frozenComputed(
  rows: readonly FrozenRow[],
  state: PeriodState,
  moment: Moment,
  common: Pick<Computed, 'commitment' | 'over' | 'conclusion' | 'titleOf'>,
  restate: () => Promise<Computed>,
): Computed | null {
  const row = rows.find(({ kind }) => kind === 'SCORE');
  if (row === undefined || state !== 'CLOSED' || !common.over || moment.knownAt < row.frozenAt) return null;
  const explanation = lazy(() => parseExplanation(JSON.parse(row.explanation)));
  const restated = isKnownAtStated(moment) ? restate : null;
  return { ...common, reading: replay(explanation()), explanation, hash: () => row.hash, restated };
}
