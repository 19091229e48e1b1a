import { clampMillionths } from '../number/clampMillionths.ts';
import { compare } from '../number/compare.ts';
import { halfEven } from '../number/halfEven.ts';
import { millionths } from '../number/Millionths.ts';
import { cappedAdjustment } from './cappedAdjustment.ts';
import { firedGates } from './firedGates.ts';
import type { GradeInput } from './GradeInput.ts';
import type { GradeReading, GradeReason } from './GradeReading.ts';
import type { GradingPolicy } from './GradingPolicy.ts';
import { gatedLevel } from './gatedLevel.ts';
import { levelAt } from './levelAt.ts';
import { weighed } from './weighed.ts';

/**
 * Computes a grade by a valid policy, with every step before it:
 *
 * - base: `Σ W·s ÷ Σ W` over the sections that have a value, rounded once to millionths, half to even;
 * - adjusted: the base with the adjustments, capped, within 0…1;
 * - computed: by the thresholds, half-open, the best one closed at 1;
 * - gated: no better than the lowest cap of all gates that fired; their order does not matter.
 *
 * Nobody is rated who worked too little of the period (`PERIOD_SHARE_TOO_SMALL`), of whom too little is known
 * (`EVIDENCE_TOO_LITTLE`, `NO_SECTION_KNOWN`, `COVERAGE_TOO_SMALL`). Null is not the lowest grade. All reasons are listed.
 *
 * @example
 * const input = { person: 'psn', adjustments: [], facts: { MISSED_COMMITTED_OBJECTIVES: 1 }, periodShare: parseDecimal('1'), evidence: 3,
 *   sections: [{ code: 'objectives', value: parseMillionths('0.9'), id: null, hash: null }, { code: 'manager', value: parseMillionths('1'), id: null, hash: null }] };
 * computeGrade(DEFAULT_GRADING_POLICY, input).computed; // => 'S'
 * computeGrade(DEFAULT_GRADING_POLICY, input).gated; // => 'B'
 */
export function computeGrade(policy: GradingPolicy, input: GradeInput): GradeReading {
  const reasons: GradeReason[] = [];
  if (compare(input.periodShare, { numerator: policy.minimumPeriodShare, denominator: 1_000_000n }) < 0)
    reasons.push('PERIOD_SHARE_TOO_SMALL');
  if (input.evidence < policy.minimumEvidence) reasons.push('EVIDENCE_TOO_LITTLE');

  const { sum, weights, all } = weighed(policy, input);
  const anyKnown = weights > 0n;
  if (!anyKnown) reasons.push('NO_SECTION_KNOWN');
  else if (weights * 1_000_000n < policy.minimumCoverage * all) reasons.push('COVERAGE_TOO_SMALL');
  const isRated = reasons.length === 0;

  const base = anyKnown ? millionths(halfEven(sum, weights)) : null;
  const { value: adjustment, capped } = cappedAdjustment(input.adjustments, policy.caps);
  const adjusted = base === null || !isRated ? null : clampMillionths(millionths(base + adjustment));
  const computed = adjusted === null ? null : levelAt(policy.levels, adjusted);

  const fired = firedGates(policy.gates, input);
  const gated = computed === null ? null : gatedLevel(policy, computed.code, fired);

  if (anyKnown && weights < all) reasons.push('SECTION_UNKNOWN_EXCLUDED');
  if (capped) reasons.push('ADJUSTMENTS_CAPPED');
  if (computed !== null && gated !== computed.code) reasons.push('GATED');
  return {
    coverage: millionths(all === 0n ? 0n : halfEven(weights * 1_000_000n, all)),
    base,
    adjustment,
    adjusted,
    computed: computed?.code ?? null,
    gates: fired.map(({ code }) => code),
    gated,
    reasons,
  };
}
