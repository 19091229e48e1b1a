import { fractionText } from '../number/fractionText.ts';
import { type Millionths, millionths } from '../number/Millionths.ts';
import { printMillionths } from '../number/printMillionths.ts';
import { computeGrade } from './computeGrade.ts';
import { finalGrade } from './finalGrade.ts';
import type { GradeDecision } from './GradeDecision.ts';
import { GRADE_EXPLANATION_VERSION, type GradeExplanation } from './GradeExplanation.ts';
import type { GradeInput } from './GradeInput.ts';
import type { GradeReading } from './GradeReading.ts';
import type { GradingPolicy } from './GradingPolicy.ts';
import { gradeDistances, type ThresholdDistance } from './gradeDistances.ts';
import { weighed } from './weighed.ts';

const shown = (value: Millionths | null): string | null => (value === null ? null : printMillionths(value));
const shownDistance = (distance: ThresholdDistance | null) =>
  distance === null ? null : { level: distance.level, by: printMillionths(distance.by) };

/**
 * Explains a grade: its inputs with their ids, every step, what was decided, and how far the next grades are.
 *
 * @param policyHash - The hash of `canonicalPolicy`, by the caller's digest.
 * @param decisions - In the order in which they were made.
 */
export function explainGrade(
  policy: GradingPolicy,
  policyHash: string,
  input: GradeInput,
  decisions: readonly GradeDecision[] = [],
): GradeExplanation {
  const reading = computeGrade(policy, input);
  const final = finalGrade(policy, reading, decisions);
  const { above, below, changes } = gradeDistances(policy, input, reading);
  const fired = policy.gates.filter(({ code }) => reading.gates.includes(code));
  return {
    rule: 'GRADE',
    version: GRADE_EXPLANATION_VERSION,
    subject: input.person,
    policy: { id: policy.id, version: String(policy.version), hash: policyHash },
    sections: policy.sections.map(({ code, weight }) => {
      const section = input.sections.find((each) => each.code === code);
      const { value = null, id = null, hash = null } = section ?? {};
      return { code, weight: String(weight), value: shown(value), id, hash };
    }),
    adjustments: input.adjustments.map(({ id, value, reason }) => ({
      id,
      value: printMillionths(value),
      reason,
    })),
    facts: Object.fromEntries(Object.entries(input.facts).map(([name, count]) => [name, String(count)])),
    periodShare: fractionText(input.periodShare),
    evidence: String(input.evidence),
    coverage: printMillionths(reading.coverage),
    arithmetic: arithmeticOf(policy, input, reading),
    base: shown(reading.base),
    adjustment: printMillionths(reading.adjustment),
    adjusted: shown(reading.adjusted),
    computed: reading.computed,
    gates: fired.map(({ code, cap }) => ({ code, cap })),
    gated: reading.gated,
    decisions,
    final: final.level,
    finalFrom: final.from,
    coefficient: final.coefficient === null ? null : fractionText(final.coefficient),
    reasons: reading.reasons,
    above: shownDistance(above),
    below: shownDistance(below),
    changes: changes.map(({ section, from, to, level }) => ({
      section,
      from: printMillionths(from),
      to: printMillionths(to),
      level,
    })),
  };
}

/** `(0.7 × 4000 + 0.8 × 2000) ÷ (4000 + 2000) + 0.05`. */
function arithmeticOf(
  policy: GradingPolicy,
  input: GradeInput,
  { base, adjustment }: GradeReading,
): string | null {
  if (base === null) return null;
  const { parts } = weighed(policy, input);
  const counted = parts.filter(({ weight }) => weight > 0n);
  const above = counted.map(({ value, weight }) => `${printMillionths(value)} × ${weight}`).join(' + ');
  const below = counted.map(({ weight }) => String(weight)).join(' + ');
  const mean = `(${above}) ÷ (${below})`;
  if (adjustment === 0n) return mean;
  return `${mean} ${adjustment < 0n ? '−' : '+'} ${printMillionths(millionths(adjustment < 0n ? -adjustment : adjustment))}`;
}
