import { levelValue } from '../grade/levelValue.ts';
import { halfEven } from '../number/halfEven.ts';
import { type Millionths, millionths } from '../number/Millionths.ts';
import { EVIDENCE_STRENGTHS, type EvidenceStrength } from './EvidenceStrength.ts';

/** A story or another fact that speaks for a competency. */
export interface CompetencyEvidence {
  readonly id: string;
  readonly strength: EvidenceStrength;
}

/** What was assessed of one competency of a framework. */
export interface AssessedCompetency {
  readonly code: string;
  /** Only ratios between weights matter. */
  readonly weight: bigint;
  /** The level that was found, from 1; null is not assessed. */
  readonly level: number | null;
  /** The level that the job level asks for, from 1; null where it asks for none. */
  readonly expected: number | null;
  readonly evidence: readonly CompetencyEvidence[];
}

/** What the competencies of a person come to. */
export interface CompetencyReading {
  /** The weighted mean of the levels' values; null when none was assessed. */
  readonly value: Millionths | null;
  /** Those assessed below or above what is expected, by how many levels. */
  readonly gaps: readonly { readonly code: string; readonly by: number }[];
  /** The share of the competencies that have any evidence. */
  readonly coverage: Millionths;
  /** The strongest evidence of each that has any. */
  readonly strongest: readonly { readonly code: string; readonly strength: EvidenceStrength }[];
  /** Evidence that speaks for several competencies. It is not refused: it is shown. */
  readonly reused: readonly { readonly id: string; readonly codes: readonly string[] }[];
}

/**
 * What the competencies of a person come to under a scale of so many levels, each of which is worth `(i − 1) ÷ (n − 1)`. What was not assessed leaves.
 *
 * @example
 * const assessed = (code, level) => ({ code, weight: 1n, level, expected: 3, evidence: [] });
 * competencyReading([assessed('design', 4), assessed('mentoring', 2), assessed('writing', null)], 5).value; // => 500000n
 */
export function competencyReading(
  competencies: readonly AssessedCompetency[],
  levels: number,
): CompetencyReading {
  let [sum, weights] = [0n, 0n];
  const codesOf = new Map<string, string[]>();
  for (const { code, weight, level, evidence } of competencies) {
    for (const { id } of evidence) codesOf.set(id, [...(codesOf.get(id) ?? []), code]);
    if (level === null) continue;
    sum += weight * levelValue(level, levels);
    weights += weight;
  }
  const withEvidence = competencies.filter(({ evidence }) => evidence.length > 0);
  const rank = ({ strength }: CompetencyEvidence) => EVIDENCE_STRENGTHS.indexOf(strength);
  return {
    value: weights === 0n ? null : millionths(halfEven(sum, weights)),
    gaps: competencies.flatMap(({ code, level, expected }) =>
      level === null || expected === null || level === expected ? [] : [{ code, by: level - expected }],
    ),
    coverage: millionths(
      competencies.length === 0
        ? 0n
        : halfEven(BigInt(withEvidence.length) * 1_000_000n, BigInt(competencies.length)),
    ),
    strongest: withEvidence.flatMap(({ code, evidence }) => {
      const [best] = [...evidence].sort((a, b) => rank(b) - rank(a));
      return best === undefined ? [] : [{ code, strength: best.strength }];
    }),
    reused: [...codesOf].flatMap(([id, codes]) => (codes.length > 1 ? [{ id, codes }] : [])),
  };
}
