import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyGrade, gradeInput } from '../../test/grades.ts';
import { millionths } from '../number/Millionths.ts';
import { parseDecimal } from '../number/parseDecimal.ts';
import { parseMillionths } from '../number/parseMillionths.ts';
import { computeGrade } from './computeGrade.ts';
import { DEFAULT_GRADING_POLICY } from './defaultGradingPolicy.ts';
import type { GradingPolicy } from './GradingPolicy.ts';

const policy = DEFAULT_GRADING_POLICY;
const order = ({ levels }: GradingPolicy) => levels.map(({ code }) => code);

test('a section without answers never counts as 0: 5 and 5 and nothing is 5', () => {
  const reading = computeGrade(policy, gradeInput(['1', '1', null, null, '1']));
  expect(reading).toMatchObject({ base: 1_000_000n, computed: 'S', reasons: ['SECTION_UNKNOWN_EXCLUDED'] });
  expect(reading.coverage).toBe(800_000n);
});

test('thresholds are half-open, the best one is closed at 1', () => {
  const at = (value: string) =>
    computeGrade(policy, gradeInput([value, value, value, value, value])).computed;
  expect(['1', '0.9', '0.899999', '0.75', '0.749999', '0.55', '0.35', '0.349999', '0'].map(at)).toEqual([
    'S',
    'S',
    'A',
    'A',
    'B',
    'B',
    'C',
    'D',
    'D',
  ]);
});

describe('nobody is rated', () => {
  test('when all sections are unknown: not the lowest grade', () => {
    expect(computeGrade(policy, gradeInput([null, null, null, null, null]))).toEqual({
      coverage: 0n,
      base: null,
      adjustment: 0n,
      adjusted: null,
      computed: null,
      gates: [],
      gated: null,
      reasons: ['NO_SECTION_KNOWN'],
    });
  });

  test('when what is known weighs less than half; exactly half is enough', () => {
    expect(computeGrade(policy, gradeInput(['1', null, null, null, null]))).toMatchObject({
      base: 1_000_000n,
      adjusted: null,
      gated: null,
      reasons: ['COVERAGE_TOO_SMALL', 'SECTION_UNKNOWN_EXCLUDED'],
    });
    expect(computeGrade(policy, gradeInput(['1', null, '1', null, null])).gated).toBe('S');
  });

  test('who worked less than half of the period, 45 of 92 days', () => {
    const periodShare = { numerator: 45n, denominator: 92n };
    expect(computeGrade(policy, gradeInput(['1', '1', '1', '1', '1'], { periodShare })).reasons).toEqual([
      'PERIOD_SHARE_TOO_SMALL',
    ]);
    const half = computeGrade(
      policy,
      gradeInput(['1', '1', '1', '1', '1'], { periodShare: parseDecimal('0.5') }),
    );
    expect(half.gated).toBe('S');
  });

  test('of whom there is no evidence; all reasons are listed', () => {
    const input = gradeInput([null, null, null, null, null], { evidence: 0, periodShare: parseDecimal('0') });
    expect(computeGrade(policy, input).reasons).toEqual([
      'PERIOD_SHARE_TOO_SMALL',
      'EVIDENCE_TOO_LITTLE',
      'NO_SECTION_KNOWN',
    ]);
  });
});

test('adjustments are capped up and down each by themselves, then together', () => {
  const caps = { plus: parseMillionths('0.1'), minus: parseMillionths('0.05'), net: parseMillionths('0.04') };
  const adjusted = (values: readonly string[]) => {
    const adjustments = values.map((value, index) => ({
      id: String(index),
      value: parseMillionths(value),
      reason: 'x',
    }));
    return computeGrade(
      { ...policy, caps },
      gradeInput(['0.6', '0.6', '0.6', '0.6', '0.6'], { adjustments }),
    );
  };
  expect(adjusted(['0.02', '0.01'])).toMatchObject({ adjustment: 30_000n, adjusted: 630_000n, reasons: [] });
  // 0.3 → 0.1, −0.07 → −0.05, together 0.05 → 0.04.
  expect(adjusted(['0.3', '-0.07'])).toMatchObject({ adjustment: 40_000n, reasons: ['ADJUSTMENTS_CAPPED'] });
  expect(adjusted(['-0.07'])).toMatchObject({ adjustment: -40_000n });
});

