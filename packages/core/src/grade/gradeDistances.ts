import { type Millionths, millionths } from '../number/Millionths.ts';
import { computeGrade } from './computeGrade.ts';
import { firedGates } from './firedGates.ts';
import type { GradeInput } from './GradeInput.ts';
import type { GradeReading } from './GradeReading.ts';
import type { GradingPolicy } from './GradingPolicy.ts';
import { gatedLevel } from './gatedLevel.ts';
import { levelAt } from './levelAt.ts';
import { weighed } from './weighed.ts';

/** How far a score is from a threshold of its grade. */
export interface ThresholdDistance {
  /** The grade on the other side. */
  readonly level: string;
  /** What the adjusted score would have to change by, with its sign. */
  readonly by: Millionths;
}

/** The smallest change of one section by which the grade after the gates becomes another one. */
export interface SectionChange {
  readonly section: string;
  readonly from: Millionths;
  readonly to: Millionths;
  readonly level: string;
}

/** How sure a grade is. */
export interface GradeDistances {
  /** To the better grade; null for the best one, and where nothing is rated. */
  readonly above: ThresholdDistance | null;
  /** To the worse grade; null for the lowest one, and where nothing is rated. */
  readonly below: ThresholdDistance | null;
  /** The smallest first; empty is `NO_SINGLE_CHANGE`: no section alone gives another grade. */
  readonly changes: readonly SectionChange[];
}

const NONE: GradeDistances = { above: null, below: null, changes: [] };

/**
 * How far a grade is from the next ones, and which single section, changed by how much, would give another grade: up and
 * down, if the new value lies within 0…1 and no gate holds the grade.
 *
 * @example
 * const sections = [{ code: 'objectives', value: parseMillionths('0.7'), id: null, hash: null }, { code: 'manager', value: parseMillionths('0.8'), id: null, hash: null }];
 * const input = { person: 'psn', sections, adjustments: [], facts: {}, periodShare: parseDecimal('1'), evidence: 1 };
 * const { above, changes } = gradeDistances(DEFAULT_GRADING_POLICY, input);
 * above; // => { level: 'A', by: 16667n }
 * changes[0]; // => { section: 'objectives', from: 700000n, to: 725000n, level: 'A' }
 */
export function gradeDistances(
  policy: GradingPolicy,
  input: GradeInput,
  reading: GradeReading = computeGrade(policy, input),
): GradeDistances {
  const index = policy.levels.findIndex(({ code }) => code === reading.computed);
  const [level, better, worse] = [policy.levels[index], policy.levels[index - 1], policy.levels[index + 1]];
  if (reading.adjusted === null || reading.gated === null || level === undefined) return NONE;
  const changes = [
    ...(better === undefined ? [] : changesAcross(policy, input, reading, better.from, 1n)),
    // The last score of the grade below.
    ...(worse === undefined ? [] : changesAcross(policy, input, reading, millionths(level.from - 1n), -1n)),
  ];
  return {
    above:
      better === undefined ? null : { level: better.code, by: millionths(better.from - reading.adjusted) },
    below:
      worse === undefined ? null : { level: worse.code, by: millionths(level.from - 1n - reading.adjusted) },
    changes: changes.sort((a, b) => {
      const [left, right] = [size(a), size(b)];
      return left === right ? (a.section < b.section ? -1 : 1) : left < right ? -1 : 1;
    }),
  };
}

const size = ({ from, to }: SectionChange): bigint => (to > from ? to - from : from - to);

/** The change of each section that has a value by which the adjusted score reaches another one, where the grade then is another. */
function changesAcross(
  policy: GradingPolicy,
  input: GradeInput,
  { adjustment, gated }: GradeReading,
  wanted: Millionths,
  direction: 1n | -1n,
): SectionChange[] {
  const { parts, sum, weights } = weighed(policy, input);
  return parts.flatMap(({ code, weight, value }): SectionChange[] => {
    if (weight === 0n) return [];
    const rest = sum - weight * value;
    const to = reaching({ base: wanted - adjustment, rest, weight, weights, direction });
    if (to < 0n || to > 1_000_000n) return [];
    const changed = input.sections.map((section) =>
      section.code === code ? { ...section, value: millionths(to) } : section,
    );
    const computed = levelAt(policy.levels, wanted);
    const level =
      computed &&
      gatedLevel(policy, computed.code, firedGates(policy.gates, { ...input, sections: changed }));
    return level === null || level === gated
      ? []
      : [{ section: code, from: value, to: millionths(to), level }];
  });
}

/**
 * The value of a section that lies nearest to its own and with which the mean, rounded half to even, is at least, or at most, a base.
 * `Δs = (θ − adjusted) · ΣW ÷ W`, with what the one rounding gives.
 */
function reaching(wanted: {
  readonly base: bigint;
  /** The sum of the other parts, and the weight of this one and of all. */
  readonly rest: bigint;
  readonly weight: bigint;
  readonly weights: bigint;
  readonly direction: 1n | -1n;
}): bigint {
  const { base, rest, weight, weights, direction } = wanted;
  // An exact half goes to the even neighbour: it does not reach an odd base.
  const half = weights - (base % 2n === 0n ? 0n : 1n);
  const twice = 2n * (base * weights - rest) - direction * half;
  const below = floorDivided(twice, 2n * weight);
  return direction < 0n || below * 2n * weight === twice ? below : below + 1n;
}

function floorDivided(value: bigint, divisor: bigint): bigint {
  const quotient = value / divisor;
  return value % divisor < 0n ? quotient - 1n : quotient;
}
