import { expect, test } from 'vitest';
import { resultOf, scripted } from '../../test/scripted.ts';
import { createClient } from '../createClient.ts';
import { objectives } from '../objective/objectives.ts';
import { organisation } from '../organisation/organisation.ts';

test('a query gives its result', async () => {
  const { options, sent } = scripted([resultOf({ id: 'obj_1', title: 'Grow' })]);
  const merit = createClient({ ...options, resources: { objectives } });

  expect(await merit.objectives.get({ id: 'obj_1', asOf: '2026-10-01T00:00:00Z' })).toMatchObject({
    title: 'Grow',
  });
  expect(sent[0]?.body.variables).toEqual({ id: 'obj_1', asOf: '2026-10-01T00:00:00Z' });
});

test('a query for what is not there gives null', async () => {
  const { options } = scripted([resultOf(null)]);
  const merit = createClient({ ...options, resources: { objectives } });

  expect(await merit.objectives.explain({ id: 'obj_2', language: 'ZH' })).toBeNull();
});

test('a query takes the options of a call', async () => {
  const { options, sent } = scripted([resultOf({ id: 'org_1' })]);
  const merit = createClient({ ...options, resources: { organisation } });
  await merit.organisation.get({ headers: { 'x-trace': '1' } });

  expect(sent[0]?.headers.get('x-trace')).toBe('1');
});
