import fc from 'fast-check';
import { DEFAULT_GRADING_POLICY } from '../src/grade/defaultGradingPolicy.ts';
import { GATE_FACTS, type Gate } from '../src/grade/Gate.ts';
import type { GradeInput } from '../src/grade/GradeInput.ts';
import { type GradingPolicy, YEAR_RULES } from '../src/grade/GradingPolicy.ts';
import { millionths } from '../src/number/Millionths.ts';
import { parseDecimal } from '../src/number/parseDecimal.ts';
import { parseMillionths } from '../src/number/parseMillionths.ts';

/** An input of the default policy: the values of its sections, in their order. */
export const gradeInput = (
  values: readonly (string | null)[],
  more: Partial<GradeInput> = {},
): GradeInput => ({
  person: 'psn_1',
  sections: DEFAULT_GRADING_POLICY.sections.flatMap(({ code }, index) => {
    const value = values[index];
    return value === undefined
      ? []
      : [{ code, value: value === null ? null : parseMillionths(value), id: `src_${code}`, hash: null }];
  }),
  adjustments: [],
  facts: {},
  periodShare: parseDecimal('1'),
  evidence: 1,
  ...more,
});

const share = fc.oneof(fc.bigInt(0n, 1_000_000n), fc.constantFrom(0n, 500_000n, 1_000_000n)).map(millionths);

const CODES = ['S', 'A', 'B', 'C', 'D', 'E'];

/** Policies that can work. */
export const anyPolicy: fc.Arbitrary<GradingPolicy> = fc
  .record({
    weights: fc
      .array(fc.bigInt(0n, 10_000n), { minLength: 1, maxLength: 6 })
      .filter((weights) => weights.some((weight) => weight > 0n)),
    cuts: fc.uniqueArray(fc.bigInt(1n, 999_999n), { minLength: 1, maxLength: 5 }),
    minimumCoverage: share,
    minimumPeriodShare: share,
    minimumEvidence: fc.integer({ min: 0, max: 3 }),
    caps: fc.record({ plus: share, minus: share, net: share }),
    minimumGroup: fc.integer({ min: 1, max: 12 }),
    yearRule: fc.constantFrom(...YEAR_RULES),
    quota: fc.tuple(share, share),
    coefficients: fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 6, maxLength: 6 }),
  })
  .chain(({ weights, cuts, quota: [one, other], coefficients, ...plain }) => {
    const ordered = [0n, ...[...cuts].sort((a, b) => (a < b ? -1 : 1)), 1_000_000n].map(millionths);
    const [least, most] = one < other ? [one, other] : [other, one];
    const falling = [...coefficients].sort((a, b) => b - a);
    const levels = ordered
      .slice(0, -1)
      .map((from, index) => ({ from, until: ordered[index + 1] ?? from }))
      .reverse()
      .map((level, index) => ({
        ...level,
        code: CODES[index] ?? '',
        coefficient: index % 2 === 0 ? { numerator: BigInt(falling[index] ?? 0), denominator: 100n } : null,
      }));
    const sections = weights.map((weight, index) => ({ code: `section${index}`, weight }));
    const codes = levels.map(({ code }) => code);
    const gate: fc.Arbitrary<Omit<Gate, 'code'>> = fc.record({
      cap: fc.constantFrom(...codes),
      when: fc.oneof(
        fc.record({
          kind: fc.constant('COUNT' as const),
          fact: fc.constantFrom(...GATE_FACTS),
          atLeast: fc.integer({ min: 1, max: 3 }),
        }),
        fc.record({
          kind: fc.constant('SECTION_BELOW' as const),
          section: fc.constantFrom(...sections.map(({ code }) => code)),
          value: share,
        }),
      ),
    });
    return fc.array(gate, { maxLength: 4 }).map(
      (gates): GradingPolicy => ({
        id: 'policy',
        version: 1,
        ...plain,
        sections,
        levels,
        gates: gates.map((each, index) => ({ ...each, code: `gate${index}` })),
        quotas: [
          { levels: codes.slice(0, 1), share: least },
          { levels: codes.slice(0, 2), share: most },
        ],
      }),
    );
  });

/** Inputs for a policy, often with unknown sections. */
export const inputFor = (policy: GradingPolicy): fc.Arbitrary<GradeInput> =>
  fc
    .record({
      values: fc.array(fc.option(share, { nil: null, freq: 4 }), {
        minLength: policy.sections.length,
        maxLength: policy.sections.length,
      }),
      adjustments: fc.array(fc.bigInt(-200_000n, 200_000n).map(millionths), { maxLength: 3 }),
      facts: fc.record(Object.fromEntries(GATE_FACTS.map((fact) => [fact, fc.integer({ min: 0, max: 3 })])), {
        requiredKeys: [],
      }),
      days: fc.integer({ min: 0, max: 92 }),
      evidence: fc.integer({ min: 0, max: 4 }),
    })
    .map(({ values, adjustments, facts, days, evidence }) => ({
      person: 'psn_1',
      sections: policy.sections.map(({ code }, index) => ({
        code,
        value: values[index] ?? null,
        id: null,
        hash: null,
      })),
      adjustments: adjustments.map((value, index) => ({ id: `adj_${index}`, value, reason: 'Said so.' })),
      facts,
      periodShare: { numerator: BigInt(days), denominator: 92n },
      evidence,
    }));

/** A policy and an input of it. */
export const anyGrade = anyPolicy.chain((policy) => inputFor(policy).map((input) => ({ policy, input })));
