import type { Millionths } from '../number/Millionths.ts';
import type { WeightOwner } from './WeightOwner.ts';

/** One part of a parent's value. */
export interface Child extends WeightOwner {
  readonly id: string;
  /** The child's published value; null is unknown. */
  readonly value: Millionths | null;
  /** The hash of the child's own explanation, for the parent's; null where it was not asked for. */
  readonly hash: string | null;
}
