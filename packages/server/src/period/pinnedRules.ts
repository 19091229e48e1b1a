import { EXPLANATION_VERSION } from '@meritkit/core';
import type { Tx } from '../database/Tx.ts';

/** The rules that a period keeps from its opening on: their version, and the organisation's rules of health as of then. */
export async function pinnedRules(tx: Tx) {
  const { curve, cadenceDays, graceDays, onTrackGap, atRiskGap } = await tx.organisation.findFirstOrThrow();
  return { rulesVersion: EXPLANATION_VERSION, curve, cadenceDays, graceDays, onTrackGap, atRiskGap };
}
