import type { Millionths } from '../number/Millionths.ts';
import type { GradeInput } from './GradeInput.ts';
import type { GradingPolicy } from './GradingPolicy.ts';

/** A section of a policy that has a value. */
export interface WeighedSection {
  readonly code: string;
  readonly weight: bigint;
  readonly value: Millionths;
}

/** The sections that have a value, their sum and weight, and the weight of all sections. */
export function weighed({ sections }: GradingPolicy, input: GradeInput) {
  const parts: WeighedSection[] = [];
  let [sum, weights, all] = [0n, 0n, 0n];
  for (const { code, weight } of sections) {
    all += weight;
    const value = input.sections.find((section) => section.code === code)?.value ?? null;
    if (value === null) continue;
    parts.push({ code, weight, value });
    sum += weight * value;
    weights += weight;
  }
  return { parts, sum, weights, all };
}
