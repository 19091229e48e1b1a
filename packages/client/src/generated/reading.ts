// Generated from the schema and the operations by `pnpm run generate`. Do not edit.

import type { Band, DateTime, Decimal, ExplanationInputName, ReadingKind, ReadingSource, ReasonCode, Rule, Verdict } from './schema.ts';

/** A value that is computed from facts at an instant, exactly, and can say why it is what it is. */
export interface ComputedValue {
  /** In 0…1, rounded once to six decimals. Null is unknown, which is not zero: `reasons` say why. */
  value: number | null;
  /** Before it is held within 0…1: above 1 the target is exceeded, below 0 it is worse than the baseline. Null when unknown and where nothing is measured between a baseline and a target. */
  raw: number | null;
  /** How the value reads at a glance; null when it is unknown. */
  band: Band | null;
  /** Whether what was promised was reached; null while that is not decided. */
  verdict: Verdict | null;
  /** Whether it follows from facts, or a person gave it. */
  source: ReadingSource;
  /** Why it is unknown, or what is special about it; empty for a value that was simply calculated. */
  reasons: { code: ReasonCode; text: string; }[];
}

/** A value that is computed from facts at an instant, exactly, and can say why it is what it is. */
export interface ExplainedValue {
  /** In 0…1, rounded once to six decimals. Null is unknown, which is not zero: `reasons` say why. */
  value: number | null;
  /** Before it is held within 0…1: above 1 the target is exceeded, below 0 it is worse than the baseline. Null when unknown and where nothing is measured between a baseline and a target. */
  raw: number | null;
  /** How the value reads at a glance; null when it is unknown. */
  band: Band | null;
  /** Whether what was promised was reached; null while that is not decided. */
  verdict: Verdict | null;
  /** Whether it follows from facts, or a person gave it. */
  source: ReadingSource;
  /** Why it is unknown, or what is special about it; empty for a value that was simply calculated. */
  reasons: { code: ReasonCode; text: string; }[];
  /** Why it is what it is. */
  explanation: Explanation;
}

/** Why a value is what it is: everything that is needed to compute it again, offline, with `replay` of `@meritkit/core`. */
export interface Explanation {
  /** What is explained. */
  kind: ReadingKind;
  /** The key result or objective. */
  subject: string;
  /** The rule that gave the value. */
  rule: Rule;
  /** Whether the value follows from facts, or a person gave it. */
  source: ReadingSource;
  /** The published value, 0…1; null is unknown. */
  value: Decimal | null;
  /** The value before it is held within 0…1; null when unknown and for most rules. */
  raw: Decimal | null;
  /** The computation with its numbers, as `(35 − 10) ÷ (60 − 10)`; null where there is nothing to compute. */
  arithmetic: string | null;
  /** Why the value is unknown, or what is special about it. */
  reasons: { code: ReasonCode; text: string; }[];
  /** What the value rests on. */
  inputs: { name: ExplanationInputName; value: string | null; weight: number | null; note: string | null; at: DateTime | null; id: string | null; }[];
  /** The parts that it is combined from: key results and aligned objectives. */
  children: { id: string; value: Decimal | null; weight: number | null; share: string | null; effectiveWeight: string | null; displayShare: number | null; hash: string | null; }[];
  /** What did not count, and why. */
  leftOut: { id: string; reason: { code: ReasonCode; text: string; }; }[];
  /** The explanation for people. */
  text: string;
  /** The version of the rules. */
  version: string;
  /** The whole explanation as canonical JSON (RFC 8785), its children in the order of their ids: to be kept and replayed. */
  canonical: string;
  /** SHA-256 (hexadecimal) over `canonical`. */
  hash: string;
}
