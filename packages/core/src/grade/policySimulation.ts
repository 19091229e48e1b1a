import type { Millionths } from '../number/Millionths.ts';
import { computeGrade } from './computeGrade.ts';
import type { GradeInput } from './GradeInput.ts';
import type { GradeReading } from './GradeReading.ts';
import type { GradingPolicy } from './GradingPolicy.ts';

/** The parts of a policy that can give another grade. */
export const POLICY_PARTS = ['SECTIONS', 'MINIMA', 'CAPS', 'LEVELS', 'GATES'] as const;
/** `MINIMA` are the coverage, the share of the period and the evidence that there must be at least. */
export type PolicyPart = (typeof POLICY_PARTS)[number];

/** Somebody whose grade is another one under another policy. */
export interface SimulatedChange {
  readonly person: string;
  readonly before: GradeReading;
  readonly after: GradeReading;
  /** The parts each of which alone, put into the old policy, gives another grade than it; empty when only several together do. */
  readonly because: readonly PolicyPart[];
  /** The section whose new weight moves the base most, by its code; null when none does. */
  readonly section: string | null;
}

/**
 * Who has another grade, after the gates, under another policy, and why. The same policy changes nobody.
 *
 * @param from - The policy of before.
 * @param to - The policy that is tried out.
 * @returns In the order of the inputs.
 */
export function policySimulation(
  from: GradingPolicy,
  to: GradingPolicy,
  inputs: readonly GradeInput[],
): SimulatedChange[] {
  const tried = POLICY_PARTS.map((part) => [part, { ...from, ...PARTS[part](to) }] as const);
  return inputs.flatMap((input): SimulatedChange[] => {
    const [before, after] = [computeGrade(from, input), computeGrade(to, input)];
    if (before.gated === after.gated) return [];
    const because = tried
      .filter(([, policy]) => computeGrade(policy, input).gated !== before.gated)
      .map(([part]) => part);
    return [
      { person: input.person, before, after, because, section: movedSection(from, to, input, before.base) },
    ];
  });
}

const PARTS: Readonly<Record<PolicyPart, (policy: GradingPolicy) => Partial<GradingPolicy>>> = {
  SECTIONS: ({ sections }) => ({ sections }),
  MINIMA: ({ minimumCoverage, minimumPeriodShare, minimumEvidence }) => ({
    minimumCoverage,
    minimumPeriodShare,
    minimumEvidence,
  }),
  CAPS: ({ caps }) => ({ caps }),
  LEVELS: ({ levels }) => ({ levels }),
  GATES: ({ gates }) => ({ gates }),
};

/** The section whose new share of all weight moves the base most: by the change of its share times how far it lies from the old base. */
function movedSection(
  from: GradingPolicy,
  to: GradingPolicy,
  { sections }: GradeInput,
  base: Millionths | null,
): string | null {
  const total = ({ sections: all }: GradingPolicy) =>
    all
      .filter(({ code }) => sections.some((section) => section.code === code && section.value !== null))
      .reduce((sum, { weight }) => sum + weight, 0n);
  const [before, after] = [total(from), total(to)];
  const weightIn = ({ sections: all }: GradingPolicy, code: string) =>
    all.find((section) => section.code === code)?.weight ?? 0n;
  let most: { readonly code: string; readonly by: bigint } | null = null;
  for (const { code, value } of sections) {
    if (value === null || base === null) continue;
    const moved = (weightIn(to, code) * before - weightIn(from, code) * after) * (value - base);
    const by = moved < 0n ? -moved : moved;
    if (by > (most?.by ?? 0n)) most = { code, by };
  }
  return most?.code ?? null;
}
