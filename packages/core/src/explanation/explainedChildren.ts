import { parseFraction } from '../number/parseFraction.ts';
import { parseMillionths } from '../number/parseMillionths.ts';
import type { Child } from '../roll-up/Child.ts';
import type { Explanation } from './Explanation.ts';

/** The children that an explanation names, as `combine` takes them. */
export const explainedChildren = ({ children }: Explanation): Child[] =>
  children.map(({ id, value, weight, share, hash }) => ({
    id,
    weight: weight === null ? null : BigInt(weight),
    value: value === null ? null : parseMillionths(value),
    hash,
    ...(share === undefined ? {} : { share: parseFraction(share) }),
  }));
