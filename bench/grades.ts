import {
  canonicalPolicy,
  DEFAULT_GRADING_POLICY,
  explainGrade,
  type GradeInput,
  type GradingPolicy,
  millionths,
  policySimulation,
} from '@meritkit/core';
import { median, seconds } from './median.ts';

const PEOPLE = 10_000;
const SECTIONS = 12;
const ROUNDS = 5;

const say = (text: string) => process.stdout.write(`${text}\n`);

const policy: GradingPolicy = {
  ...DEFAULT_GRADING_POLICY,
  sections: Array.from({ length: SECTIONS }, (_, index) => ({
    code: `section${index}`,
    weight: BigInt(500 + 100 * index),
  })),
};

/** Values that repeat, spread over all grades; some unknown. */
const person = (index: number): GradeInput => ({
  person: `psn_${index}`,
  sections: policy.sections.map(({ code }, section) => ({
    code,
    value:
      (index + section) % 11 === 0
        ? null
        : millionths(BigInt((index * 7919 + section * 104_729) % 1_000_001)),
    id: `obj_${index}_${section}`,
    hash: null,
  })),
  adjustments: [
    { id: `adj_${index}`, value: millionths(BigInt((index % 9) - 4) * 10_000n), reason: 'On call.' },
  ],
  facts: { MISSED_COMMITTED_OBJECTIVES: index % 5 === 0 ? 1 : 0 },
  periodShare: { numerator: BigInt(92 - (index % 60)), denominator: 92n },
  evidence: index % 40,
});

/** Grades of 10,000 people with 12 sections and an adjustment each, explained; and who changes under another policy. */
export async function run(): Promise<void> {
  const people = Array.from({ length: PEOPLE }, (_, index) => person(index));
  const [first, ...rest] = policy.sections;
  const heavier = first === undefined ? rest : [{ ...first, weight: first.weight * 4n }, ...rest];
  const other = { ...policy, version: 2, sections: heavier };
  const floats = people.map(({ sections }) =>
    sections.map(({ value }) => (value === null ? null : Number(value) / 1e6)),
  );
  const weights = policy.sections.map(({ weight }) => Number(weight));
  const hash = canonicalPolicy(policy);

  const figures = { explained: [] as number[], simulated: [] as number[], floating: [] as number[] };
  let changed = 0;
  for (let round = 0; round <= ROUNDS; round += 1) {
    const explained = await seconds(() => people.map((input) => explainGrade(policy, hash, input)));
    const simulated = await seconds(() => {
      changed = policySimulation(policy, other, people).length;
    });
    const floating = await seconds(() => floats.map((values) => naive(values, weights)));
    // The first round warms up.
    if (round === 0) continue;
    figures.explained.push(explained);
    figures.simulated.push(simulated);
    figures.floating.push(floating);
  }
  const line = (name: string, took: readonly number[]) => {
    const middle = median(took);
    const ratio = middle / median(figures.floating);
    say(
      `${name}: ${middle.toFixed(3)} s for ${PEOPLE} people, ${ratio.toFixed(0)} × a naive mean in floating point`,
    );
  };
  line('grades, explained', figures.explained);
  line(`another policy, under which ${changed} change`, figures.simulated);
  line('naive mean in floating point', figures.floating);
}

function naive(values: readonly (number | null)[], weights: readonly number[]): number {
  let [sum, total] = [0, 0];
  values.forEach((value, index) => {
    if (value === null) return;
    sum += value * (weights[index] ?? 0);
    total += weights[index] ?? 0;
  });
  return sum / total;
}
