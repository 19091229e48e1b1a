// Generated from the schema and the operations by `pnpm run generate`. Do not edit.

import type { Language, LintNumberName, LintRule, LintSeverity, LintSubjectType, LintThresholdsInput, ScoreLintFilter } from './schema.ts';

/** What the linter noticed. It accuses nobody: it tells where to look. */
export interface LintFinding {
  /** What it looks for. */
  rule: LintRule;
  /** How grave it is. */
  severity: LintSeverity;
  /** What kind of thing it is about. */
  subjectType: LintSubjectType;
  /** What it is about. */
  subjectId: string;
  /** The title of what it is about. */
  title: string;
  /** The facts that it rests on: definitions, check-ins, links, or the savings themselves. */
  factIds: string[];
  /** The numbers that its sentence tells. */
  numbers: { name: LintNumberName; value: string; }[];
  /** The finding in one sentence, for people. */
  text: string;
}

export interface ScoreLintVariables {
  /** What is looked at. */
  filter: ScoreLintFilter;
  /** From where on it is told. */
  thresholds?: LintThresholdsInput | null | undefined;
  /** In which language. */
  language?: Language | undefined;
  /** How many, from the front: 50 when absent, at most 250, of `events` at most 1000. */
  first?: number | null | undefined;
  /** Only what follows this cursor. */
  after?: string | null | undefined;
}
