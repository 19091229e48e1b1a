import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareKeys, pageOfList } from './pageOfList.ts';

const seal = { key: 'a key', list: 'findings {}' };
const keyOf = (node: { rank: number; id: string }) => [node.rank, node.id];
const nodes = fc
  .uniqueArray(fc.record({ rank: fc.nat(3), id: fc.string({ maxLength: 2 }) }), {
    selector: ({ rank, id }) => `${rank} ${id}`,
    maxLength: 12,
  })
  .map((all) => all.sort((a, b) => compareKeys(keyOf(a), keyOf(b))));

test('the pages together are the list, in either direction', () => {
  fc.assert(
    fc.property(nodes, fc.integer({ min: 1, max: 5 }), (all, size) => {
      const forwards: unknown[] = [];
      let after: string | null = null;
      for (let more = true; more; ) {
        const page: ReturnType<typeof pageOfList<(typeof all)[number]>> = pageOfList(
          all,
          keyOf,
          { first: size, after },
          seal,
        );
        forwards.push(...page.edges.map(({ node }) => node));
        more = page.pageInfo.hasNextPage;
        after = page.pageInfo.endCursor;
      }
      expect(forwards).toEqual(all);
      expect(pageOfList(all, keyOf, { last: size }, seal).edges.map(({ node }) => node)).toEqual(
        all.slice(-size),
      );
    }),
  );
});

test('a page goes on behind one that is gone', () => {
  const list = ['a', 'b', 'c'].map((id) => ({ rank: 0, id }));
  const after = pageOfList(list, keyOf, { first: 2 }, seal).pageInfo.endCursor;
  const rest = list.filter(({ id }) => id !== 'b');
  expect(pageOfList(rest, keyOf, { first: 2, after }, seal).edges.map(({ node }) => node.id)).toEqual(['c']);
});

test('row 61: a cursor of another list is refused', () => {
  const list = [{ rank: 0, id: 'a' }];
  const after = pageOfList(list, keyOf, { first: 1 }, { ...seal, list: 'todo {}' }).pageInfo.endCursor;
  expect(() => pageOfList(list, keyOf, { after }, seal)).toThrow('cursor');
});
