import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Page } from './Page.ts';
import { pageStream } from './pageStream.ts';

/** A list of the numbers below a length, and the cursors that it was asked for. */
function numbers(length: number, pageSize: number) {
  const asked: (string | undefined)[] = [];
  const stream = pageStream(async (after): Promise<Page<number>> => {
    asked.push(after);
    const start = after === undefined ? 0 : Number(after) + 1;
    const end = Math.min(start + pageSize, length);
    const nodes = Array.from({ length: end - start }, (_, index) => start + index);
    return {
      nodes,
      pageInfo: { hasNextPage: end < length, endCursor: nodes.length > 0 ? String(end - 1) : null },
    };
  });
  return { stream, asked };
}

const all = async <Item>(items: AsyncIterable<Item>): Promise<Item[]> => {
  const seen: Item[] = [];
  for await (const item of items) seen.push(item);
  return seen;
};

describe('a list', () => {
  test('asks for nothing by itself', async () => {
    const { asked } = numbers(5, 2);
    await Promise.resolve();

    expect(asked).toEqual([]);
  });

  test('awaited gives its first page', async () => {
    const { stream, asked } = numbers(5, 2);

    expect(await stream).toEqual({ nodes: [0, 1], pageInfo: { hasNextPage: true, endCursor: '1' } });
    expect(asked).toEqual([undefined]);
  });

  test('iterated gives all its items, page after page', async () => {
    const { stream, asked } = numbers(5, 2);

    expect(await all(stream)).toEqual([0, 1, 2, 3, 4]);
    expect(asked).toEqual([undefined, '1', '3']);
  });

  test('gives its pages', async () => {
    const { stream } = numbers(5, 2);

    expect((await all(stream.pages())).map(({ nodes }) => nodes)).toEqual([[0, 1], [2, 3], [4]]);
  });

  test('asks for its first page once, however it is used', async () => {
    const { stream, asked } = numbers(2, 2);
    await stream;
    await all(stream);
    await stream.toArray({ limit: 9 });

    expect(asked).toEqual([undefined]);
  });

  test('asks for no page behind the item at which one stops', async () => {
    const { stream, asked } = numbers(6, 2);
    for await (const number of stream) if (number === 1) break;

    expect(asked).toEqual([undefined]);
  });

  test('fails as its pages fail, and again when it is asked again', async () => {
    const failure = new Error('unreachable');
    const stream = pageStream(() => Promise.reject(failure));

    await expect(stream).rejects.toBe(failure);
    await expect(all(stream)).rejects.toBe(failure);
  });

  test('ends where the server tells of more but not of where', async () => {
    const page: Page<number> = { nodes: [1], pageInfo: { hasNextPage: true, endCursor: null } };

    expect(await all(pageStream(() => Promise.resolve(page)))).toEqual([1]);
  });
});

const sizes = [fc.nat(30), fc.integer({ min: 1, max: 7 })] as const;

test('every item comes once and in order, whatever the size of pages', async () => {
  await fc.assert(
    fc.asyncProperty(...sizes, async (length, pageSize) => {
      expect(await all(numbers(length, pageSize).stream)).toEqual(
        Array.from({ length }, (_, index) => index),
      );
    }),
  );
});

test('toArray gives the first items and asks for no page more than it takes', async () => {
  await fc.assert(
    fc.asyncProperty(...sizes, fc.integer({ min: -1, max: 40 }), async (length, pageSize, limit) => {
      const { stream, asked } = numbers(length, pageSize);
      const wanted = Math.max(0, Math.min(limit, length));

      expect(await stream.toArray({ limit })).toEqual(Array.from({ length: wanted }, (_, index) => index));
      expect(asked.length).toBe(limit <= 0 ? 0 : Math.max(1, Math.ceil(wanted / pageSize)));
    }),
  );
});
