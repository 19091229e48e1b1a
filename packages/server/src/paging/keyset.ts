import type { Key, Order, OrderTerm } from './Order.ts';

/** A condition or an order as Prisma takes it, for any model. */
export type Fragment = { readonly [field: string]: unknown };

const partOf = (term: OrderTerm, part: string | number | null | undefined): unknown => {
  if (typeof part !== 'string') return part ?? null;
  if (term.kind === 'instant') return new Date(part);
  return term.kind === 'bigint' ? BigInt(part) : part;
};

/** Rows behind `value` in one term; nulls come last, in either direction. */
const behind = (
  { field, direction, nullable }: OrderTerm,
  value: unknown,
  backwards: boolean,
): Fragment | null => {
  const comparator = (direction === 'asc') !== backwards ? 'gt' : 'lt';
  if (value === null) return backwards ? { [field]: { not: null } } : null;
  if (nullable && !backwards) return { OR: [{ [field]: { [comparator]: value } }, { [field]: null }] };
  return { [field]: { [comparator]: value } };
};

const ID_TERM: OrderTerm = { field: 'id', direction: 'asc', kind: 'text' };

/** The order with the id as its last term. */
export const totalOrder = (order: Order): Order => [...order, ID_TERM];

/**
 * The condition for the rows after a key (before it, when `backwards`): for each term, all terms in front of it level
 * and itself behind. It needs no row to be there any more, so it survives deletions between two pages.
 */
export function rowsBehind(order: Order, key: Key, backwards: boolean): Fragment {
  const terms = totalOrder(order);
  const alternatives: Fragment[] = [];
  terms.forEach((term, place) => {
    const step = behind(term, partOf(term, key[place]), backwards);
    if (step === null) return;
    const level = terms.slice(0, place).map((other, at) => ({ [other.field]: partOf(other, key[at]) }));
    alternatives.push({ AND: [...level, step] });
  });
  return { OR: alternatives };
}

/** The order as Prisma takes it; turned round when `backwards`. */
export function orderBy(order: Order, backwards: boolean): Fragment[] {
  return totalOrder(order).map(({ field, direction, nullable }) => {
    const sort = (direction === 'asc') !== backwards ? 'asc' : 'desc';
    return { [field]: nullable ? { sort, nulls: backwards ? 'first' : 'last' } : sort };
  });
}

/** A row's key under an order. */
export function keyOf(order: Order, row: object): Key {
  return totalOrder(order).map(({ field }) => {
    const value: unknown = Reflect.get(row, field);
    if (value instanceof Date) return value.toISOString();
    if (typeof value === 'bigint') return value.toString();
    if (typeof value === 'string' || typeof value === 'number') return value;
    return null;
  });
}
