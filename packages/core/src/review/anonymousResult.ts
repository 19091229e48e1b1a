import type { Millionths } from '../number/Millionths.ts';
import { toMillionths } from '../number/toMillionths.ts';
import type { AnonymousRelation } from './ReviewRelation.ts';

/** An answer without its author. */
export interface AnonymousAnswer {
  readonly relation: AnonymousRelation;
  /** Null is no answer to this question: it counts for nothing, and never as 0. */
  readonly value: Millionths | null;
}

/** What is told of the answers of one or more relations together. */
export interface AnonymousGroup {
  readonly relations: readonly AnonymousRelation[];
  /** How many answered. */
  readonly count: number;
  readonly mean: Millionths;
}

/** What is told of anonymous answers. */
export interface AnonymousResult {
  readonly groups: readonly AnonymousGroup[];
  /** The relations of which nothing is told, since too few answered. */
  readonly withheld: readonly AnonymousRelation[];
}

/**
 * Adds up anonymous answers to one question, once, when their stage closes. A group is told from `minimum` answers on, five
 * unless stated otherwise; a relation with fewer is merged with the others, and withheld if that is too few as well. Groups do not share
 * answers, so that no difference between two of them tells of fewer.
 *
 * @example
 * const peers = ['0.5', '0.5', '0.75', '1', '1', '1'].map((value) => ({ relation: 'PEER', value: parseMillionths(value) }));
 * const upward = [{ relation: 'UPWARD', value: parseMillionths('0') }];
 * anonymousResult(peers).groups; // => [{ relations: ['PEER'], count: 6, mean: 791667n }]
 * anonymousResult([...peers, ...upward]).groups; // => [{ relations: ['PEER', 'UPWARD'], count: 7, mean: 678571n }]
 */
export function anonymousResult(answers: readonly AnonymousAnswer[], minimum = 5): AnonymousResult {
  const byRelation = new Map<AnonymousRelation, Millionths[]>();
  for (const { relation, value } of answers)
    if (value !== null) byRelation.set(relation, [...(byRelation.get(relation) ?? []), value]);
  const ordered = [...byRelation].sort(([a], [b]) => (a < b ? -1 : 1));
  const isEnough = ordered.every(([, values]) => values.length >= minimum);
  const groups = isEnough
    ? ordered.map(([relation, values]) => groupOf([relation], values))
    : [
        groupOf(
          ordered.map(([relation]) => relation),
          ordered.flatMap(([, values]) => values),
        ),
      ];
  const told = groups.filter(({ count }) => count >= minimum);
  return {
    groups: told,
    withheld: told.length === groups.length ? [] : ordered.map(([relation]) => relation),
  };
}

function groupOf(relations: readonly AnonymousRelation[], values: readonly Millionths[]): AnonymousGroup {
  const sum = values.reduce((total, value) => total + value, 0n);
  const mean = toMillionths({ numerator: sum, denominator: BigInt(values.length) * 1_000_000n });
  return { relations, count: values.length, mean };
}
