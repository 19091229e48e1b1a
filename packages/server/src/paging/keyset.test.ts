import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Fragment, keyOf, orderBy, rowsBehind } from './keyset.ts';
import type { Order } from './Order.ts';

interface Row {
  readonly id: string;
  readonly title: string | null;
  readonly at: Date;
  readonly sequence: bigint;
}

const ORDER: Order = [
  { field: 'title', direction: 'desc', kind: 'text', nullable: true },
  { field: 'at', direction: 'asc', kind: 'instant' },
  { field: 'sequence', direction: 'desc', kind: 'bigint' },
];

const comparable = (value: unknown) => (value instanceof Date ? value.getTime() : value);

const compare = (a: unknown, b: unknown): number => {
  const [left, right] = [comparable(a), comparable(b)];
  if (left === right) return 0;
  return (left as string) < (right as string) ? -1 : 1;
};

/** Judges a row by a condition as Prisma takes it. */
function holds(condition: Fragment, row: object): boolean {
  return Object.entries(condition).every(([name, expected]) => {
    if (name === 'AND') return (expected as Fragment[]).every((part) => holds(part, row));
    if (name === 'OR') return (expected as Fragment[]).some((part) => holds(part, row));
    const value: unknown = Reflect.get(row, name);
    if (typeof expected !== 'object' || expected === null || expected instanceof Date)
      return compare(value, expected) === 0;
    const [[comparator, other] = []] = Object.entries(expected);
    if (comparator === 'not') return value !== other;
    if (value === null) return false;
    return comparator === 'gt' ? compare(value, other) > 0 : compare(value, other) < 0;
  });
}

/** Sorts as the database does when it is asked to order so. */
const sorted = (rows: readonly Row[], terms: readonly Fragment[]) =>
  [...rows].sort((a, b) => {
    for (const term of terms) {
      const [[field = '', how] = []] = Object.entries(term);
      const { sort, nulls } =
        typeof how === 'string' ? { sort: how, nulls: 'last' } : (how as Record<string, string>);
      const [left, right] = [Reflect.get(a, field), Reflect.get(b, field)];
      if (left === null || right === null) {
        if (left === right) continue;
        return (left === null) === (nulls === 'first') ? -1 : 1;
      }
      const order = compare(left, right);
      if (order !== 0) return sort === 'asc' ? order : -order;
    }
    return 0;
  });

const rows = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 3 }),
    title: fc.option(fc.constantFrom('a', 'b', 'c')),
    at: fc.constantFrom(new Date(0), new Date(1)),
    sequence: fc.constantFrom(1n, 2n, 10n),
  }),
  { selector: ({ id }) => id, maxLength: 12 },
);

const ids = (list: readonly Row[]) => list.map(({ id }) => id);

test('behind each row lie exactly the rows that come after it, in either direction', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const forwards = sorted(all, orderBy(ORDER, false));
      expect(ids(sorted(all, orderBy(ORDER, true)))).toEqual(ids(forwards).reverse());
      forwards.forEach((row, place) => {
        const key = keyOf(ORDER, row);
        expect(ids(forwards.filter((one) => holds(rowsBehind(ORDER, key, false), one)))).toEqual(
          ids(forwards.slice(place + 1)),
        );
        expect(ids(forwards.filter((one) => holds(rowsBehind(ORDER, key, true), one)))).toEqual(
          ids(forwards.slice(0, place)),
        );
      });
    }),
  );
});

test('a key is made of what JSON can hold', () => {
  const row = { id: 'x', title: null, at: new Date('2026-10-01T00:00:00Z'), sequence: 2n ** 60n };
  expect(keyOf(ORDER, row)).toEqual([null, '2026-10-01T00:00:00.000Z', '1152921504606846976', 'x']);
});
