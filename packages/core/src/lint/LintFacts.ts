import type { CostSaving } from '../cost-saving/CostSaving.ts';
import type { KeyResultDefinition } from '../key-result/KeyResultDefinition.ts';
import type { Observation } from '../key-result/Observation.ts';
import type { DateSpan } from '../period/DateSpan.ts';
import type { RollUp } from '../roll-up/RollUp.ts';
import type { PlainDate } from '../time/PlainDate.ts';
import type { LintSubject } from './Finding.ts';

/** A check-in with its day. */
export interface LintCheckIn extends Observation {
  /** The day of `observedAt` in the organisation's time zone. */
  readonly observedOn: PlainDate;
}

/** What the linter reads of a key result. */
export interface LintKeyResult {
  readonly id: string;
  readonly period: DateSpan;
  /** All definitions that it ever had, in any order. */
  readonly definitions: readonly KeyResultDefinition[];
  /** All of its check-ins, in any order; those of milestones are left out. */
  readonly checkIns: readonly LintCheckIn[];
}

/** What the linter reads of an objective. */
export interface LintObjective {
  readonly id: string;
  /** How it is combined today; null when it has no definition, or its value does not follow from its key results. */
  readonly rollUp: RollUp | null;
  readonly keyResults: readonly LintKeyResult[];
}

/** That some evidence speaks for something that is scored. */
export interface EvidenceUse {
  /** The fact that says so: a link, or the definition of a derived key result. */
  readonly factId: string;
  /** What tells the same evidence from other: the id of a statement or story, or the canonical text of a derivation. */
  readonly evidence: string;
  /** What the finding is about: the statement or story, or the key result itself. */
  readonly subject: LintSubject;
  /** The objective or key result that it speaks for. */
  readonly usedBy: string;
  /** The objective that this belongs to: evidence of an objective and of its own key result is one use. */
  readonly objectiveId: string;
}

/** A date of an imported fact. */
export interface ImportedDate {
  readonly factId: string;
  readonly subject: LintSubject;
  /** The day that it states. */
  readonly on: PlainDate;
  /** The day on which it was recorded, in the organisation's time zone. */
  readonly recordedOn: PlainDate;
}

/** What the linter reads of a saving. */
export type LintSaving = Pick<
  CostSaving,
  'id' | 'ledger' | 'amount' | 'recurrence' | 'startsOn' | 'state' | 'duplicateOf'
> & { readonly title: string };

/** All that the linter reads. */
export interface LintFacts {
  readonly objectives: readonly LintObjective[];
  readonly evidence: readonly EvidenceUse[];
  readonly importedDates: readonly ImportedDate[];
  readonly savings: readonly LintSaving[];
}
