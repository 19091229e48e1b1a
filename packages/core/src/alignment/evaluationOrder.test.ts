import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluationOrder } from './evaluationOrder.ts';

const of = (dependencies: Readonly<Record<string, readonly string[]>>) =>
  evaluationOrder(new Map(Object.entries(dependencies)));

test('each comes after what it depends on, once, also with two parents', () => {
  const { order, circular } = of({ year: ['q1', 'q2'], q1: ['team'], q2: ['team'] });
  expect(order).toEqual(['team', 'q1', 'q2', 'year']);
  expect(circular).toEqual(new Set());
});

test('what depends on itself is circular, at once or through others; what only depends on that is not', () => {
  expect(of({ a: ['a'] }).circular).toEqual(new Set(['a']));
  const { order, circular } = of({ top: ['a'], a: ['b', 'leaf'], b: ['c'], c: ['a'] });
  expect(circular).toEqual(new Set(['a', 'b', 'c']));
  expect(order.indexOf('leaf')).toBeLessThan(order.indexOf('a'));
  expect(order.at(-1)).toBe('top');
});

test('a chain of 20,000 does not exhaust the stack', () => {
  const chain = new Map(Array.from({ length: 20_000 }, (_, index) => [`${index}`, [`${index + 1}`]]));
  expect(evaluationOrder(chain).order[0]).toBe('20000');
});

const graph = fc
  .array(fc.array(fc.nat(7), { maxLength: 4 }), { minLength: 8, maxLength: 8 })
  .map((rows) => new Map(rows.map((below, index) => [`${index}`, below.map(String)])));

/** Whether a way of at least one step leads from one to the other. */
function leads(edges: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean {
  const seen = new Set<string>();
  const next = [...(edges.get(from) ?? [])];
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    if (id === to) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    next.push(...(edges.get(id) ?? []));
  }
  return false;
}

test('exactly those that lead back to themselves are circular, wherever one begins', () => {
  fc.assert(
    fc.property(graph, (edges) => {
      const backwards = new Map([...edges].reverse());
      const expected = [...edges.keys()].filter((id) => leads(edges, id, id)).sort();
      expect([...evaluationOrder(edges).circular].sort()).toEqual(expected);
      expect([...evaluationOrder(backwards).circular].sort()).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

test('every id appears once, after all that it depends on outside of its circle', () => {
  fc.assert(
    fc.property(graph, (edges) => {
      const { order } = evaluationOrder(edges);
      expect([...order].sort()).toEqual([...edges.keys()].sort());
      for (const [id, below] of edges)
        for (const other of below)
          if (!leads(edges, other, id)) expect(order.indexOf(other)).toBeLessThan(order.indexOf(id));
    }),
    { numRuns: 300 },
  );
});
