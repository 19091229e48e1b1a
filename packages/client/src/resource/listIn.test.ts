import { expect, test } from 'vitest';
import { resultOf, scripted } from '../../test/scripted.ts';
import { createClient } from '../createClient.ts';
import { absences } from '../organisation/absences.ts';

const page = (ids: readonly string[], endCursor: string | null) => ({
  id: 'psn_1',
  absences: { nodes: ids.map((id) => ({ id })), pageInfo: { hasNextPage: endCursor !== null, endCursor } },
});

test('a list of a thing passes its variables to every page', async () => {
  const { options, sent } = scripted([resultOf(page(['a'], 'a')), resultOf(page(['b'], null))]);
  const merit = createClient({ ...options, resources: { absences } });

  const found = await merit.absences.list({ personId: 'psn_1', first: 1 }).toArray({ limit: 10 });

  expect(found.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(sent.map(({ body }) => body.variables)).toEqual([
    { personId: 'psn_1', first: 1 },
    { personId: 'psn_1', first: 1, after: 'a' },
  ]);
});

test('a list of a thing that is not there is empty', async () => {
  const { options } = scripted([resultOf(null)]);
  const merit = createClient({ ...options, resources: { absences } });

  expect(await merit.absences.list({ personId: 'psn_2' }).toArray({ limit: 10 })).toEqual([]);
});
