import type { WeightMode } from './RollUp.ts';
import { WHOLE } from './WHOLE.ts';

/** Why weights that are each legal do not fit together. */
export type WeightsProblem = 'WEIGHTS_MIXED' | 'WEIGHTS_UNSET' | 'WEIGHTS_EXCEED_WHOLE' | 'WEIGHTS_NOT_WHOLE';

/** The weights of one parent's children, counted. */
interface Counted {
  readonly count: number;
  readonly unset: number;
  /** Of those that are set, in basis points. */
  readonly sum: bigint;
}

/** Why these weights do not fit together; null when they do, and when there are none. */
export function weightsProblem(mode: WeightMode, { count, unset, sum }: Counted): WeightsProblem | null {
  if (count === 0) return null;
  switch (mode) {
    case 'NORMALISE':
      return unset > 0 && unset < count ? 'WEIGHTS_MIXED' : null;
    case 'FILL_REMAINDER':
      return sum > WHOLE ? 'WEIGHTS_EXCEED_WHOLE' : null;
    case 'STRICT': {
      if (unset > 0) return 'WEIGHTS_UNSET';
      const off = sum < WHOLE ? WHOLE - sum : sum - WHOLE;
      return off < BigInt(count) ? null : 'WEIGHTS_NOT_WHOLE';
    }
  }
}
