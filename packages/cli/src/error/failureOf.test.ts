import { NetworkError, TimeoutError, ValidationError } from '@meritkit/client';
import { DatabaseError } from '@meritkit/server';
import { expect, test } from 'vitest';
import { failureOf } from './failureOf.ts';

test.each([
  ['UNAUTHENTICATED', 4],
  ['FORBIDDEN', 4],
  ['RATE_LIMITED', 5],
  ['COST_EXCEEDED', 5],
  ['NOT_FOUND', 1],
  ['PERIOD_CLOSED', 1],
])('%s ends with %i', (code, exitCode) => {
  expect(failureOf({ code, message: 'No.' })).toMatchObject({ code, exitCode, message: 'No.' });
});

test('a server that does not answer in time ends with 5, one that is not there with 1 and advice', () => {
  expect(failureOf(new TimeoutError(30_000))).toMatchObject({ code: 'TIMEOUT', exitCode: 5 });
  expect(failureOf(new NetworkError(new Error('refused')))).toMatchObject({
    code: 'NETWORK_ERROR',
    exitCode: 1,
    advice: expect.stringContaining('merit serve'),
  });
});

test('every problem of an input is told with its place', () => {
  const origin = { requestId: null, status: 200 };
  const issues = [
    { path: ['input', 'value'], code: 'NOT_A_NUMBER', message: 'This is no number.' },
    { path: ['input', 'milestones', '0', 'title'], code: 'EMPTY', message: 'Write a title.' },
  ];
  const answer = {
    __typename: 'ValidationError',
    code: 'BAD_USER_INPUT',
    message: 'The input has 2 problems.',
    issues,
  } as const;
  expect(failureOf(new ValidationError(answer, origin))).toMatchObject({
    code: 'BAD_USER_INPUT',
    exitCode: 1,
    details: [
      'input.value: This is no number. (NOT_A_NUMBER)',
      'input.milestones.0.title: Write a title. (EMPTY)',
    ],
  });
});

test('a locked folder is told in the words of the database', () => {
  expect(
    failureOf(new DatabaseError('FOLDER_LOCKED', 'The data folder x is in use by process 7.')),
  ).toMatchObject({
    code: 'FOLDER_LOCKED',
    exitCode: 1,
    message: 'The data folder x is in use by process 7.',
  });
});

test('what fails because of Ctrl-C is cancelled, whatever the error says', () => {
  expect(failureOf(new Error('aborted'), AbortSignal.abort())).toMatchObject({
    code: 'CANCELLED',
    exitCode: 2,
  });
});

test('an error of Node keeps its message but not its code', () => {
  const error = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES', errno: -13 });
  expect(failureOf(error)).toMatchObject({
    code: 'INTERNAL',
    exitCode: 1,
    message: 'EACCES: permission denied',
  });
});

test('of an error of Prisma only what the database said is told', () => {
  const error = Object.assign(
    new Error('\nInvalid `tx.x()` invocation in\n→ 51 await\nDatabase error. Code: `42501`.'),
    {
      code: 'P2039',
    },
  );
  expect(failureOf(error)).toMatchObject({
    code: 'DATABASE_ERROR',
    exitCode: 1,
    message: 'Database error. Code: `42501`.',
  });
});
