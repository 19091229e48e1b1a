import type { KeyResultDefinition } from '../key-result/KeyResultDefinition.ts';
import { PLAIN_THRESHOLD } from '../key-result/Threshold.ts';
import type { Rational } from '../number/Rational.ts';
import { decimalText } from './decimalText.ts';
import type { ExplanationInput, InputName } from './Explanation.ts';
import { explanationInput } from './explanationInput.ts';

/** What the definition of a measured key result gives to its progress: its unit, and the values between which it is judged. */
export function definitionInputs(definition: KeyResultDefinition): ExplanationInput[] {
  const { id, unit } = definition;
  const judged = judgedBy(definition);
  return unit === null || judged.length === 0 ? judged : [explanationInput('unit', unit, { id }), ...judged];
}

function judgedBy(definition: KeyResultDefinition): ExplanationInput[] {
  const { id, validFrom, measure, baseline, target, range } = definition;
  const given = (name: InputName, value: string | null, note: string | null = null) =>
    explanationInput(name, value, { id, at: validFrom, note });
  const number = (name: InputName, value: Rational | null | undefined) =>
    given(name, decimalText(value ?? null));
  switch (measure) {
    case 'INCREASE':
    case 'DECREASE':
      return [number('baseline', baseline), number('target', target)];
    case 'AT_LEAST':
    case 'AT_MOST': {
      const { method, tolerance } = definition.threshold ?? PLAIN_THRESHOLD;
      const held = [number('target', target), given('method', method)];
      return tolerance === null ? held : [...held, number('tolerance', tolerance)];
    }
    case 'RANGE':
      return (['low', 'high', 'lowest', 'highest'] as const).map((end) => number(end, range?.[end]));
    case 'PIECEWISE':
      return (definition.points ?? []).map(({ value, score }) =>
        given('point', decimalText(value), decimalText(score)),
      );
    default:
      return [];
  }
}
