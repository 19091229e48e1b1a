import { parseExplanation, replay } from '@meritkit/core';
import type { PeriodState } from '../generated/prisma/client.ts';
import type { Computed } from './Computed.ts';
import { lazy } from './lazy.ts';

interface FrozenRow {
  readonly kind: 'PROGRESS' | 'SCORE';
  readonly explanation: string;
  readonly hash: string;
}

/** The score that was frozen when a period was closed; null unless it is closed. */
export function frozenComputed(
  rows: readonly FrozenRow[],
  state: PeriodState,
  common: Pick<Computed, 'commitment' | 'over' | 'conclusion' | 'titleOf'>,
): Computed | null {
  const row = rows.find(({ kind }) => kind === 'SCORE');
  if (row === undefined || state !== 'CLOSED') return null;
  const explanation = lazy(() => parseExplanation(row.explanation));
  return { ...common, reading: replay(explanation()), explanation, hash: () => row.hash };
}
