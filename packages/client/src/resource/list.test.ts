import { expect, test } from 'vitest';
import { resultOf, scripted } from '../../test/scripted.ts';
import { createClient } from '../createClient.ts';
import { events } from '../ledger/events.ts';
import { people } from '../organisation/people.ts';

const page = (ids: readonly string[], endCursor: string | null) =>
  resultOf({ nodes: ids.map((id) => ({ id })), pageInfo: { hasNextPage: endCursor !== null, endCursor } });

test('a list passes its variables to every page and its cursor to all but the first', async () => {
  const { options, sent } = scripted([page(['a', 'b'], 'b'), page(['c'], null)]);
  const merit = createClient({ ...options, resources: { people } });
  const filter = { displayName: { contains: 'an' } };

  const found = await merit.people.list({ filter, first: 2 }).toArray({ limit: 10 });

  expect(found.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(sent.map(({ body }) => body.variables)).toEqual([
    { filter, first: 2 },
    { filter, first: 2, after: 'b' },
  ]);
});

test('a list goes on from where it is told to begin', async () => {
  const { options, sent } = scripted([page(['a'], '8'), page(['b'], null)]);
  const merit = createClient({ ...options, resources: { events } });

  await merit.events.list({ after: '7' }).toArray({ limit: 10 });

  expect(sent.map(({ body }) => body.variables)).toEqual([{ after: '7' }, { after: '8' }]);
});

test('a list can be aborted between its pages', async () => {
  const { options, sent } = scripted([page(['a'], 'a'), page(['b'], null)]);
  const merit = createClient({ ...options, resources: { people } });
  const controller = new AbortController();
  const walk = async () => {
    for await (const _person of merit.people.list({}, { signal: controller.signal }))
      controller.abort('enough');
  };

  await expect(walk()).rejects.toBe('enough');
  expect(sent).toHaveLength(1);
});
