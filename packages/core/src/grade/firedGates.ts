import type { Gate } from './Gate.ts';
import type { GradeInput } from './GradeInput.ts';

function fires({ when }: Gate, { facts, sections }: GradeInput): boolean {
  if (when.kind === 'COUNT') return (facts[when.fact] ?? 0) >= when.atLeast;
  const value = sections.find(({ code }) => code === when.section)?.value ?? null;
  return value !== null && value < when.value;
}

/** All gates whose condition holds, in the order of the policy. */
export const firedGates = (gates: readonly Gate[], input: GradeInput): Gate[] =>
  gates.filter((gate) => fires(gate, input));
