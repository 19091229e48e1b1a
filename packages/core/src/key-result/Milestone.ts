import type { PlainDate } from '../time/PlainDate.ts';
import type { Observation } from './Observation.ts';

/** A step of a key result that is measured by milestones. */
export interface Milestone {
  readonly id: string;
  readonly title: string;
  /** Basis points; null is unset. Not negative. */
  readonly weight: bigint | null;
  readonly dueOn: PlainDate | null;
  /** How far it is done, 0…1. Null when nothing was reported: a declared milestone is open until then, so it counts 0. */
  readonly observation: Observation | null;
}
