import { expect, test } from 'vitest';
import { resultOf, scripted } from '../test/scripted.ts';
import { createClient } from './createClient.ts';
import { objectives } from './objective/objectives.ts';
import { people } from './organisation/people.ts';
import type { MeritRequest } from './transport/MeritRequest.ts';

test('a client has the resources that are plugged in, under their names, and no others', () => {
  const { options } = scripted([]);
  const merit = createClient({ ...options, resources: { objectives, staff: people } });

  expect(Object.keys(merit).sort()).toEqual(['objectives', 'request', 'staff']);
  expect(Object.keys(createClient(options))).toEqual(['request']);
});

test('a resource of one’s own can be plugged in', async () => {
  const { options, sent } = scripted([resultOf(3)]);
  const counts = (request: MeritRequest) => ({
    people: async () => (await request<{ result: number }>('{ result: countPeople }')).data.result,
  });

  expect(await createClient({ ...options, resources: { counts } }).counts.people()).toBe(3);
  expect(sent[0]?.body.query).toBe('{ result: countPeople }');
});

test('a client takes its address as text or as a URL', async () => {
  const { options, sent } = scripted([resultOf(1), resultOf(1)]);
  await createClient({ ...options, url: 'https://a.example/graphql' }).request('{ a }');
  await createClient({ ...options, url: new URL('https://b.example/graphql') }).request('{ a }');

  expect(sent.map(({ url }) => url)).toEqual(['https://a.example/graphql', 'https://b.example/graphql']);
});

test('a client sends by the global fetch of the moment', async () => {
  const { options, sent } = scripted([resultOf(1)]);
  const merit = createClient({ ...options, fetch: undefined });
  const { fetch } = globalThis;
  globalThis.fetch = options.fetch;
  try {
    await merit.request('{ a }');
  } finally {
    globalThis.fetch = fetch;
  }

  expect(sent).toHaveLength(1);
});
