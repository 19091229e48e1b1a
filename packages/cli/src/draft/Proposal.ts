import type { At } from '../workspace/Written.ts';

/** What a proposal is about. */
export const PROPOSAL_KINDS = [
  'objective',
  'keyResult',
  'result',
  'figure',
  'money',
  'ratio',
  'date',
  'incident',
  'progress',
] as const;

/** See {@link PROPOSAL_KINDS}. */
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

/** What a report seems to say, with the words that say it. */
export interface Proposal {
  readonly kind: ProposalKind;
  /** The words of the source. */
  readonly text: string;
  /** Where they begin. */
  readonly from: At;
  /** Where they end; the column is the one behind them. */
  readonly to: At;
  /** How sure the rule is, 0…1: 0.9 for a mark that its author set, 0.5 for a guess by the place in the text. */
  readonly confidence: number;
  /** What was read, as `AT_LEAST 60 GB`; null when the words are all. */
  readonly reading: string | null;
}

/** A line from which nothing was proposed. */
export interface Leftover {
  readonly text: string;
  readonly from: At;
}

/** What was found in a report. Together the proposals and the leftovers cover every line that says something. */
export interface ReadReport {
  readonly proposals: readonly Proposal[];
  readonly leftovers: readonly Leftover[];
}
