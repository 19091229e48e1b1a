import {
  combine,
  explainKeyResult,
  type KeyResultInput,
  keyResultProgress,
  type Measure,
  parseDecimal,
  type RollUp,
} from '@meritkit/core';
import { median, seconds } from './median.ts';

const KEY_RESULTS = 1_000_000;
const PER_OBJECTIVE = 5;
const ROUNDS = 5;

const at = { recordedAt: '2026-10-05T08:00:00.000Z', sequence: 1n };
const MEASURES: readonly Measure[] = ['INCREASE', 'DECREASE', 'MILESTONES', 'BOOLEAN', 'ASSESSED'];
const ROLL_UP: RollUp = { weightMode: 'NORMALISE', nullPolicy: 'EXCLUDE', aggregation: 'MEAN' };

const observation = (value: string) => ({
  id: 'chk',
  value: parseDecimal(value),
  numerator: null,
  denominator: null,
  observedAt: '2026-10-05T08:00:00.000Z',
  ...at,
});

/** A key result of one of the measures in turn, with numbers that differ from one to the next. */
function keyResult(index: number): KeyResultInput {
  const measure = MEASURES[index % MEASURES.length] ?? 'BOOLEAN';
  const isRange = measure === 'INCREASE' || measure === 'DECREASE';
  const current = `${20 + (index % 977) / 10}`;
  return {
    id: `kr_${index}`,
    definition: {
      id: `kdef_${index}`,
      measure,
      valueSource: 'CHECK_IN',
      unit: null,
      baseline: isRange ? parseDecimal(measure === 'INCREASE' ? '10' : '110.5') : null,
      target: isRange ? parseDecimal(measure === 'INCREASE' ? '110.5' : '10') : null,
      weight: BigInt(1 + (index % 7)),
      validFrom: '2026-10-01T00:00:00.000Z',
      legacy: false,
      ...at,
    },
    observation: isRange
      ? observation(current)
      : measure === 'BOOLEAN'
        ? observation(String(index % 2))
        : null,
    milestones:
      measure === 'MILESTONES'
        ? ['1', '0.5', '0'].map((done, step) => ({
            id: `mst_${index}_${step}`,
            title: 'Step',
            weight: BigInt(step + 1),
            dueOn: null,
            observation: observation(done),
          }))
        : [],
    override: null,
    assessment:
      measure === 'ASSESSED'
        ? { id: 'asm', value: parseDecimal('0.65'), reason: 'r', by: null, observedAt: at.recordedAt, ...at }
        : null,
  };
}

const number = (value: { numerator: bigint; denominator: bigint } | null | undefined): number =>
  value == null ? Number.NaN : Number(value.numerator) / Number(value.denominator);

/** The same numbers as a careless program holds them. */
function naive(input: KeyResultInput) {
  return {
    measure: input.definition?.measure,
    baseline: number(input.definition?.baseline),
    target: number(input.definition?.target),
    current: number(input.observation?.value),
    weight: Number(input.definition?.weight),
    steps: input.milestones.map(({ weight, observation }) => ({
      weight: Number(weight),
      done: number(observation?.value),
    })),
    assessed: number(input.assessment?.value),
  };
}

function naiveProgress(input: ReturnType<typeof naive>): number {
  switch (input.measure) {
    case 'INCREASE':
    case 'DECREASE':
      return Math.min(1, Math.max(0, (input.current - input.baseline) / (input.target - input.baseline)));
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
      return input.current;
  }
}

/** One million key results of mixed measures under 200,000 weighted objectives. */
export async function run(): Promise<void> {
  const inputs = Array.from({ length: KEY_RESULTS }, (_, index) => keyResult(index));
  const naives = inputs.map(naive);

  const exact = (progressOf: (input: KeyResultInput) => ReturnType<typeof keyResultProgress>['value']) => {
    let known = 0;
    for (let first = 0; first < KEY_RESULTS; first += PER_OBJECTIVE) {
      const children = [];
      for (let index = first; index < first + PER_OBJECTIVE; index += 1) {
        const input = inputs[index];
        if (input === undefined) continue;
        children.push({
          id: input.id,
          weight: input.definition?.weight ?? null,
          value: progressOf(input),
          hash: null,
        });
      }
      if (combine(children, ROLL_UP).value !== null) known += 1;
    }
    return known;
  };
  const floating = () => {
    let total = 0;
    for (let first = 0; first < KEY_RESULTS; first += PER_OBJECTIVE) {
      let sum = 0;
      let weights = 0;
      for (let index = first; index < first + PER_OBJECTIVE; index += 1) {
        const input = naives[index];
        if (input === undefined) continue;
        sum += naiveProgress(input) * input.weight;
        weights += input.weight;
      }
      total += sum / weights;
    }
    return total;
  };

  const figures = { exact: [] as number[], explained: [] as number[], floating: [] as number[] };
  for (let round = 0; round <= ROUNDS; round += 1) {
    const plain = await seconds(() => exact((input) => keyResultProgress(input).value));
    const float = await seconds(floating);
    const explained = await seconds(() =>
      exact((input) => {
        explainKeyResult(input, 'PROGRESS', { over: false });
        return keyResultProgress(input).value;
      }),
    );
    // The first round warms up.
    if (round === 0) continue;
    figures.exact.push(plain);
    figures.floating.push(float);
    figures.explained.push(explained);
  }
  const line = (name: string, took: readonly number[]) => {
    const middle = median(took);
    const ratio = middle / median(figures.floating);
    process.stdout.write(
      `${name}: ${middle.toFixed(2)} s, ${Math.round(KEY_RESULTS / middle / 1000)} thousand key results a second, ${ratio.toFixed(1)} × naive floating point\n`,
    );
  };
  line('exact', figures.exact);
  line('exact, with explanations', figures.explained);
  line('naive floating point', figures.floating);
}
