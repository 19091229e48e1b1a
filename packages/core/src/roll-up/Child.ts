import type { Millionths } from '../number/Millionths.ts';

/** One part of a parent's value. */
export interface Child {
  readonly id: string;
  /** Basis points; null is unset. Not negative. */
  readonly weight: bigint | null;
  /** The child's published value; null is unknown. */
  readonly value: Millionths | null;
  /** The hash of the child's own explanation, for the parent's; null where it was not asked for. */
  readonly hash: string | null;
}