test('a null base stays null whatever the adjustments', () => {
  const adjustments = [{ id: 'a', value: parseMillionths('0.1'), reason: 'x' }];
  expect(
    computeGrade(policy, gradeInput([null, null, null, null, null], { adjustments })).adjusted,
  ).toBeNull();
});

test('gates only cap, the lowest wins, and all that fired are listed', () => {
  const gates = [
    ...policy.gates,
    { code: 'silent', when: { kind: 'COUNT', fact: 'INCIDENTS_WITHOUT_FOLLOW_UP', atLeast: 2 }, cap: 'C' },
    {
      code: 'weak-objectives',
      when: { kind: 'SECTION_BELOW', section: 'objectives', value: parseMillionths('0.5') },
      cap: 'A',
    },
  ] as const;
  const facts = { MISSED_COMMITTED_OBJECTIVES: 1, INCIDENTS_WITHOUT_FOLLOW_UP: 2 };
  const reading = computeGrade({ ...policy, gates }, gradeInput(['0.4', '1', '1', '1', '1'], { facts }));
  expect(reading).toMatchObject({
    computed: 'A',
    gates: ['missed-commitment', 'silent', 'weak-objectives'],
    gated: 'C',
    reasons: ['GATED'],
  });
  const low = computeGrade({ ...policy, gates }, gradeInput(['0', '0', '0', '0', '0'], { facts }));
  expect(low).toMatchObject({ computed: 'D', gated: 'D', reasons: [] });
  // What is unknown is not below anything.
  expect(computeGrade({ ...policy, gates }, gradeInput([null, '1', '1', '1', '1'])).gates).toEqual([]);
});

describe('laws', () => {
  test('the base lies between the smallest and the largest section, and all alike give that', () => {
    fc.assert(
      fc.property(anyGrade, ({ policy: given, input }) => {
        const { base } = computeGrade(given, input);
        const counted = given.sections.flatMap(({ code, weight }) => {
          const value = input.sections.find((section) => section.code === code)?.value ?? null;
          return weight > 0n && value !== null ? [value] : [];
        });
        if (base === null) expect(counted).toEqual([]);
        else {
          expect(counted.some((value) => value <= base)).toBe(true);
          expect(counted.some((value) => value >= base)).toBe(true);
        }
      }),
    );
  });

  test('scaling all weights changes nothing', () => {
    fc.assert(
      fc.property(anyGrade, fc.bigInt(1n, 99n), ({ policy: given, input }, factor) => {
        const sections = given.sections.map(({ code, weight }) => ({ code, weight: weight * factor }));
        expect(computeGrade({ ...given, sections }, input)).toEqual(computeGrade(given, input));
      }),
    );
  });

  test('raising a section never lowers the grade, and lowering a fact that gates count neither', () => {
    fc.assert(
      fc.property(anyGrade, fc.nat(5), fc.bigInt(0n, 1_000_000n), ({ policy: given, input }, place, by) => {
        const sections = input.sections.map((section, index) => {
          if (index !== place || section.value === null) return section;
          const raised = section.value + by;
          return { ...section, value: millionths(raised > 1_000_000n ? 1_000_000n : raised) };
        });
        const [before, after] = [
          computeGrade(given, input),
          computeGrade(given, { ...input, sections, facts: {} }),
        ];
        if (before.gated === null) return;
        expect(order(given).indexOf(after.gated ?? '')).toBeLessThanOrEqual(
          order(given).indexOf(before.gated),
        );
      }),
    );
  });

  test('the order of sections, adjustments and gates does not matter', () => {
    fc.assert(
      fc.property(anyGrade, ({ policy: given, input }) => {
        const turned = {
          ...given,
          sections: [...given.sections].reverse(),
          gates: [...given.gates].reverse(),
        };
        const reading = computeGrade(turned, { ...input, adjustments: [...input.adjustments].reverse() });
        expect({ ...reading, gates: [...reading.gates].reverse() }).toEqual(computeGrade(given, input));
      }),
    );
  });

  test('a gate never lifts, and a rated person has a grade of the scale', () => {
    fc.assert(
      fc.property(anyGrade, ({ policy: given, input }) => {
        const { computed, gated, adjusted } = computeGrade(given, input);
        expect(gated === null).toBe(adjusted === null);
        if (computed === null || gated === null) return;
        expect(order(given)).toContain(gated);
        expect(order(given).indexOf(gated)).toBeGreaterThanOrEqual(order(given).indexOf(computed));
      }),
    );
  });
});
