import type { Rational } from '../number/Rational.ts';
import { toMillionths } from '../number/toMillionths.ts';
import { calculatedReading } from '../reading/calculatedReading.ts';
import { enteredReading } from '../reading/enteredReading.ts';
import type { Reading } from '../reading/Reading.ts';
import { unknownReading } from '../reading/unknownReading.ts';
import { alignedReading } from './alignedReading.ts';
import { booleanReading } from './booleanReading.ts';
import { currentValue } from './currentValue.ts';
import { directedReading } from './directedReading.ts';
import { historyReading } from './historyReading.ts';
import type { KeyResultDefinition } from './KeyResultDefinition.ts';
import type { KeyResultInput } from './KeyResultInput.ts';
import { milestoneReading } from './milestoneReading.ts';
import { piecewiseReading } from './piecewiseReading.ts';
import { rangeReading } from './rangeReading.ts';
import { stepsOf } from './stepsOf.ts';
import { thresholdShare } from './thresholdShare.ts';

const UNDEFINED = unknownReading('NO_DEFINITION');

/**
 * Where a key result stands.
 *
 * - `INCREASE`, `DECREASE`: `raw = (current − baseline) ÷ (target − baseline)`, the value is raw held within 0…1.
 * - `AT_LEAST`, `AT_MOST`: 1 when the target is held, else 0 or what the tolerance leaves; of the latest observation, or as the share of all
 *   observations or of the known time (`history`), each judged by the definition then in force.
 * - `RANGE`: 1 inside, in a tolerance band what is left of the way to its outer end, 0 outside. `PIECEWISE`: read off the line between the points.
 * - `MILESTONES`: `Σ weight·done ÷ Σ weight`. `BOOLEAN`: 0 or 1. `ASSESSED`: the value of the assessment, or
 *   with the driver `ALIGNED` the weighted mean of the objectives aligned under it.
 *
 * The current value is the latest observation, its ratio, or what follows from evidence (`derived`). An override takes its place, and that of the
 * progress itself of `MILESTONES` and `ASSESSED`; the source is then `ENTERED`, with the reason `OVERRIDDEN`. An assessed value is `ENTERED` too.
 *
 * Null when unknown: `NO_DEFINITION`, `NO_OBSERVATION`, `ZERO_DENOMINATOR`, `DEGENERATE_RANGE`, `NO_MILESTONES`,
 * `WEIGHTS_MIXED`, `NOT_ASSESSED`; derived, one of `DERIVATION_REASONS`; with the driver `ALIGNED` as `combine` says, and `ALIGNMENT_CYCLE`.
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
    case 'MILESTONES':
      return milestoneReading(input.milestones);
    case 'ASSESSED': {
      if (definition.driver === 'ALIGNED') return alignedReading(input);
      const value = input.assessment?.value ?? null;
      return value === null ? unknownReading('NOT_ASSESSED') : enteredReading(value);
    }
    case 'AT_LEAST':
    case 'AT_MOST': {
      const steps = stepsOf(definition, input);
      return steps === null ? measured(definition, input) : historyReading(steps);
    }
    default:
      return measured(definition, input);
  }
}

function measured(definition: KeyResultDefinition, input: KeyResultInput): Reading {
  const current = currentValue(definition, input);
  return typeof current === 'string' ? unknownReading(current) : judged(definition, current);
}

function overridden(definition: KeyResultDefinition, value: Rational): Reading {
  const { measure } = definition;
  if (measure === 'MILESTONES' || measure === 'ASSESSED') return enteredReading(value, 'OVERRIDDEN');
  const reading = judged(definition, value);
  if (reading === UNDEFINED) return reading;
  return { ...reading, source: 'ENTERED', reasons: ['OVERRIDDEN', ...reading.reasons] };
}

// Without its target, range or points nothing is defined; `definitionIssues` refuses such a definition.
function judged(definition: KeyResultDefinition, current: Rational): Reading {
  const { measure, baseline, target, threshold, range, points } = definition;
  switch (measure) {
    case 'INCREASE':
    case 'DECREASE':
      return baseline === null || target === null
        ? UNDEFINED
        : directedReading(measure, baseline, target, current);
    case 'AT_LEAST':
    case 'AT_MOST':
      return target === null
        ? UNDEFINED
        : calculatedReading(
            toMillionths(thresholdShare(measure, target, threshold?.tolerance ?? null, current)),
          );
    case 'RANGE':
      return range == null ? UNDEFINED : rangeReading(range, current);
    case 'PIECEWISE':
      return points === undefined || points.length === 0 ? UNDEFINED : piecewiseReading(points, current);
    default:
      return booleanReading(current);
  }
}
