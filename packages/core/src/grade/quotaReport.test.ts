import fc from 'fast-check';
import { expect, test } from 'vitest';
import { millionths } from '../number/Millionths.ts';
import { DEFAULT_GRADING_POLICY } from './defaultGradingPolicy.ts';
import { quotaReport, type RatedPerson } from './quotaReport.ts';

const policy = { ...DEFAULT_GRADING_POLICY, minimumGroup: 5 };
const people = (levels: string, unit = 'u', scores: readonly bigint[] = []): RatedPerson[] =>
  [...levels].map((level, index) => ({
    id: `${unit}${index}`,
    unit,
    level: level === '-' ? null : level,
    score: millionths(scores[index] ?? BigInt(900_000 - index)),
  }));
const NONE = new Map<string, string | null>();

test.each([
  [25, 2, 7],
  [9, 0, 2],
])('of %i rated people %i may have S, and %i S or A', (n, s, sa) => {
  const report = quotaReport(policy, people('B'.repeat(n)), NONE);
  expect(report.map(({ allowed }) => allowed)).toEqual([s, sa]);
  expect(report.every(({ count }) => count === 0)).toBe(true);
});

test('who is not rated counts nowhere', () => {
  const [s] = quotaReport(policy, people('SBBBBBBBBB------'), NONE);
  expect(s).toMatchObject({ rated: 10, allowed: 1, count: 1, boundary: [], tie: [] });
});

test('over a quota the people at the boundary are told, the best first, and nobody is moved', () => {
  const [s] = quotaReport(policy, people('SSSBBBBBBB', 'u', [930_000n, 950_000n, 910_000n]), NONE);
  expect(s).toMatchObject({ allowed: 1, count: 3, boundary: ['u1', 'u0', 'u2'], tie: [] });
});

test('TIE_AT_BOUNDARY: those whom nothing computed tells apart', () => {
  const [s] = quotaReport(policy, people('SSSBBBBBBB', 'u', [950_000n, 950_000n, 910_000n]), NONE);
  expect(s).toMatchObject({ allowed: 1, count: 3, tie: ['u0', 'u1'] });
});

test('a unit below the minimum group counts with its whole parent', () => {
  const all = [...people('SS', 'small'), ...people('BBBBBBBB', 'large')];
  const report = quotaReport(
    policy,
    all,
    new Map([
      ['small', 'top'],
      ['large', 'top'],
    ]),
  );
  expect(report.filter(({ levels }) => levels.length === 1)).toMatchObject([
    { unit: 'top', rated: 10, allowed: 1, count: 2 },
    { unit: 'large', rated: 8, allowed: 0, count: 0 },
  ]);
});

test('law: what is allowed is never more than the share, and a circle of units ends', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...'SABCD-'), { maxLength: 40 }), (levels) => {
      const circle = new Map([
        ['u', 'v'],
        ['v', 'u'],
      ]);
      for (const { allowed, rated, levels: named } of quotaReport(policy, people(levels.join('')), circle))
        expect(allowed).toBeLessThanOrEqual((named.length === 1 ? 0.1 : 0.3) * rated + 1e-9);
    }),
  );
});
