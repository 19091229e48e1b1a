import type { ReadingSource } from '../reading/Reading.ts';
import type { ReasonCode } from '../reading/ReasonCode.ts';
import type { Instant } from '../time/Instant.ts';
import type { Rule } from './Rule.ts';

/** What an explanation explains. */
export const EXPLANATION_KINDS = ['PROGRESS', 'SCORE'] as const;
/** Where something stands, or the score at the end of its period. */
export type ExplanationKind = (typeof EXPLANATION_KINDS)[number];

/** The version of the rules and of the shape of explanations. */
export const EXPLANATION_VERSION = '1';

/** What an input is. */
export const INPUT_NAMES = [
  'unit',
  'baseline',
  'target',
  'current',
  'numerator',
  'denominator',
  'method',
  'tolerance',
  'low',
  'high',
  'lowest',
  'highest',
  'point',
  'step',
  'unknownTime',
  'unknownObservations',
  'evidence',
  'evidenceCount',
  'milestone',
  'assessment',
  'override',
  'replaced',
  'weightMode',
  'nullPolicy',
] as const;
/**
 * `current`, or `numerator` and `denominator`, is the observation, or what follows from evidence; `method` and `tolerance` say how a target is
 * held, `low`, `high`, `lowest` and `highest` are a range and its bands, `point` is one of a line (its score as the note). `step` is one observation
 * that was judged, or a time for which it holds: how far the target was held, a whole number or a fraction, with the length in milliseconds as its weight
 * (1 for an observation) and what was observed as the note; `unknownTime`, in milliseconds, or `unknownObservations` is
 * that of which nothing is known. `evidence`
 * is a piece of evidence and what it gave, `evidenceCount` how many there are, of which the first are listed; `replaced` is the calculated value in whose place
 * another stands, null when that was unknown; `weightMode` and `nullPolicy` are those of the roll-up.
 */
export type InputName = (typeof INPUT_NAMES)[number];

/** One thing that a value rests on. */
export type ExplanationInput = {
  readonly name: InputName;
  /** An exact decimal, or the text of a unit or policy; null is unknown. */
  readonly value: string | null;
  /** The fact, definition or milestone it comes from. */
  readonly id: string | null;
  /** Since when it is so: `observedAt` of a fact, `validFrom` of a definition. */
  readonly at: Instant | null;
  /** The weight of a milestone in basis points, null when unset; the length of a step; null for everything else. */
  readonly weight: string | null;
  /** The reason of an override or assessment, the title of a milestone, what was observed in a step, the score of a point. */
  readonly note: string | null;
};

/** A reference to the explanation of a part; it is opened on its own. */
export type ExplanationChild = {
  readonly id: string;
  /** The child's published value; null is unknown. */
  readonly value: string | null;
  /** Basis points as declared; null is unset. */
  readonly weight: string | null;
  /** Which part of its weight counts here, a whole number or a fraction of two: `1/3`. Absent: all of it. */
  readonly share?: string;
  /** The weight with which it counts, likewise; absent where that is the declared one, or simply an equal one. */
  readonly effectiveWeight?: string;
  /** The hash of the child's own explanation; null where it was not asked for. */
  readonly hash: string | null;
};

/** Something that did not count. */
export type LeftOut = {
  readonly id: string;
  readonly reason: ReasonCode;
};

/**
 * Why a value is what it is: a plain JSON object with all numbers as text and no time of computing.
 *
 * It holds everything that `replay` needs to compute the value again, and everything that `explanationText` says.
 */
export type Explanation = {
  readonly rule: Rule;
  readonly version: typeof EXPLANATION_VERSION;
  readonly kind: ExplanationKind;
  /** The id of the key result or objective. */
  readonly subject: string;
  readonly inputs: readonly ExplanationInput[];
  /** The parts that were looked at: key results and aligned objectives; empty where none are combined. */
  readonly children: readonly ExplanationChild[];
  /** The computation with its numbers, in signs that need no language; null when there is nothing to compute. */
  readonly arithmetic: string | null;
  readonly leftOut: readonly LeftOut[];
  readonly reasons: readonly ReasonCode[];
  readonly source: ReadingSource;
  /** The published value, 0…1; null is unknown. */
  readonly value: string | null;
  /** The value before it is held within 0…1; null when unknown or not defined for the rule. */
  readonly raw: string | null;
};
