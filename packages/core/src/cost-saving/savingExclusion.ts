import type { CostSaving } from './CostSaving.ts';
import type { SavingReason } from './SavingSummary.ts';

/** Why a saving counts in no sum whatever it saves; null when it may count. */
export function savingExclusion({
  state,
  duplicateOf,
}: Pick<CostSaving, 'state' | 'duplicateOf'>): SavingReason | null {
  if (duplicateOf !== null) return 'DUPLICATE';
  return state === 'REJECTED' || state === 'LAPSED' ? state : null;
}
