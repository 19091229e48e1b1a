import { describe, expectTypeOf, test } from 'vitest';
import { createClient } from './createClient.ts';
import type { CheckIn, KeyResultCheckInResult } from './generated/key-result.ts';
import type { Objective, ObjectiveExplanations } from './generated/objective.ts';
import type { Organisation } from './generated/organisation.ts';
import { keyResults } from './key-result/keyResults.ts';
import type { Page } from './list/Page.ts';
import { objectives } from './objective/objectives.ts';
import { organisation } from './organisation/organisation.ts';

const merit = createClient({
  url: 'https://merit.example.com/graphql',
  token: 'secret',
  resources: { objectives, keyResults, organisation },
});

describe('a client', () => {
  test('has what is plugged in, and nothing else', () => {
    expectTypeOf(merit).toHaveProperty('objectives');
    expectTypeOf(merit).not.toHaveProperty('people');
    expectTypeOf(createClient({ url: '/graphql' })).not.toHaveProperty('objectives');
    // @ts-expect-error That name is taken.
    createClient({ url: '/graphql', resources: { request: objectives } });
  });

  test('types lists: the page when awaited, the items when iterated', async () => {
    const list = merit.objectives.list({ filter: { period: { code: { eq: '2026-Q4' } } } });

    expectTypeOf(await list).toEqualTypeOf<Page<Objective>>();
    for await (const objective of list) expectTypeOf(objective).toEqualTypeOf<Objective>();
    expectTypeOf(list.toArray({ limit: 10 })).resolves.toEqualTypeOf<Objective[]>();
    // @ts-expect-error Without a limit a list could be longer than memory.
    list.toArray();
    // @ts-expect-error There is no such comparator.
    merit.objectives.list({ filter: { title: { startsWith: 'x' } } });
  });

  test('types what is asked for by its id, which may not be there', () => {
    expectTypeOf(merit.objectives.get({ id: 'obj_1' })).resolves.toEqualTypeOf<Objective | null>();
    expectTypeOf(
      merit.objectives.explain({ id: 'obj_1', language: 'ZH' }),
    ).resolves.toEqualTypeOf<ObjectiveExplanations | null>();
    expectTypeOf(merit.organisation.get()).resolves.toEqualTypeOf<Organisation>();
    // @ts-expect-error The id is missing.
    merit.objectives.get({});
  });

  test('types changes: the thing, or the whole result where that is safe', async () => {
    expectTypeOf(merit.keyResults.checkIn({ id: 'kr_1', value: '42.5' })).resolves.toEqualTypeOf<CheckIn>();
    expectTypeOf(
      merit.keyResults.checkIn.safe({ id: 'kr_1', value: '42.5' }),
    ).resolves.toEqualTypeOf<KeyResultCheckInResult>();
    // @ts-expect-error A decimal is text: a number may not be what was meant.
    merit.keyResults.checkIn({ id: 'kr_1', value: 42.5 });
    // @ts-expect-error There is no such measure.
    merit.keyResults.create({ objectiveId: 'obj_1', title: 'x', measure: 'GUESSED' });
  });

  test('tells the members of a result apart by their names', async () => {
    const result = await merit.objectives.update.safe({ id: 'obj_1', expectedRevision: 1 });
    switch (result.__typename) {
      case 'ObjectiveUpdatePayload':
        expectTypeOf(result.objective).toEqualTypeOf<Objective>();
        break;
      case 'StaleVersionError':
        expectTypeOf(result.current).toEqualTypeOf<number>();
        break;
      case 'ValidationError':
        expectTypeOf(result.issues).items.toHaveProperty('path').toEqualTypeOf<string[]>();
        break;
      case 'PeriodClosedError':
        expectTypeOf(result.period.code).toEqualTypeOf<string>();
        break;
      case 'ConflictError':
      case 'NotFoundError':
        expectTypeOf(result.message).toEqualTypeOf<string>();
        break;
      default:
        expectTypeOf(result).toEqualTypeOf<never>();
    }
  });

  test('takes absent, undefined and null in what can be cleared', () => {
    merit.objectives.update({ id: 'obj_1', expectedRevision: 1, ownerId: null, teamId: undefined });
  });
});
