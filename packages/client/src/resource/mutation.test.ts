import { describe, expect, test } from 'vitest';
import { answer, refusal, resultOf, scripted } from '../../test/scripted.ts';
import { createClient } from '../createClient.ts';
import { ConflictError } from '../error/ConflictError.ts';
import { MeritError } from '../error/MeritError.ts';
import { NotFoundError } from '../error/NotFoundError.ts';
import { PeriodClosedError } from '../error/PeriodClosedError.ts';
import { StaleVersionError } from '../error/StaleVersionError.ts';
import { UserError } from '../error/UserError.ts';
import { ValidationError } from '../error/ValidationError.ts';
import { periods } from '../period/periods.ts';

const input = { id: 'prd_1', expectedRevision: 3 };
const period = { id: 'prd_1', revision: 4, name: 'Autumn' };

const clientFor = (response: Response) => {
  const script = scripted([response]);
  return { ...script, merit: createClient({ ...script.options, resources: { periods } }) };
};

test('a change gives the thing that was changed', async () => {
  const { merit, sent } = clientFor(resultOf({ __typename: 'PeriodClosePayload', period }));

  expect(await merit.periods.close(input)).toEqual(period);
  expect(sent[0]?.body.variables).toEqual({ input });
});

describe('a refused change throws', () => {
  const about = { code: 'SOME_CODE', message: 'One sentence.' };
  const issues = [{ path: ['input', 'name'], code: 'TOO_LONG', message: 'The name is too long.' }];

  test.each([
    [{ __typename: 'ConflictError', ...about }, ConflictError, {}],
    [{ __typename: 'NotFoundError', ...about }, NotFoundError, {}],
    [
      { __typename: 'PeriodClosedError', ...about, period: { id: 'prd_1', code: 'Q4' } },
      PeriodClosedError,
      { period: { id: 'prd_1', code: 'Q4' } },
    ],
    [{ __typename: 'StaleVersionError', ...about, current: 9 }, StaleVersionError, { current: 9 }],
    [{ __typename: 'ValidationError', ...about, issues }, ValidationError, { issues }],
    [{ __typename: 'NewerError', ...about }, UserError, {}],
  ])('$__typename as its class', async (result, type, own) => {
    const { merit } = clientFor(answer({ data: { result } }, 200, { 'x-request-id': 'r1' }));
    const error = await merit.periods.close(input).catch((thrown: unknown) => thrown);

    expect(error).toBeInstanceOf(type);
    expect(error).toBeInstanceOf(UserError);
    expect(error).toBeInstanceOf(MeritError);
    expect(error).toMatchObject({ ...about, ...own, name: type.name, requestId: 'r1', status: 200 });
  });
});

describe('a safe change', () => {
  test('gives the payload', async () => {
    const { merit } = clientFor(resultOf({ __typename: 'PeriodClosePayload', period }));

    expect(await merit.periods.close.safe(input)).toEqual({ __typename: 'PeriodClosePayload', period });
  });

  test('gives a refusal instead of throwing it', async () => {
    const stale = {
      __typename: 'StaleVersionError',
      code: 'STALE_VERSION',
      message: 'Changed since.',
      current: 9,
    };
    const { merit } = clientFor(resultOf(stale));

    expect(await merit.periods.close.safe(input)).toEqual(stale);
  });

  test('throws what is wrong with the whole request', async () => {
    const { merit } = clientFor(refusal(401, 'UNAUTHENTICATED'));

    await expect(merit.periods.close.safe(input)).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
      status: 401,
    });
  });
});
