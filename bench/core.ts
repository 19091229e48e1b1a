import {
  combine,
  explainKeyResult,
  type KeyResultInput,
  keyResultProgress,
  type RollUp,
} from '@meritkit/core';
import { parsed, written } from './keyResultInputs.ts';
import { median, seconds } from './median.ts';
import { naive, naiveProgress } from './naiveProgress.ts';

const KEY_RESULTS = 1_000_000;
const PER_OBJECTIVE = 5;
const ROUNDS = 5;

const ROLL_UP: RollUp = { weightMode: 'NORMALISE', nullPolicy: 'EXCLUDE', aggregation: 'MEAN' };

const say = (text: string) => process.stdout.write(`${text}\n`);

/** MiB of live objects, as far as the collector was told to look. */
function heap(): number {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().heapUsed / 2 ** 20);
}

/** One million key results of all nine measures, parsed from text, under 200,000 weighted objectives. */
export async function run(): Promise<void> {
  const texts = Array.from({ length: KEY_RESULTS }, (_, index) => written(index));
  let inputs: KeyResultInput[] = [];
  const parsing = await seconds(() => {
    inputs = texts.map(parsed);
  });
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
  const before = heap();
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
  const after = heap();
  const line = (name: string, took: readonly number[]) => {
    const middle = median(took);
    const ratio = middle / median(figures.floating);
    say(
      `${name}: ${middle.toFixed(2)} s, ${Math.round(KEY_RESULTS / middle / 1000)} thousand key results a second, ${ratio.toFixed(1)} × naive floating point`,
    );
  };
  say(`parsed from text: ${parsing.toFixed(2)} s`);
  line('exact', figures.exact);
  line('exact, with explanations', figures.explained);
  line('naive floating point', figures.floating);
  const collected = globalThis.gc === undefined ? ', garbage included: --expose-gc leaves it out' : '';
  say(`heap: ${before} MiB before, ${after} MiB after ${ROUNDS + 1} rounds${collected}`);
}
