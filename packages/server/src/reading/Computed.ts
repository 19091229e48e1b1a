import type { Commitment, Explanation, Reading } from '@meritkit/core';

/** A computed value of a key result or objective, with what explains it. */
export interface Computed {
  readonly reading: Reading;
  readonly commitment: Commitment | null;
  /** Whether the period is over, so that the value is final. */
  readonly over: boolean;
  /** The written conclusion of a learning objective. */
  readonly conclusion: string | null;
  /** Why the value is what it is; made when it is first asked for. */
  readonly explanation: () => Explanation;
  /** The hash over the explanation. */
  readonly hash: () => string;
  /**
   * Where the value is frozen and it was asked for what was known at an instant after that: what it is by what was known
   * then. Null for everything else.
   */
  readonly restated: (() => Promise<Computed>) | null;
  /** Titles of what the explanation names, for its text. */
  readonly titleOf: (id: string) => string | undefined;
}

/** Both values of one thing at one moment. */
export interface ComputedValues {
  readonly progress: Computed;
  readonly score: Computed;
}
