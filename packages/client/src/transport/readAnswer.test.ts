import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RequestError } from '../error/RequestError.ts';
import { readAnswer } from './readAnswer.ts';

const NOW = Date.parse('2026-10-01T00:00:00Z');

/** What reading an answer gives or throws. */
function read(text: string, init: ResponseInit = {}): unknown {
  try {
    return readAnswer(new Response(text, init), text, NOW);
  } catch (error) {
    return error;
  }
}

test('an answer without errors gives its data', () => {
  const headers = { 'x-request-id': 'r1' };

  expect(read('{"data":{"a":1}}', { headers })).toEqual({ data: { a: 1 }, requestId: 'r1', status: 200 });
  expect(read('{"data":{"a":1},"errors":[]}')).toEqual({ data: { a: 1 }, requestId: null, status: 200 });
});

test('an answer with errors is refused with the code of the first, also where it has data', () => {
  const text = JSON.stringify({
    data: { a: null },
    errors: [
      { message: 'No.', extensions: { code: 'FORBIDDEN', requestId: 'r2' } },
      { message: 'Neither.', extensions: {} },
    ],
  });
  const error = read(text);

  expect(error).toBeInstanceOf(RequestError);
  expect(error).toMatchObject({
    code: 'FORBIDDEN',
    requestId: 'r2',
    status: 200,
    message: 'The request was refused: FORBIDDEN (HTTP 200).',
    failures: [
      { message: 'No.', code: 'FORBIDDEN' },
      { message: 'Neither.', code: null },
    ],
  });
});

test('the words of the server are kept out of what is printed of an error', () => {
  const error = read('{"errors":[{"message":"private","extensions":{"code":"X"}}]}');

  expect(JSON.stringify(error)).not.toContain('private');
  expect(Object.keys(error as object)).not.toContain('failures');
});

describe('what is not an answer of GraphQL is BAD_RESPONSE', () => {
  test.each([
    '',
    '<html>',
    'null',
    '[]',
    '7',
    '{}',
    '{"data":null}',
    '{"data":7}',
    '{"errors":"x"}',
    '{"errors":[null]}',
  ])('%s', (text) => {
    expect(read(text, { status: 200 })).toMatchObject({ code: 'BAD_RESPONSE', status: 200, failures: [] });
  });

  test('data with a status of failure', () => {
    expect(read('{"data":{"a":1}}', { status: 500 })).toMatchObject({ code: 'BAD_RESPONSE', status: 500 });
  });
});

test('whatever comes is an answer or a RequestError', () => {
  const status = fc.integer({ min: 200, max: 599 }).filter((code) => ![204, 205, 304].includes(code));
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), status, (text, code) => {
      const outcome = read(text, { status: code });
      expect(outcome instanceof RequestError || (outcome as { status: unknown }).status === code).toBe(true);
    }),
  );
});
