import type { KeyResultInput, Rational } from '@meritkit/core';

const number = (value: Rational | null | undefined): number =>
  value == null ? Number.NaN : Number(value.numerator) / Number(value.denominator);

/** The numbers of a key result as a careless program holds them. */
export function naive({ definition, observation, milestones, assessment }: KeyResultInput) {
  const { range, points, threshold } = definition ?? {};
  return {
    measure: definition?.measure,
    baseline: number(definition?.baseline),
    target: number(definition?.target),
    tolerance: threshold?.tolerance == null ? null : number(threshold.tolerance),
    ends: [range?.low, range?.high, range?.lowest, range?.highest].map(number),
    points: (points ?? []).map(({ value, score }) => ({ value: number(value), score: number(score) })),
    current: number(observation?.value),
    weight: Number(definition?.weight),
    steps: milestones.map(({ weight, observation }) => ({
      weight: Number(weight),
      done: number(observation?.value),
    })),
    assessed: number(assessment?.value),
  };
}

type Naive = ReturnType<typeof naive>;

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

/** The progress of a key result in floating point. */
export function naiveProgress(input: Naive): number {
  const { current, target, baseline, tolerance } = input;
  const held = (distance: number) => {
    if (distance <= 0) return 1;
    return tolerance === null ? 0 : clamp(1 - distance / tolerance);
  };
  switch (input.measure) {
    case 'INCREASE':
    case 'DECREASE':
      return clamp((current - baseline) / (target - baseline));
    case 'AT_LEAST':
      return held(target - current);
    case 'AT_MOST':
      return held(current - target);
    case 'RANGE': {
      const [low = 0, high = 0, lowest = 0, highest = 0] = input.ends;
      if (current < low) return clamp((current - lowest) / (low - lowest));
      return current > high ? clamp((highest - current) / (highest - high)) : 1;
    }
    case 'PIECEWISE':
      return onLine(input.points, current);
    case 'MILESTONES': {
      let done = 0;
      let weights = 0;
      for (const step of input.steps) {
        done += step.weight * step.done;
        weights += step.weight;
      }
      return done / weights;
    }
    case 'ASSESSED':
      return input.assessed;
    default:
      return current;
  }
}

function onLine(points: Naive['points'], current: number): number {
  let before = points[0];
  for (const point of points) {
    if (before === undefined || current <= point.value) {
      if (before === undefined || before === point) return point.score;
      const way = (current - before.value) / (point.value - before.value);
      return before.score + way * (point.score - before.score);
    }
    before = point;
  }
  return before?.score ?? Number.NaN;
}
