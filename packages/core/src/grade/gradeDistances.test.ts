import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyGrade, gradeInput } from '../../test/grades.ts';
import { millionths } from '../number/Millionths.ts';
import { computeGrade } from './computeGrade.ts';
import { DEFAULT_GRADING_POLICY } from './defaultGradingPolicy.ts';
import type { GradeInput } from './GradeInput.ts';
import { gradeDistances } from './gradeDistances.ts';

const policy = DEFAULT_GRADING_POLICY;

const withSection = (input: GradeInput, section: string, value: bigint): GradeInput => ({
  ...input,
  sections: input.sections.map((each) =>
    each.code === section ? { ...each, value: millionths(value) } : each,
  ),
});

test('tells the way to both neighbours, and the smallest change first', () => {
  const { above, below, changes } = gradeDistances(
    policy,
    gradeInput(['0.74', '0.74', '0.74', '0.74', '0.74']),
  );
  expect(above).toEqual({ level: 'A', by: 10_000n });
  expect(below).toEqual({ level: 'C', by: -190_001n });
  expect(changes[0]).toMatchObject({ section: 'objectives', level: 'A' });
  // Δs = 0.01 · 10000 ÷ 4000, less what the one rounding of the base gives.
  expect(changes[0]?.to).toBe(764_999n);
});

test('the best grade has nothing above, and who is not rated has nothing at all', () => {
  expect(gradeDistances(policy, gradeInput(['1', '1', '1', '1', '1'])).above).toBeNull();
  expect(gradeDistances(policy, gradeInput([null, null, null, null, null]))).toEqual({
    above: null,
    below: null,
    changes: [],
  });
});

test('NO_SINGLE_CHANGE: a gate holds the grade, whatever a section would be', () => {
  const facts = { MISSED_COMMITTED_OBJECTIVES: 1 };
  const { above, changes } = gradeDistances(
    policy,
    gradeInput(['0.8', '0.8', '0.8', '0.8', '0.8'], { facts }),
  );
  expect(above).toEqual({ level: 'S', by: 100_000n });
  expect(changes.filter(({ level }) => level === 'S' || level === 'A')).toEqual([]);
});

test('law: each change gives the grade that it says, and a millionth less does not', () => {
  let changed = 0;
  fc.assert(
    fc.property(anyGrade, ({ policy: given, input }) => {
      const { gated } = computeGrade(given, input);
      for (const { section, from, to, level } of gradeDistances(given, input).changes) {
        changed += 1;
        expect(computeGrade(given, withSection(input, section, to)).gated).toBe(level);
        expect(level).not.toBe(gated);
        const nearer = to > from ? to - 1n : to + 1n;
        const before = computeGrade(given, withSection(input, section, nearer));
        const reached = computeGrade(given, withSection(input, section, to));
        expect(before.computed).not.toBe(reached.computed);
      }
    }),
    { numRuns: 500 },
  );
  expect(changed).toBeGreaterThan(50);
});

test('law: the distance, added to the score, gives the grade on the other side', () => {
  fc.assert(
    fc.property(anyGrade, ({ policy: given, input }) => {
      const { adjusted } = computeGrade(given, input);
      const { above, below } = gradeDistances(given, input);
      if (adjusted === null) return;
      const levelOf = (score: bigint) =>
        given.levels.find(({ from, until }, index) => score >= from && (score < until || index === 0))?.code;
      if (above !== null) expect(levelOf(adjusted + above.by)).toBe(above.level);
      if (below !== null) expect(levelOf(adjusted + below.by)).toBe(below.level);
    }),
  );
});
