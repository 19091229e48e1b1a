import type { Rational } from '../number/Rational.ts';
import { enteredReading } from '../reading/enteredReading.ts';
import type { Reading } from '../reading/Reading.ts';
import { unknownReading } from '../reading/unknownReading.ts';
import { alignedReading } from './alignedReading.ts';
import { booleanReading } from './booleanReading.ts';
import { currentValue } from './currentValue.ts';
import { isRangeMeasure } from './isRangeMeasure.ts';
import type { KeyResultDefinition } from './KeyResultDefinition.ts';
import type { KeyResultInput } from './KeyResultInput.ts';
import { milestoneReading } from './milestoneReading.ts';
import { rangeReading } from './rangeReading.ts';

const UNDEFINED = unknownReading('NO_DEFINITION');

/**
 * Where a key result stands.
 *
 * - `INCREASE`, `DECREASE`: `raw = (current − baseline) ÷ (target − baseline)`, the value is raw held within 0…1.
 * - `MILESTONES`: `Σ weight·done ÷ Σ weight`. `BOOLEAN`: 0 or 1. `ASSESSED`: the value of the assessment, or
 *   with the driver `ALIGNED` the weighted mean of the objectives aligned under it.
 *
 * An override takes the place of the current value of `INCREASE`, `DECREASE` and `BOOLEAN`, and of the progress itself of
 * `MILESTONES` and `ASSESSED`; the source is then `ENTERED`, with the reason `OVERRIDDEN`. An assessed value is `ENTERED` too.
 *
 * Null when unknown: `NO_DEFINITION`, `NO_OBSERVATION`, `ZERO_DENOMINATOR`, `DEGENERATE_RANGE`, `NO_MILESTONES`,
 * `WEIGHTS_MIXED`, `NOT_ASSESSED`; with the driver `ALIGNED` as `combine` says, and `ALIGNMENT_CYCLE`.
 *
 * @throws {DomainError} `WEIGHT_NEGATIVE` for a milestone.
 *
 * @example
 * const [baseline, target, value] = ['10', '60', '35'].map(parseDecimal);
 * const definition = { measure: 'INCREASE', valueSource: 'CHECK_IN', baseline, target };
 * const input = { id: 'kr', definition, observation: { value }, milestones: [], override: null, assessment: null };
 * keyResultProgress(input).value; // => 500000n
 */
export function keyResultProgress(input: KeyResultInput): Reading {
  const { definition } = input;
  if (definition === null) return UNDEFINED;
  const override = input.override?.value ?? null;
  return override === null ? progressOf(definition, input) : overridden(definition, override);
}

function progressOf(definition: KeyResultDefinition, input: KeyResultInput): Reading {
  switch (definition.measure) {
    case 'INCREASE':
    case 'DECREASE':
    case 'BOOLEAN': {
      const current = currentValue(definition.valueSource, input.observation);
      return typeof current === 'string' ? unknownReading(current) : judged(definition, current);
    }
    case 'MILESTONES':
      return milestoneReading(input.milestones);
    case 'ASSESSED': {
      if (definition.driver === 'ALIGNED') return alignedReading(input);
      const value = input.assessment?.value ?? null;
      return value === null ? unknownReading('NOT_ASSESSED') : enteredReading(value);
    }
  }
}

function overridden(definition: KeyResultDefinition, value: Rational): Reading {
  const { measure } = definition;
  if (measure === 'MILESTONES' || measure === 'ASSESSED') return enteredReading(value, 'OVERRIDDEN');
  const reading = judged(definition, value);
  if (reading === UNDEFINED) return reading;
  return { ...reading, source: 'ENTERED', reasons: ['OVERRIDDEN', ...reading.reasons] };
}

function judged({ measure, baseline, target }: KeyResultDefinition, current: Rational): Reading {
  if (!isRangeMeasure(measure)) return booleanReading(current);
  // Without both ends nothing is defined; `definitionIssues` refuses such a definition.
  if (baseline === null || target === null) return UNDEFINED;
  return rangeReading(measure, baseline, target, current);
}
