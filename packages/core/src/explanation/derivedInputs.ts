import { currentValue } from '../key-result/currentValue.ts';
import type { KeyResultDefinition } from '../key-result/KeyResultDefinition.ts';
import type { KeyResultInput } from '../key-result/KeyResultInput.ts';
import { numberText } from '../number/numberText.ts';
import { decimalText } from './decimalText.ts';
import type { ExplanationInput } from './Explanation.ts';
import { explanationInput } from './explanationInput.ts';

/** How many pieces of evidence an explanation lists; more can be asked of the evidence itself. */
const LISTED = 100;

/** What follows from evidence, and from which: the first pieces by id, and how many there are. */
export function derivedInputs(definition: KeyResultDefinition, input: KeyResultInput): ExplanationInput[] {
  const current = currentValue(definition, input);
  const { id, validFrom } = definition;
  const evidence = [...(input.derived?.evidence ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1));
  return [
    typeof current === 'string'
      ? explanationInput('current', null, { id, at: validFrom, note: current })
      : explanationInput('current', decimalText(current), { id, at: validFrom }),
    explanationInput('evidenceCount', String(evidence.length)),
    ...evidence
      .slice(0, LISTED)
      .map((piece) =>
        explanationInput('evidence', piece.value === null ? null : numberText(piece.value), { id: piece.id }),
      ),
  ];
}
