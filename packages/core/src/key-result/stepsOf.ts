import type { KeyResultDefinition } from './KeyResultDefinition.ts';
import type { KeyResultInput } from './KeyResultInput.ts';
import { type ThresholdSteps, thresholdSteps } from './thresholdSteps.ts';

/** The steps by which a target was held; null where the latest observation alone decides. */
export function stepsOf(
  { threshold, valueSource }: Pick<KeyResultDefinition, 'threshold' | 'valueSource'>,
  { history }: Pick<KeyResultInput, 'history'>,
): ThresholdSteps | null {
  if (threshold == null || threshold.method === 'LAST' || valueSource === 'DERIVED') return null;
  const { method } = threshold;
  return history == null ? { method, steps: [], unknown: 0n } : thresholdSteps(history, method);
}
