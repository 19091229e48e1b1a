import type { Child, ExplanationKind } from '@meritkit/core';
import type { Computed } from './Computed.ts';
import type { Moment } from './Moment.ts';

/** When and where something is computed. */
export interface Scene {
  readonly moment: Moment;
  readonly timeZone: string;
  /** Computes its score from the facts, whatever was frozen. */
  readonly restate: () => Promise<Computed>;
}

/** The objectives aligned under something that is computed. */
export interface Below {
  /** With their published values, and with their hashes where these are needed. */
  readonly aligned: (kind: ExplanationKind, explained: boolean) => readonly Child[];
  /** Whether it depends on itself at the moment: then nothing is below it. */
  readonly circular: boolean;
  /** Titles by public ids. */
  readonly titles: readonly (readonly [string, string])[];
}
